import { describe, expect, test } from 'vitest';
import { drawMovement } from './draw-figure';
import { momentsOf, movementOf, movements } from './movements';
import { figureTemplates, figureVariants } from './variants';

describe.each(Object.entries(movements))('%s', (slug, movement) => {
  test('is plain data: a copy through JSON is the same movement and gives the same bytes', () => {
    const copy = JSON.parse(JSON.stringify(movement)) as typeof movement;
    expect(copy).toStrictEqual(movement);
    for (const moment of momentsOf(movement)) expect(drawMovement(copy, { moment })).toEqual(drawMovement(movement, { moment }));
  });

  test('is found by its slug', () => {
    expect(movementOf(slug)).toBe(movement);
  });
});

test('variants and templates are found by their names', () => {
  expect(movementOf('cat-cow--towel-under-knees')).toBe(figureVariants['cat-cow']?.['towel-under-knees']);
  expect(movementOf('step-up')).toBe(figureTemplates['step-up']);
  expect(movementOf('cat-cow--valueOf')).toBeUndefined();
});

test('every kind of prop is seen in a picture', () => {
  const all = [movements, figureTemplates, ...Object.values(figureVariants)].flatMap((named) => Object.values(named));
  const kinds = new Set(all.flatMap(({ props = [], mat }) => [...props.map(({ kind }) => kind), ...(mat ? ['mat'] : [])]));
  expect([...kinds].sort()).toEqual(['band', 'chair', 'doorway', 'mat', 'pillow', 'step', 'towel', 'wall']);
});

test('there is no movement for another word, nor for one that every object knows', () => {
  expect(movementOf('handstand')).toBeUndefined();
  expect(movementOf('constructor')).toBeUndefined();
});
