import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dose } from '../dose';
import { doseArbitrary } from './dose-arbitrary.test-support';
import { describeDoseChange, doseFields } from './dose-changes';

describe('describeDoseChange', () => {
  test('names each field that differs, with what it was and is', () => {
    const reps = { kind: 'reps', min: 5, max: 5 } as const;
    expect(describeDoseChange({ sets: 1, amount: reps, hold: { kind: 'seconds', seconds: 5 } }, { sets: 2, amount: reps, side: 'each' })).toEqual([
      { field: 'sets', before: [{ key: 'sets', values: { count: 1 } }], after: [{ key: 'sets', values: { count: 2 } }] },
      { field: 'hold', before: [{ key: 'hold', values: { length: { key: 'seconds', values: { count: 5 } } } }], after: [] },
      { field: 'side', before: [], after: [{ key: 'side.each', values: {} }] },
    ]);
  });

  test('names exactly the fields that differ', () => {
    fc.assert(
      fc.property(doseArbitrary, doseArbitrary, fc.subarray([...doseFields]), (before, other, fields) => {
        const after = { ...before, ...Object.fromEntries(fields.map((field) => [field, other[field] ?? before[field]])) };
        const differing = doseFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
        expect(describeDoseChange(before, after).map(({ field }) => field)).toEqual(differing);
        expect(describeDoseChange(after, before).map((change) => [change.after, change.before])).toEqual(
          describeDoseChange(before, after).map((change) => [change.before, change.after]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('a dose does not differ from itself, whatever order a database keeps its keys in', () => {
    const reordered = (dose: Dose): Dose =>
      JSON.parse(JSON.stringify(dose), (_key, value: unknown) =>
        value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
      );
    fc.assert(
      fc.property(doseArbitrary, (dose) => {
        expect(describeDoseChange(dose, reordered(dose))).toEqual([]);
      }),
    );
  });
});
