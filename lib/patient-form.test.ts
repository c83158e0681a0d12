import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthParts, patientFormSchema, type PatientFormValues } from './patient-form';

const typed: PatientFormValues = {
  name: ' Ruth Alder ', birth: { day: '31', month: '12', year: '1958' }, chartNumber: '', phone: '', email: '', complaint: '', therapistId: '', minutesPerDay: '', locale: 'en', timeZone: 'Europe/London', paperOnly: false, largePrint: false, figureLook: '', figureBuild: 'broad', precautions: [],
};
const codes = (change: object) => patientFormSchema.safeParse({ ...typed, ...change }).error?.issues.map((issue) => [issue.path.join('.'), issue.message]) ?? [];

describe('patientFormSchema', () => {
  it('turns what was typed into a record', () => {
    expect(patientFormSchema.parse({ ...typed, minutesPerDay: ' 15 ', precautions: ['reflux', 'reflux'] })).toEqual({
      name: 'Ruth Alder', birth: '1958-12-31', chartNumber: null, phone: '', email: '', complaint: '', therapistId: null, minutesPerDay: 15, locale: 'en', timeZone: 'Europe/London', paperOnly: false, largePrint: false, figureLook: null, figureBuild: 'broad', precautions: ['reflux'],
    });
  });

  it('takes a patient of whom only the name is known', () => {
    expect(patientFormSchema.parse({ ...typed, birth: { day: '', month: '', year: '' } })).toMatchObject({ birth: null, minutesPerDay: null });
  });

  it.each([['31', '2', '1990'], ['0', '1', '1990'], ['1', '13', '1990'], ['1', '1', '90'], ['1', '', '1990'], ['a', '1', '1990'], ['29', '2', '2023']])('has no date for %s %s %s', (day, month, year) => {
    expect(codes({ birth: { day, month, year } })).toEqual([['birth', 'not-a-date']]);
  });

  it('names each field that does not fit by a code', () => {
    expect(codes({ name: '  ' })).toEqual([['name', 'required']]);
    expect(codes({ minutesPerDay: '0' })).toEqual([['minutesPerDay', 'out-of-range']]);
    expect(codes({ minutesPerDay: '1.5' })).toEqual([['minutesPerDay', 'out-of-range']]);
    expect(codes({ timeZone: 'Mars/Base' })).toEqual([['timeZone', 'not-a-zone']]);
    expect(codes({ therapistId: 'somebody' })).toEqual([['therapistId', 'not-a-therapist']]);
  });

  it('leaves out every key that is not the form’s', () => {
    const parsed = patientFormSchema.parse({ ...typed, clinicId: 'x', id: 'y', archivedAt: 'z', revision: 99, role: 'owner' });
    expect(Object.keys(parsed).sort()).toEqual(Object.keys(typed).sort());
  });
});

describe('birthParts', () => {
  it('is what the form reads back', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(days, (birth) => { expect(patientFormSchema.parse({ ...typed, birth: birthParts(birth) }).birth).toBe(birth); }));
    expect(birthParts(null)).toEqual({ day: '', month: '', year: '' });
  });
});
