import { expect, test } from 'vitest';
import { figureBuilds, figureLooks } from '@/lib/domain/figure-look';
import { pictureAddress, pictureName } from '@/lib/figure-address';
import { builds } from '@/lib/figure/build';
import { movementOf } from '@/lib/figure/movements';
import { looks } from '@/lib/figure/style';
import { figureFile, ownFigureFile } from './figure-file';

test('every look and build that can be chosen is one that is drawn, and the other way round', () => {
  expect([...figureLooks].sort()).toEqual(Object.keys(looks).sort());
  expect([...figureBuilds].sort()).toEqual(Object.keys(builds).sort());
});

test('every name that is written is read, and each is a picture of its own', () => {
  const names = figureLooks.flatMap((look) => figureBuilds.flatMap((build) => (['start', 'end'] as const).flatMap((moment) => [false, true].map((mirrored) => pictureName({ moment, mirrored, look: { look, build } })))));
  const files = names.map((name) => figureFile('glute-bridge', name)?.svg);
  expect(files.every((svg) => svg?.startsWith('<svg xmlns'))).toBe(true);
  expect(new Set(files).size).toBe(names.length);
});

test('no other name is a picture', () => {
  for (const name of ['end', 'end.png', 'middle.svg', 'end.umber.svg', 'end.gold-broad.svg', 'end.umber-broad.svg.svg', 'END.svg', '../end.svg']) expect(figureFile('glute-bridge', name), name).toBeNull();
  expect(figureFile('../etc', 'end.svg')).toBeNull();
  expect(figureFile('constructor', 'end.svg')?.svg).not.toContain('undefined');
});

test('an exercise that nobody has drawn has a sign in place of a broken image', () => {
  expect(figureFile('our-own-exercise', 'end.svg')?.svg.length).toBeLessThan(700);
});

test('a clinic’s own figure is drawn from its data', () => {
  const movement = movementOf('cat-cow');
  if (!movement) throw new Error('no figure');
  expect(ownFigureFile('a', movement, 'end.svg')?.svg).toBe(figureFile('cat-cow', 'end.svg')?.svg);
  expect(ownFigureFile('b', { ...movement, camera: { yaw: 40, pitch: 10 } }, 'end.svg')?.svg).not.toBe(figureFile('cat-cow', 'end.svg')?.svg);
});

test('a picture is found where its reader may look', () => {
  const shown = { moment: 'end', mirrored: true } as const;
  const none = { figureSlug: null, figureId: null, pictureId: null, videoUrl: null };
  expect(pictureAddress('cat-cow', null, shown)).toBe('/figures/cat-cow/end-mirrored.svg');
  expect(pictureAddress('own', { ...none, figureSlug: 'cat-cow' }, shown, 'plan')).toBe('/figures/cat-cow/end-mirrored.svg');
  expect(pictureAddress('own', { ...none, figureId: 'f1' }, { ...shown, look: { look: 'umber', build: 'medium' } }, 'plan')).toBe('/plan/figures/own/f1/end-mirrored.umber-medium.svg');
  expect(pictureAddress('own', { ...none, pictureId: 'p1' }, shown)).toBe('/pictures/p1');
});
