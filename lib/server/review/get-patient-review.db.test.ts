import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, addMember, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import { transcribeSession } from '@/lib/server/logs/commands';
import { getPatientReview } from './get-patient-review';

const now = new Date('2026-11-23T12:00:00Z');

async function startWithLogs() {
  const { clinicId, owner } = await openClinic();
  const program = await addIssuedProgram(owner, { items: [{ slug: 'glute-bridge' }, { slug: 'cat-cow' }], effectiveFrom: '2026-11-20' });
  const log = (day: string, given: Record<string, unknown> = {}) => ({
    id: uuidv7(), versionId: program.versionId, doneAt: `${day}T18:00:00Z`, zone: 'Europe/London', localDay: day, painBefore: 3, painAfter: 3,
    items: program.itemIds.map((itemId) => ({ itemId, outcome: 'done' as const })), ...given,
  });
  const tell = (input: ReturnType<typeof log>) => transcribeSession(owner, { programId: program.programId, provenance: 'from-paper' }, input, now);
  return { clinicId, owner, ...program, log, tell };
}

describe('getPatientReview', () => {
  it('gives every figure its denominator and records that the patient was looked at', async () => {
    const { clinicId, owner, patientId, log, tell, itemIds } = await startWithLogs();
    await tell(log('2026-11-20'));
    await tell(log('2026-11-22', { items: [{ itemId: itemIds[0], outcome: 'done' }, { itemId: itemIds[1], outcome: 'skipped', reason: 'pain' }] }));
    const review = await getPatientReview(owner, patientId, now);

    expect(review.program?.items.map(({ attemptedDays, scheduledDays, unknownDays, dosesAsked, doseShare, reasons }) => ({ attemptedDays, scheduledDays, unknownDays, dosesAsked, doseShare, reasons }))).toEqual([
      { attemptedDays: 2, scheduledDays: 3, unknownDays: 1, dosesAsked: 2, doseShare: 1, reasons: {} },
      { attemptedDays: 1, scheduledDays: 3, unknownDays: 1, dosesAsked: 2, doseShare: 0.5, reasons: { pain: 1 } },
    ]);
    expect(review.recent).toMatchObject({ frequency: { scheduledDays: 3, attemptedDays: 2, unknownDays: 1 }, dose: { prescribed: 4, completed: 3 } });
    expect(review.trend).toEqual({ verdict: 'too-few' });
    expect(review.entries.map((entry) => entry.kind)).toEqual(['session', 'unknown', 'session']);
    expect(review.chart?.days).toHaveLength(78);
    const views = await asAdmin<{ action: string; subject_id: string }>(`select action, subject_id from audit_events where clinic_id = $1 and action = 'patient.view'`, [clinicId]);
    expect(views).toEqual([{ action: 'patient.view', subject_id: patientId }]);
  });

  it('shows a correction beside what it corrects, once', async () => {
    const { owner, patientId, log, tell } = await startWithLogs();
    const first = log('2026-11-20', { painAfter: 5 });
    await tell(first);
    await tell(log('2026-11-20', { painAfter: 4, supersedesId: first.id }));
    const { entries } = await getPatientReview(owner, patientId, now);
    expect(entries.filter((entry) => entry.kind === 'session')).toMatchObject([{ after: 4, corrected: { after: 5 }, provenance: 'from-paper', enteredBy: 'Anna Keller' }]);
  });

  it('has nothing but the person for a new patient, and nobody for another clinic', async () => {
    const { clinicId, owner } = await openClinic();
    const patientId = await addPatient(clinicId);
    expect(await getPatientReview(owner, patientId, now)).toMatchObject({ program: null, openProgram: null, chart: null, alerts: [], entries: [] });
    const { owner: stranger, clinicId: elsewhere } = await openClinic();
    await expect(getPatientReview(stranger, patientId, now)).rejects.toThrow('not-found');
    expect(await asAdmin('select 1 from audit_events where clinic_id = $1', [elsewhere])).toEqual([]);
    expect((await getPatientReview(await addMember(clinicId, 'assistant'), patientId, now)).head.name).toBe('Ruth Alder');
  });
});
