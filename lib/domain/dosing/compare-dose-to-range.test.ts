import { expect, test } from 'vitest';
import type { DoseRange } from '../exercise';
import { compareDoseToRange, type RangeComparison } from './compare-dose-to-range';
import { parseDose } from './parse-dose';

const kneeToChest: DoseRange[] = [
  { source: 'A', reps: { min: 2, max: 3 }, holdSeconds: { min: 5 } },
  { source: 'B', reps: { min: 1, max: 1 }, holdSeconds: { min: 10, max: 10 } },
];
const proneOnElbows: DoseRange[] = [
  { source: 'A', breaths: { min: 5, max: 10 } },
  { source: 'B', seconds: { min: 3, max: 240 } },
];
const superman: DoseRange[] = [
  { source: 'A', reps: { min: 12, max: 20 } },
  { source: 'B', reps: { min: 10, max: 20 } },
];

const cases: [string, DoseRange[], RangeComparison[]][] = [
  [
    '1x3 h10 es',
    kneeToChest,
    [
      { source: 'A', field: 'reps', min: 2, max: 3, value: 3, verdict: 'inside' },
      { source: 'A', field: 'holdSeconds', min: 5, value: 10, verdict: 'inside' },
      { source: 'B', field: 'reps', min: 1, max: 1, value: 3, verdict: 'above' },
      { source: 'B', field: 'holdSeconds', min: 10, max: 10, value: 10, verdict: 'inside' },
    ],
  ],
  [
    '1x1',
    kneeToChest,
    [
      { source: 'A', field: 'reps', min: 2, max: 3, value: 1, verdict: 'below' },
      { source: 'A', field: 'holdSeconds', min: 5, value: 0, verdict: 'below' },
      { source: 'B', field: 'reps', min: 1, max: 1, value: 1, verdict: 'inside' },
      { source: 'B', field: 'holdSeconds', min: 10, max: 10, value: 0, verdict: 'below' },
    ],
  ],
  [
    '2x8 h2',
    superman,
    [
      { source: 'A', field: 'reps', min: 12, max: 20, value: 8, verdict: 'below' },
      { source: 'B', field: 'reps', min: 10, max: 20, value: 8, verdict: 'below' },
    ],
  ],
  [
    '10-24',
    superman,
    [
      { source: 'A', field: 'reps', min: 12, max: 20, value: 10, verdict: 'below' },
      { source: 'B', field: 'reps', min: 10, max: 20, value: 24, verdict: 'above' },
    ],
  ],
  ['5br', proneOnElbows, [{ source: 'A', field: 'breaths', min: 5, max: 10, value: 5, verdict: 'inside' }]],
  ['5min', proneOnElbows, [{ source: 'B', field: 'seconds', min: 3, max: 240, value: 300, verdict: 'above' }]],
  ['5 h2br', kneeToChest.slice(0, 1), [{ source: 'A', field: 'reps', min: 2, max: 3, value: 5, verdict: 'above' }]],
  ['10', [{ source: 'B', open: true }, { source: 'A' }], [{ source: 'B', verdict: 'open' }, { source: 'A', verdict: 'open' }]],
  ['10', [], []],
];

test.each(cases)('%s against its sources', (text, ranges, expected) => {
  const { dose } = parseDose(text);
  if (!dose) throw new Error(`no dose in ${text}`);
  expect(compareDoseToRange(dose, ranges)).toEqual(expected);
});
