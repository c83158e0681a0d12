import { describe, expect, it } from 'vitest';
import type { Block } from './block';
import { stacked } from './block';
import { paginate } from './paginate';

const block = (height: number): Block => ({ height, draw: () => undefined });
const page = { firstTop: 0, top: 20, bottom: 120 };
const places = (pages: ReturnType<typeof paginate>) => pages.map((one) => one.map(({ y, block: { height } }) => [y, height]));

describe('paginate', () => {
  it('keeps blocks whole, without a gap at the top of a page', () => {
    expect(places(paginate([{ gap: 10, block: block(60) }, { gap: 10, block: block(50) }, { gap: 10, block: block(50) }], page))).toEqual([[[0, 60], [70, 50]], [[20, 50]]]);
  });

  it('begins a page where it is asked for, but never an empty one', () => {
    expect(places(paginate([{ gap: 0, block: block(10), newPage: true }, { gap: 5, block: block(10), newPage: true }], page))).toEqual([[[0, 10]], [[20, 10]]]);
  });

  it('takes apart only what no page could hold', () => {
    const tall = stacked([{ gap: 0, block: block(70) }, { gap: 5, block: block(20) }, { gap: 5, block: block(30) }]);
    expect(places(paginate([{ gap: 0, block: block(30) }, { gap: 10, block: tall }], page))).toEqual([[[0, 30], [40, 70]], [[20, 20], [45, 30]]]);
    expect(() => paginate([{ gap: 0, block: block(121) }], page)).toThrow('fits no page');
  });
});
