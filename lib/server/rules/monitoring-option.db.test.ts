import { describe, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { addIssuedProgram, addMember, asAdmin, openClinic } from '@/db/testing/factories';
import { transcribeSession } from '../logs/commands';
import { getPatientReview } from '../review/get-patient-review';
import { countsMonitoringDays, setMonitoringDays } from './monitoring-option';

const now = new Date('2026-11-20T10:00:00Z');

describe('days with data', () => {
  it('are counted when the clinic wants them, by what came through the link alone', async () => {
    const { clinicId, owner } = await openClinic();
    const { patientId, programId, versionId, itemIds } = await addIssuedProgram(owner, { effectiveFrom: '2026-11-10', issuedAt: '2026-11-10T09:00:00Z' });
    await transcribeSession(owner, { programId, provenance: 'from-paper' }, { id: uuidv7(), versionId, doneAt: '2026-11-12T12:00:00Z', zone: 'UTC', localDay: '2026-11-12', items: itemIds.map((itemId) => ({ itemId, outcome: 'done' })) }, now);
    await asAdmin(`insert into pain_reports (clinic_id, id, patient_id, program_id, kind, at, zone, local_day, pain, red_flags, entered_by, body_hash) values ($1, $2, $3, $4, 'any-time', '2026-11-13T10:00:00Z', 'UTC', '2026-11-13', 2, '{}', $5, 'x')`, [clinicId, uuidv7(), patientId, programId, owner.memberId]);
    expect((await getPatientReview(owner, patientId, now)).monitoring).toEqual([]);
    await setMonitoringDays(owner, true);
    expect(await countsMonitoringDays(owner)).toBe(true);
    expect((await getPatientReview(owner, patientId, now)).monitoring).toMatchObject([{ from: '2026-11-10', to: '2026-11-20', passed: 11, withData: 0, band: 'below' }]);
    expect(await asAdmin(`select detail from audit_events where clinic_id = $1 and action = 'clinic.revise'`, [clinicId])).toEqual([{ detail: { countMonitoringDays: true } }]);
  });

  it('are an owner’s to switch on', async () => {
    const { clinicId } = await openClinic();
    await expect(setMonitoringDays(await addMember(clinicId, 'therapist'), true)).rejects.toThrow('forbidden');
  });
});
