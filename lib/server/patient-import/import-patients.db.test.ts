import { beforeEach, describe, expect, it } from 'vitest';
import { addMember, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import { importLimits } from '@/lib/import-limits';
import { patientBundle } from '@/lib/fhir/patient-bundle';
import { sampleRecord } from '@/lib/fhir/sample-record.test-support';
import type { MemberActor } from '../actor';
import { importPatients, listPatientImports, previewPatients } from './import-patients';
import { undoPatientImport } from './undo-import';

let owner: MemberActor;
beforeEach(async () => ({ owner } = await openClinic({ locale: 'es', time_zone: 'Europe/Madrid' })));

const now = new Date('2026-11-21T12:00:00Z');
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const table = (...rows: string[]) => bytes(['name,birth date,chart number,phone', ...rows].join('\n'));
const preview = (file: Uint8Array, actor = owner) => previewPatients(actor, file, 'day-first', now);
const bring = (file: Uint8Array, numbers: number[], actor = owner) => importPatients(actor, { bytes: file, fileName: 'people.csv', order: 'day-first', numbers }, now);
const actions = async (clinicId: string) => (await asAdmin<{ action: string }>('select action from audit_events where clinic_id = $1 order by seq', [clinicId])).map((row) => row.action);

describe('previewPatients', () => {
  it('says of each person what would become of them', async () => {
    const known = await addPatient(owner.clinicId, { name: 'Ruth Alder', chart_number: 'A-1' });
    const alike = await addPatient(owner.clinicId, { name: 'José Núñez', birth_date: '1960-01-02' });
    const undated = await addPatient(owner.clinicId, { name: 'Nobody Knows', birth_date: null, archived_at: now });
    const { rows } = await preview(table('Ruth A.,,A-1,', 'jose nunez,2/1/1960,,', 'José Núñez,3/1/1960,,', 'nobody knows,1/1/1950,,', 'New One,,N-1,', ',,,'));
    expect(rows.map((row) => [row.status, row.match?.id ?? null])).toEqual([['known', known], ['alike', alike], ['fresh', null], ['alike', undated], ['fresh', null]]);
    expect(rows[3]?.match).toEqual({ id: undated, name: 'Nobody Knows', isArchived: true });
    expect(await asAdmin('select 1 from patients where clinic_id = $1', [owner.clinicId])).toHaveLength(3);
  });

  it('knows nobody of another clinic', async () => {
    const { owner: other } = await openClinic();
    await addPatient(other.clinicId, { name: 'Ruth Alder', chart_number: 'A-1' });
    expect((await preview(table('Ruth Alder,1953-04-02,A-1,'))).rows[0]).toMatchObject({ status: 'fresh', match: null });
  });

  it('reads back what we export, and counts what it leaves', async () => {
    const bundle = patientBundle(sampleRecord, { base: 'https://clinic.example/fhir', locale: 'en', now });
    const { rows, others } = await preview(bytes(JSON.stringify(bundle)));
    expect(rows).toMatchObject([{ status: 'fresh', name: 'Ruth Alder', birthDate: '1953-04-02', chartNumber: 'A-17', email: 'ruth@example.org', locale: 'es' }]);
    expect(others.slice(0, 2)).toEqual([{ type: 'Observation', count: 7 }, { type: 'ServiceRequest', count: 3 }]);
    const lines = bytes(['Ann', 'Ben'].map((text) => JSON.stringify({ resourceType: 'Patient', name: [{ text }] })).join('\n'));
    expect((await preview(lines)).rows.map((row) => row.name)).toEqual(['Ann', 'Ben']);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['no head', 'a,b\n1,2', 'no-name'],
    ['half a bundle', '{"resourceType":"Bundle","entry":[', 'not-readable'],
    ['a bundle of others', '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Observation"}}]}', 'no-patients'],
    ['brackets without end', '['.repeat(200_000), 'not-readable'],
    ['another kind of file', 'PK\u0003\u0004\u0000\u0000', 'no-name'],
    ['too many', `name\n${'x\n'.repeat(importLimits.rows + 1)}`, 'too-many-rows'],
    ['too much', `name\n${'x'.repeat(importLimits.bytes)}`, 'too-large'],
  ])('refuses %s with a reason', async (_, text, reason) => {
    await expect(preview(bytes(text))).rejects.toMatchObject({ code: 'refused', reason });
  });
});

describe('importPatients', () => {
  it('brings the chosen in with the clinic’s language and zone, one audit row each in a whole trail', async () => {
    const file = table('Ann,1950-01-01,N-1,0117', 'Ben,,,', 'Cleo,,,');
    const { id, count } = await bring(file, [1, 3]);
    expect(count).toBe(2);
    expect(await asAdmin('select name, birth_date::text, chart_number, phone, locale, time_zone, import_id from patients where clinic_id = $1 order by name', [owner.clinicId])).toEqual([
      { name: 'Ann', birth_date: '1950-01-01', chart_number: 'N-1', phone: '0117', locale: 'es', time_zone: 'Europe/Madrid', import_id: id },
      { name: 'Cleo', birth_date: null, chart_number: null, phone: '', locale: 'es', time_zone: 'Europe/Madrid', import_id: id },
    ]);
    expect(await actions(owner.clinicId)).toEqual(['patient.import', 'patient.create', 'patient.create']);
    expect(await asAdmin(`select set_config('app.clinic_id', $1, false), audit_first_break() as broken`, [owner.clinicId])).toMatchObject([{ broken: null }]);
    expect(await listPatientImports(owner)).toMatchObject([{ id, fileName: 'people.csv', count: 2, isUndone: false }]);
  });

  it('brings all or none: a row that became known since refuses the whole', async () => {
    const file = table('Ann,,N-1,', 'Ben,,N-2,');
    await addPatient(owner.clinicId, { name: 'Benjamin', chart_number: 'N-2' });
    await expect(bring(file, [1, 2])).rejects.toMatchObject({ code: 'refused', reason: 'changed' });
    await expect(bring(file, [1, 9])).rejects.toMatchObject({ reason: 'changed' });
    await expect(bring(file, [])).rejects.toMatchObject({ reason: 'nothing-chosen' });
    expect(await asAdmin('select 1 from patients where clinic_id = $1', [owner.clinicId])).toHaveLength(1);
    expect(await actions(owner.clinicId)).toEqual([]);
  });

  it('sent twice at once is kept once', async () => {
    const file = table('Ann,,N-1,', 'Ben,,N-2,');
    const results = await Promise.allSettled([bring(file, [1, 2]), bring(file, [1, 2])]);
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await asAdmin('select 1 from patients where clinic_id = $1', [owner.clinicId])).toHaveLength(2);
  });

  it('takes somebody who is alike when told so', async () => {
    await addPatient(owner.clinicId, { name: 'Ruth Alder', birth_date: '1953-04-02' });
    await bring(table('Ruth Alder,1953-04-02,,'), [1]);
    expect(await asAdmin('select 1 from patients where clinic_id = $1', [owner.clinicId])).toHaveLength(2);
  });

  it('is not for those who only help', async () => {
    const assistant = await addMember(owner.clinicId, 'assistant');
    await expect(preview(table('Ann,,,'), assistant)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(bring(table('Ann,,,'), [1], assistant)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(undoPatientImport(assistant, assistant.memberId, now)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('undoPatientImport', () => {
  it('puts aside whom nobody touched since, and the file can be brought again', async () => {
    const file = table('Ann,,N-1,', 'Ben,,N-2,', 'Cleo,,N-3,');
    const { id } = await bring(file, [1, 2, 3]);
    const [ben] = await asAdmin<{ id: string }>(`update patients set revision = 2 where clinic_id = $1 and name = 'Ben' returning id`, [owner.clinicId]);
    await asAdmin(`insert into notes (clinic_id, id, patient_id, kind, text, author_id) select clinic_id, gen_random_uuid(), id, 'note', 'x', $2 from patients where clinic_id = $1 and name = 'Cleo'`, [owner.clinicId, owner.memberId]);
    expect(await undoPatientImport(owner, id, now)).toEqual({ count: 1, kept: 2 });
    expect(await asAdmin('select name, archived_at is not null as archived, chart_number from patients where clinic_id = $1 order by name', [owner.clinicId])).toEqual([
      { name: 'Ann', archived: true, chart_number: null }, { name: 'Ben', archived: false, chart_number: 'N-2' }, { name: 'Cleo', archived: false, chart_number: 'N-3' },
    ]);
    expect((await actions(owner.clinicId)).slice(-2)).toEqual(['patient.import-undo', 'patient.archive']);
    expect((await preview(file)).rows.map((row) => row.status)).toEqual(['fresh', 'known', 'known']);
    expect((await preview(file)).rows[1]?.match?.id).toBe(ben?.id);
    await expect(undoPatientImport(owner, id, now)).rejects.toMatchObject({ reason: 'undone-already' });
  });

  it('finds no import of another clinic', async () => {
    const { id } = await bring(table('Ann,,,'), [1]);
    const { owner: other } = await openClinic();
    await expect(undoPatientImport(other, id, now)).rejects.toMatchObject({ code: 'not-found' });
    expect(await listPatientImports(other)).toEqual([]);
  });
});
