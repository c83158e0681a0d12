import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packStrip, stripStates, unpackStrip } from './review-summary';

it('a packed strip comes back as it was, whatever its days hold', () => {
  const mark = fc.record({ state: fc.constantFrom(...stripStates), pain: fc.option(fc.integer({ min: 0, max: 10 })) });
  fc.assert(fc.property(fc.array(mark, { maxLength: 40 }), (days) => void expect(unpackStrip(packStrip(days))).toEqual(days.map((day) => ({ ...day })))));
});

it('takes a character or two for each day', () => {
  expect(packStrip([{ state: 'done', pain: 3 }, { state: 'no-log', pain: null }, { state: 'partly', pain: 10 }])).toBe('d3-p10');
});
