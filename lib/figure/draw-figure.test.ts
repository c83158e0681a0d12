import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cubicAt } from './fit-curve';
import type { P2 } from './plane';
import { looks, paintFor, paletteFor } from './style';
import { drawFigure, figureSlugs, hasFigure, isHeld, type DrawFigureOptions, type Drawing } from './draw-figure';

const draw = (options: DrawFigureOptions): Drawing => {
  const drawing = drawFigure(options);
  if (!drawing) throw new Error(`no figure for ${options.slug}`);
  return drawing;
};

const stills = figureSlugs.flatMap((slug) =>
  (isHeld(slug) ? (['start'] as const) : (['start', 'end'] as const)).map((moment) => ({ slug, moment })),
);

/** Points along a path, read back from its text: ends of lines, and five points of every curve. */
function pointsOn(d: string): P2[] {
  const points: P2[] = [];
  let at: P2 = [0, 0];
  for (const [, letter, rest = ''] of d.matchAll(/([Mlc])([^Mlcz]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const from = at;
    const point = (i: number): P2 =>
      letter === 'M' ? [numbers[i] ?? NaN, numbers[i + 1] ?? NaN] : [from[0] + (numbers[i] ?? NaN), from[1] + (numbers[i + 1] ?? NaN)];
    at = point(letter === 'c' ? 4 : 0);
    const curve = [from, point(0), point(2), at] as const;
    points.push(...(letter === 'c' ? [0.2, 0.4, 0.6, 0.8, 1].map((t) => cubicAt(curve, t)) : [at]));
  }
  return points;
}

describe('the library of figures', () => {
  test('has all 21 exercises', () => {
    expect(figureSlugs).toHaveLength(21);
    expect(figureSlugs.every(hasFigure)).toBe(true);
  });

  test('says when there is none', () => {
    expect(drawFigure({ slug: 'handstand', moment: 'start' })).toBeNull();
    expect(drawFigure({ slug: 'constructor', moment: 'start' })).toBeNull();
  });
});

describe.each(stills)('$slug, $moment', ({ slug, moment }) => {
  const drawing = draw({ slug, moment });

  test('is made of paths that parse, in flat colours', () => {
    for (const path of drawing.paths) {
      expect(path.d).toMatch(/^(?:M-?[\d.]+ ?-?[\d.]+(?:[lc](?:[- ]?(?:\d+\.?\d*|\.\d+))+)*z?)+$/);
      expect(path.fill ?? path.stroke).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  test('stays small', () => {
    const bytes = JSON.stringify(drawing);
    expect(bytes.length).toBeLessThanOrEqual(20_000);
    expect(gzipSync(bytes).length).toBeLessThanOrEqual(6_000);
  });

  test('lies within its view box', () => {
    const { x, y, width, height } = drawing.viewBox;
    for (const [px, py] of drawing.paths.flatMap((path) => pointsOn(path.d))) {
      expect(px).toBeGreaterThanOrEqual(x);
      expect(px).toBeLessThanOrEqual(x + width);
      expect(py).toBeGreaterThanOrEqual(y);
      expect(py).toBeLessThanOrEqual(y + height);
    }
  });

  test('mirrors exactly', () => {
    const mirrored = draw({ slug, moment, mirrored: true });
    expect(mirrored.paths).toHaveLength(drawing.paths.length);
    const flat = (d: Drawing, flip: number): number[] => d.paths.flatMap((path) => pointsOn(path.d).flatMap(([px, py]) => [px * flip, py]));
    const [a, b] = [flat(drawing, 1), flat(mirrored, -1)];
    expect(Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? Infinity))))).toBeLessThan(1e-6);
  });

  test('draws the same bytes each time', () => {
    expect(draw({ slug, moment })).toEqual(drawing);
  });
});

test('a change to any picture is noticed', () => {
  const hashes = Object.fromEntries(
    stills.map(({ slug, moment }) => [
      `${slug} ${moment}`,
      createHash('sha256').update(JSON.stringify(draw({ slug, moment }))).digest('hex').slice(0, 16),
    ]),
  );
  expect(hashes).toMatchSnapshot();
}, 30_000);

test('the look changes colours and hair, the build changes shapes, and both keep within the size', () => {
  const usual = draw({ slug: 'cat-cow', moment: 'end' });
  const other = draw({ slug: 'cat-cow', moment: 'end', look: 'umber', build: 'broad' });
  const fills = (drawing: Drawing): Set<string | undefined> => new Set(drawing.paths.map(({ fill }) => fill));
  expect(fills(other)).toContain(looks.umber.skin);
  expect(fills(other)).not.toContain(looks.sand.skin);
  expect(other.paths.map(({ d }) => d)).not.toEqual(usual.paths.map(({ d }) => d));
  for (const still of stills) expect(JSON.stringify(draw({ ...still, look: 'umber', build: 'broad' })).length).toBeLessThanOrEqual(20_000);
}, 30_000);

test('the ghost of the start lies behind the end, in paler colours', () => {
  const [plain, ghosted] = [draw({ slug: 'glute-bridge', moment: 'end' }), draw({ slug: 'glute-bridge', moment: 'end', ghost: true })];
  expect(ghosted.paths.length).toBeGreaterThan(plain.paths.length + 20);
  const ghostSkin = paintFor(paletteFor('colour', looks.sand), 'ghost').skin;
  expect(ghosted.paths.findIndex(({ fill }) => fill === ghostSkin)).toBeLessThan(ghosted.paths.findIndex(({ fill }) => fill === looks.sand.skin));
});

const coloursIn = ({ paths }: Drawing): string[] =>
  [...new Set(paths.flatMap(({ fill, stroke }) => [fill, stroke]).filter((used) => used !== undefined))].sort();

test('a grey fill planted in a 1-bit picture is found', () => {
  const drawing = draw({ slug: 'cat-cow', moment: 'end', style: 'line' });
  const planted = drawing.paths.map((path, i) => (i === 3 ? { ...path, fill: '#a2a2a2' } : path));
  expect(coloursIn({ ...drawing, paths: planted })).toEqual(['#000000', '#a2a2a2', '#ffffff']);
});

test('a 1-bit picture is black and white alone, has far parts in dashes, and stays as small', () => {
  for (const still of stills) {
    const drawing = draw({ ...still, style: 'line' });
    expect(coloursIn(drawing)).toEqual(['#000000', '#ffffff']);
    const bytes = JSON.stringify(drawing);
    expect([still.slug, bytes.length <= 20_000, gzipSync(bytes).length <= 6_000]).toEqual([still.slug, true, true]);
  }
}, 30_000);

test('in-betweens share one frame, so that nothing jumps', () => {
  const frames = new Set([0, 0.25, 0.5, 1].map((moment) => JSON.stringify(draw({ slug: 'cat-cow', moment }).viewBox)));
  expect(frames.size).toBe(1);
});
