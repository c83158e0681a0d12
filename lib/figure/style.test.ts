import { describe, expect, test } from 'vitest';
import { lightness } from './contrast';
import { looks, paintFor, paletteFor, type LookName } from './style';

/** Least difference in lightness that keeps two regions apart on a grey print, with a dark line between them. */
const least = 8;

const names = Object.keys(looks) as LookName[];

test('lightness is that of CIE: black, mid grey, white', () => {
  expect(lightness('#000000')).toBeCloseTo(0);
  expect(lightness('#777777')).toBeCloseTo(50, 0);
  expect(lightness('#ffffff')).toBeCloseTo(100);
});

describe.each(names.map((name) => ({ name })))('$name', ({ name }) => {
  const palette = paletteFor('colour', looks[name]);

  test.each([
    ['skin', 'top'],
    ['skin', 'leggings'],
    ['skin', 'hair'],
    ['skin', 'ink'],
    ['skin', 'mat'],
    ['top', 'leggings'],
    ['working', 'leggings'],
    ['working', 'top'],
    ['working', 'hatch'],
  ] as const)('%s and %s stay apart in grey', (one, other) => {
    expect(Math.abs(lightness(palette[one]) - lightness(palette[other]))).toBeGreaterThanOrEqual(least);
  });

  test('near limbs stay apart from far ones', () => {
    const [near, far] = [paintFor(palette, 'near'), paintFor(palette, 'far')];
    for (const cover of ['leggings', 'ink'] as const) {
      expect(lightness(far[cover]) - lightness(near[cover])).toBeGreaterThanOrEqual(least);
    }
  });
});

test('black and white looks the same for everybody', () => {
  expect(new Set(names.map((name) => JSON.stringify(paletteFor('mono', looks[name])))).size).toBe(1);
});
