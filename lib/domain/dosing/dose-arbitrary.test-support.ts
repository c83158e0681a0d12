import fc from 'fast-check';
import { bandColours, sides, weekdays, type Amount, type Dose, type Frequency, type Hold, type Load } from '../dose';

const amounts: fc.Arbitrary<Amount> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 })).map(([a, b]) => ({ kind: 'reps' as const, min: Math.min(a, b), max: Math.max(a, b) })),
  fc.integer({ min: 1, max: 200 }).map((reps) => ({ kind: 'reps' as const, min: reps, max: reps })),
  fc.integer({ min: 1, max: 3600 }).map((seconds) => ({ kind: 'time' as const, seconds })),
  fc.integer({ min: 1, max: 60 }).map((minutes) => ({ kind: 'time' as const, seconds: minutes * 60 })),
  fc.integer({ min: 1, max: 100 }).map((count) => ({ kind: 'breaths' as const, count })),
);

const holds: fc.Arbitrary<Hold> = fc.oneof(
  fc.integer({ min: 1, max: 600 }).map((seconds) => ({ kind: 'seconds' as const, seconds })),
  fc.integer({ min: 1, max: 50 }).map((count) => ({ kind: 'breaths' as const, count })),
);

const loads: fc.Arbitrary<Load> = fc.oneof(
  fc.record({ kind: fc.constantFrom('kg' as const, 'lb' as const), value: fc.integer({ min: 1, max: 5000 }).map((tenths) => tenths / 10) }),
  fc.record({ kind: fc.constant('band' as const), colour: fc.constantFrom(...bandColours) }),
);

const times = fc.integer({ min: 1, max: 12 });
export const frequencyArbitrary: fc.Arbitrary<Frequency> = fc.oneof(
  fc.record({ kind: fc.constant('perDay' as const), times }),
  fc.record({ kind: fc.constant('everyHours' as const), hours: times }),
  fc.record({ kind: fc.constant('everyHours' as const), hours: times, awake: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 })).filter(([from, to]) => to > from).map(([from, to]) => ({ from, to })) }),
  fc.record({ kind: fc.constant('weekdays' as const), days: fc.subarray([...weekdays], { minLength: 1 }), times }),
  fc.record({ kind: fc.constant('perWeek' as const), days: fc.integer({ min: 1, max: 7 }), times }),
  fc.record({ kind: fc.constant('everyDays' as const), days: fc.integer({ min: 2, max: 14 }), times }),
  fc.constant({ kind: 'asNeeded' as const }),
);

const seconds = fc.integer({ min: 0, max: 30 });

/** Every valid dose: each optional field there or absent. */
export const doseArbitrary: fc.Arbitrary<Dose> = fc.record(
  {
    sets: fc.integer({ min: 1, max: 20 }),
    amount: amounts,
    hold: holds,
    rest: fc.integer({ min: 1, max: 900 }),
    tempo: fc.record({ out: seconds, hold: seconds, back: seconds }),
    load: loads,
    effort: fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2),
    side: fc.constantFrom(...sides),
    frequency: frequencyArbitrary,
  },
  { requiredKeys: ['sets', 'amount'] },
);
