import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { drawFigure } from '@/lib/figure/draw-figure';
import { figureForm } from './figure-form';

const [start, end] = (['start', 'end'] as const).map((moment) => drawFigure({ slug: 'cat-cow', moment })!) as [NonNullable<ReturnType<typeof drawFigure>>, NonNullable<ReturnType<typeof drawFigure>>];

it('packs drawings once, in whole numbers', () => {
  const form = figureForm([start, end]);
  expect(figureForm([start, end])).toBe(form);
  const operators = inflateSync(form.bytes).toString('latin1');
  expect(operators.match(/[-\d. ]+ (?=[mlc] )/g)?.filter((points) => points.includes('.'))).toEqual([]);
  expect(operators.match(/ m /g)?.length).toBe([start, end].flatMap(({ paths }) => paths.flatMap(({ d }) => d.match(/M/g) ?? [])).length);
});

it('is another object for other drawings', () => {
  expect(figureForm([start])).not.toBe(figureForm([start, end]));
  expect(figureForm([start, end]).bytes.length).toBeLessThan(figureForm([start]).bytes.length + figureForm([end]).bytes.length);
});
