import { describe, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { addMember, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import { patientFormSchema, type PatientFormValues } from '@/lib/patient-form';
import { archivePatient, createPatient, restorePatient, revisePatient } from './commands';
import { getPatientForm, newPatientForm } from './form-queries';

const now = new Date('2026-11-20T12:00:00Z');
const typed: PatientFormValues = {
  name: 'Ruth Alder', birth: { day: '2', month: '4', year: '1953' }, chartNumber: 'C-1', phone: '0117 496 0000', email: '', complaint: 'Low back pain', therapistId: '', minutesPerDay: '15', locale: 'en', timeZone: 'Europe/London', paperOnly: true, largePrint: false, figureLook: 'honey', figureBuild: '', precautions: ['osteoporosis'],
};
const record = (change: Partial<PatientFormValues> = {}) => patientFormSchema.parse({ ...typed, ...change });
const auditOf = async (clinicId: string) => (await asAdmin<{ action: string }>('select action from audit_events where clinic_id = $1 order by seq', [clinicId])).map((row) => row.action);
const rowOf = async (id: string) => (await asAdmin<Record<string, unknown>>('select * from patients where id = $1', [id]))[0];

describe('createPatient', () => {
  it('keeps the record, opens the episode and leaves audit rows without names', async () => {
    const { clinicId, owner } = await openClinic();
    const { id } = await createPatient(owner, record(), now);
    expect(await rowOf(id)).toMatchObject({ clinic_id: clinicId, name: 'Ruth Alder', chart_number: 'C-1', minutes_per_day: 15, paper_only: true, figure_look: 'honey', figure_build: null, precautions: ['osteoporosis'], revision: 1, archived_at: null });
    expect(await asAdmin('select complaint, started_on::text, closed_on from episodes where patient_id = $1', [id])).toEqual([{ complaint: 'Low back pain', started_on: '2026-11-20', closed_on: null }]);
    expect(await auditOf(clinicId)).toEqual(['patient.create', 'episode.open']);
    const details = await asAdmin('select detail::text from audit_events where clinic_id = $1', [clinicId]);
    expect(JSON.stringify(details)).not.toMatch(/Ruth|Low back/);
  });

  it('uses a chart number once in a clinic, and says nothing of other clinics', async () => {
    const [one, two] = [await openClinic(), await openClinic()];
    await createPatient(one.owner, record(), now);
    await expect(createPatient(one.owner, record({ name: 'Other' }), now)).rejects.toThrow('conflict: taken');
    await expect(createPatient(two.owner, record(), now)).resolves.toMatchObject({ id: expect.any(String) });
    expect(await asAdmin('select 1 from patients where clinic_id = $1', [one.clinicId])).toHaveLength(1);
  });

  it('lets exactly one of 10 at once have a number', async () => {
    const { owner, clinicId } = await openClinic();
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => createPatient(owner, record(), now)));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await auditOf(clinicId)).toEqual(['patient.create', 'episode.open']);
  });

  it('refuses a birth in the future by the patient’s own clock, an unknown zone and somebody who is no therapist here', async () => {
    const { clinicId, owner } = await openClinic();
    const theirs = await openClinic();
    const assistant = await addMember(clinicId, 'assistant');
    const tomorrow = { birth: { day: '21', month: '11', year: '2026' } };
    await expect(createPatient(owner, record(tomorrow), now)).rejects.toThrow('refused: birth-future');
    await expect(createPatient(owner, record({ ...tomorrow, timeZone: 'Pacific/Kiritimati' }), now)).resolves.toBeDefined();
    await expect(createPatient(owner, { ...record({ chartNumber: '' }), timeZone: 'Mars/Base' }, now)).rejects.toThrow('refused: not-a-zone');
    await expect(createPatient(owner, record({ chartNumber: '', therapistId: assistant.memberId }), now)).rejects.toThrow('refused: not-a-therapist');
    await expect(createPatient(owner, record({ chartNumber: '', therapistId: theirs.owner.memberId }), now)).rejects.toThrow('refused: not-a-therapist');
  });

  it('cannot be told whose, which or how old the row is', async () => {
    const { clinicId, owner } = await openClinic();
    const theirs = await openClinic();
    const forged = patientFormSchema.parse({ ...typed, clinicId: theirs.clinicId, id: uuidv7(), revision: 50, archivedAt: now, createdAt: now });
    const { id } = await createPatient(owner, forged, now);
    expect(await rowOf(id)).toMatchObject({ clinic_id: clinicId, revision: 1, archived_at: null });
  });
});

describe('revisePatient', () => {
  it('keeps the change, raises the revision and renames the open episode', async () => {
    const { clinicId, owner } = await openClinic();
    const { id } = await createPatient(owner, record(), now);
    await revisePatient(owner, { id, revision: 1 }, record({ name: 'Ruth Alder-Moss', complaint: 'Hip pain' }), now);
    expect(await rowOf(id)).toMatchObject({ name: 'Ruth Alder-Moss', revision: 2 });
    expect(await asAdmin('select complaint from episodes where patient_id = $1', [id])).toEqual([{ complaint: 'Hip pain' }]);
    expect(await auditOf(clinicId)).toEqual(['patient.create', 'episode.open', 'patient.revise', 'episode.revise']);
  });

  it('tells of a change in between and keeps the other person’s', async () => {
    const { owner } = await openClinic();
    const { id } = await createPatient(owner, record(), now);
    const tries = await Promise.allSettled(['One', 'Two'].map((name) => revisePatient(owner, { id, revision: 1 }, record({ name }), now)));
    const refused = tries.find((one) => one.status === 'rejected');
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(String(refused?.reason)).toContain('conflict: revision-2');
  });

  it('lets a patient keep a therapist who has left', async () => {
    const { clinicId, owner } = await openClinic();
    const ben = await addMember(clinicId, 'therapist', 'Ben');
    const { id } = await createPatient(owner, record({ therapistId: ben.memberId }), now);
    await asAdmin('update memberships set disabled_at = now() where id = $1', [ben.memberId]);
    await revisePatient(owner, { id, revision: 1 }, record({ therapistId: ben.memberId, phone: '1' }), now);
    expect(await rowOf(id)).toMatchObject({ therapist_id: ben.memberId, phone: '1' });
  });

  it('finds no patient of another clinic, as none that never was', async () => {
    const theirs = await openClinic();
    const id = await addPatient(theirs.clinicId);
    const { clinicId, owner } = await openClinic();
    for (const wanted of [id, uuidv7()]) {
      await expect(revisePatient(owner, { id: wanted, revision: 1 }, record(), now)).rejects.toThrow('not-found');
      await expect(archivePatient(owner, wanted, now)).rejects.toThrow('not-found');
      await expect(restorePatient(owner, wanted)).rejects.toThrow('not-found');
      await expect(getPatientForm(owner, wanted)).rejects.toThrow('not-found');
    }
    expect(await rowOf(id)).toMatchObject({ name: 'Ruth Alder', archived_at: null });
    expect(await auditOf(clinicId)).toEqual([]);
  });
});

describe('archivePatient', () => {
  it('can be undone, and saying it twice leaves one audit row', async () => {
    const { clinicId, owner } = await openClinic();
    const id = await addPatient(clinicId);
    await archivePatient(owner, id, now);
    await archivePatient(owner, id, now);
    expect(await rowOf(id)).toMatchObject({ archived_at: now });
    await restorePatient(owner, id);
    expect(await rowOf(id)).toMatchObject({ archived_at: null });
    expect(await auditOf(clinicId)).toEqual(['patient.archive', 'patient.restore']);
  });
});

describe('the form', () => {
  it('gives back what was kept and records that it was seen', async () => {
    const { clinicId, owner } = await openClinic();
    const { id } = await createPatient(owner, record({ therapistId: owner.memberId }), now);
    const form = await getPatientForm(owner, id);
    expect(form).toMatchObject({ revision: 1, isArchived: false, values: { ...typed, therapistId: owner.memberId } });
    expect((await auditOf(clinicId)).at(-1)).toBe('patient.view');
  });

  it('starts with the clinic’s language and zone', async () => {
    const { owner } = await openClinic({ locale: 'es', time_zone: 'Europe/Madrid' });
    expect(await newPatientForm(owner)).toMatchObject({ locale: 'es', timeZone: 'Europe/Madrid', therapistId: owner.memberId });
  });
});
