import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSaid } from './judge-said';
import { readBirth } from './read-birth';
import { patientsIn, saidByFhir } from './said-by-fhir';
import { saidByRow } from './said-by-table';

const today = '2026-11-21';
const ofFhir = (...resources: unknown[]) => judgeSaid(resources.map(saidByFhir), 'day-first', today);
const one = (resource: Record<string, unknown>) => ofFhir({ resourceType: 'Patient', ...resource })[0]!;

describe('a FHIR Patient', () => {
  it('gives name, birth date, chart number, the nearest phone, e-mail and language', () => {
    expect(one({
      name: [{ use: 'old', family: 'Before' }, { use: 'official', given: ['Rosalía', 'del Mar'], family: 'Quintanar' }],
      birthDate: '1953-04-02',
      identifier: [{ value: '999', system: 'urn:oid:1' }, { type: { coding: [{ code: 'MR' }] }, value: ' A-17 ' }],
      telecom: [{ system: 'phone', use: 'work', value: '1' }, { system: 'phone', use: 'mobile', value: 'tel:+34 600 000 000' }, { system: 'email', value: 'rosa@example.org' }],
      communication: [{ language: { coding: [{ code: 'en' }] } }, { preferred: true, language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'es-MX' }] } }],
      contained: [{ resourceType: 'Patient', name: [{ text: 'Inner' }] }],
    })).toEqual({ number: 1, name: 'Rosalía del Mar Quintanar', birthDate: '1953-04-02', chartNumber: 'A-17', phone: '+34 600 000 000', email: 'rosa@example.org', locale: 'es', faults: [], remarks: [{ code: 'identifiers', words: 'A-17' }] });
  });

  it('says what is wrong or left out', () => {
    const codes = (row: ReturnType<typeof one>) => [...row.faults, ...row.remarks].map(({ code }) => code);
    expect(codes(one({}))).toEqual(['name-missing']);
    expect(codes(one({ name: [{ text: 'x'.repeat(201) }], birthDate: '2026-11-22', telecom: [{ system: 'email', value: 'no' }, { system: 'phone', value: '1'.repeat(41) }], identifier: [{ value: 'y'.repeat(41) }] }))).toEqual(['name-too-long', 'birth-future', 'chart-too-long', 'phone-too-long', 'email-unreadable']);
    expect(codes(one({ name: [{ text: 'Ruth' }], birthDate: '1953-04', active: false, communication: [{ language: { text: 'Klingon' } }] }))).toEqual(['birth-partial', 'language', 'inactive']);
    expect(codes(one({ name: [{ text: 'Ruth' }], birthDate: '1953-02-30', deceasedBoolean: true }))).toEqual(['deceased', 'birth-unreadable']);
    expect(ofFhir({ resourceType: 'Group' }, null, 3).map(codes)).toEqual([['not-a-patient'], ['not-a-patient'], ['not-a-patient']]);
  });

  it('tells of two with one number, and of two who look like one', () => {
    const person = { resourceType: 'Patient', name: [{ text: 'Ruth Álder' }], birthDate: '1953-04-02' };
    const rows = ofFhir({ ...person, identifier: [{ value: '7' }] }, { ...person, name: [{ text: 'ruth alder' }] }, { resourceType: 'Patient', name: [{ text: 'Other' }], identifier: [{ value: '7' }] });
    expect(rows.map((row) => [row.faults, row.remarks])).toEqual([[[], []], [[], [{ code: 'same-twice', row: 1 }]], [[{ code: 'chart-twice', words: '7', row: 1 }], []]]);
  });

  it('is read out of whatever there is, without a throw', () => {
    const value = fc.anything({ maxDepth: 4 });
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('name', 'birthDate', 'identifier', 'telecom', 'communication', 'active', 'deceasedBoolean', '__proto__'), value), (resource) => {
      const row = one(resource);
      expect(row.name.length).toBeLessThanOrEqual(200);
      expect(row.faults.length > 0 || row.name !== '').toBe(true);
    }));
    fc.assert(fc.property(value, (anything) => { judgeSaid(patientsIn(anything).patients.map(saidByFhir), 'day-first', today); }));
  });

  it('is found in a bundle, a list or alone; others are counted, whatever they call themselves', () => {
    const patient = { resourceType: 'Patient' };
    const bundle = { resourceType: 'Bundle', entry: [{ resource: patient }, { resource: { resourceType: 'Observation' } }, { resource: { resourceType: '<script>' } }, null, { resource: { resourceType: 'Bundle', entry: [{ resource: patient }] } }] };
    expect(patientsIn(bundle).patients).toEqual([patient]);
    expect([...patientsIn(bundle).others]).toEqual([['Observation', 1], ['?', 2], ['Bundle', 1]]);
    expect(patientsIn([patient, bundle]).patients).toHaveLength(2);
    expect(patientsIn(patient).patients).toHaveLength(1);
    expect(patientsIn({ resourceType: 'Bundle', entry: 'many' }).patients).toEqual([]);
  });
});

describe('a row of a table', () => {
  const ofRow = (cells: Record<string, string>) => judgeSaid([saidByRow(cells)], 'day-first', today)[0]!;

  it('is read under English and Spanish heads', () => {
    const read = { name: 'Ruth Alder', birthDate: '1953-04-02', chartNumber: 'A-17', phone: '-17', email: 'ruth@example.org', locale: 'en' };
    expect(ofRow({ 'Full Name': 'Ruth  Alder', DOB: '02/04/1953', MRN: 'A-17', Phone: "'-17", 'E-mail': 'ruth@example.org', Language: 'English' })).toMatchObject(read);
    expect(ofRow({ Nombres: 'Ruth', Apellidos: 'Alder', 'Fecha de nacimiento': '2.4.1953', Expediente: 'A-17', Teléfono: '-17', Correo: 'ruth@example.org', Idioma: 'Inglés' })).toMatchObject({ ...read, locale: 'en' });
    expect(ofRow({ name: 'Ruth', '': 'more' }).remarks).toEqual([{ code: 'columns' }]);
  });
});

describe('readBirth', () => {
  it('goes by the order that was said, and never bends a date', () => {
    expect(readBirth('3/4/1958', 'day-first')).toEqual({ day: '1958-04-03' });
    expect(readBirth('3/4/1958', 'month-first')).toEqual({ day: '1958-03-04' });
    expect(readBirth('31/4/1958', 'day-first')).toEqual({ fault: 'unreadable' });
    expect(readBirth('1958-04-03T00:00:00Z', 'month-first')).toEqual({ day: '1958-04-03' });
    expect(readBirth('1958', 'day-first')).toEqual({ partial: '1958' });
    expect(readBirth('0058-04-03', 'day-first')).toEqual({ fault: 'unreadable' });
    expect(readBirth('3/4/58', 'day-first')).toEqual({ fault: 'unreadable' });
    expect(readBirth('', 'day-first')).toBeNull();
  });
});
