import fc from 'fast-check';
import type { Prescribed } from './calendar-days';
import type { Dose, Frequency, Weekday } from './dose';
import { addDays } from './local-day';
import { phaseKeys, phaseLists, startLists } from './phases-arbitrary.test-support';

const times = fc.integer({ min: 1, max: 12 });

export const frequencies: fc.Arbitrary<Frequency> = fc.oneof(
  times.map((n) => ({ kind: 'perDay' as const, times: n })),
  fc.record({ hours: fc.integer({ min: 1, max: 12 }), from: fc.integer({ min: 0, max: 12 }), to: fc.integer({ min: 13, max: 24 }) }).map(({ hours, ...awake }) => ({ kind: 'everyHours' as const, hours, awake })),
  fc.record({ days: fc.subarray([1, 2, 3, 4, 5, 6, 7] as Weekday[], { minLength: 1 }), times }).map((own) => ({ kind: 'weekdays' as const, ...own })),
  fc.record({ days: fc.integer({ min: 1, max: 7 }), times }).map((own) => ({ kind: 'perWeek' as const, ...own })),
  fc.record({ days: fc.integer({ min: 2, max: 14 }), times }).map((own) => ({ kind: 'everyDays' as const, ...own })),
  fc.constant({ kind: 'asNeeded' as const }),
);

const dose = (frequency: Frequency | null): Dose => ({ sets: 1, amount: { kind: 'reps', min: 5, max: 5 }, ...(frequency ? { frequency } : {}) });

/** Programs of up to three versions around a day, with phases, ends, pauses and frequencies of every kind. */
export function prescribedAround(day: string): fc.Arbitrary<Prescribed> {
  const offset = fc.integer({ min: -40, max: 40 });
  const item = fc.record({ own: fc.option(frequencies), phaseKey: fc.option(fc.constantFrom(...phaseKeys)) });
  const version = fc.record({ from: offset, lasts: fc.option(fc.integer({ min: 0, max: 60 })), phases: fc.oneof(fc.constant([]), phaseLists), frequency: frequencies, items: fc.array(item, { minLength: 1, maxLength: 3 }) });
  return fc.record({
    versions: fc.array(version, { minLength: 1, maxLength: 3 }).map((all) =>
      all.map(({ from, lasts, phases, frequency, items }, v) => ({
        id: `v${v}`,
        effectiveFrom: addDays(day, from),
        endsOn: lasts === null ? null : addDays(day, from + lasts),
        phases,
        frequency,
        items: items.map(({ own, phaseKey }, i) => ({ itemId: `v${v}-${i}`, itemKey: `key-${i}`, dose: dose(own), phaseKey })),
      })),
    ),
    pauses: fc.array(fc.record({ from: offset, lasts: fc.option(fc.integer({ min: 0, max: 9 })) }).map(({ from, lasts }) => ({ from: addDays(day, from), to: lasts === null ? null : addDays(day, from + lasts) })), { maxLength: 2 }),
    phaseStarts: startLists,
  });
}
