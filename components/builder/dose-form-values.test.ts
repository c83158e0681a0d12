import fc from 'fast-check';
import { expect, it } from 'vitest';
import { doseArbitrary } from '@/lib/domain/dosing/dose-arbitrary.test-support';
import { doseFormSchema, doseFormValues } from './dose-form-values';

it('a dose put into the fields and read back is the same dose', () => {
  fc.assert(
    fc.property(doseArbitrary, (dose) => {
      expect(doseFormSchema.parse(doseFormValues(dose))).toEqual(dose);
    }),
  );
});

it('one figure is no range, and faults carry the field’s own name', () => {
  const values = doseFormValues({ sets: 2, amount: { kind: 'reps', min: 8, max: 8 } });
  expect(doseFormSchema.parse({ ...values, amount: { kind: 'reps', min: 10 } })).toMatchObject({ amount: { min: 10, max: 10 } });
  const reversed = doseFormSchema.safeParse({ ...values, amount: { kind: 'reps', min: 10, max: 8 } });
  expect(reversed.error?.issues[0]).toMatchObject({ path: ['amount', 'max'], message: 'range-reversed' });
  const empty = doseFormSchema.safeParse({ ...values, hold: { kind: 'seconds' } });
  expect(empty.error?.issues[0]?.path).toEqual(['hold', 'seconds']);
});
