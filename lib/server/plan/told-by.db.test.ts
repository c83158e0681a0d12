import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import type { LinkActor } from '../actor';
import { recordPainReport, recordSession } from '../logs/commands';
import { getPatientReview } from '../review/get-patient-review';
import { getHistory } from './get-history';
import { getSession, getToday } from './queries';

const now = new Date('2026-11-21T10:00:00Z');

async function openPlan() {
  const { clinicId, owner } = await openClinic();
  const program = await addIssuedProgram(owner, { effectiveFrom: '2026-11-01', issuedAt: '2026-11-01T09:00:00Z', items: [{ slug: 'glute-bridge' }] });
  const link = async (label: 'patient' | 'carer'): Promise<LinkActor> => {
    const linkId = uuidv7();
    await asAdmin(
      `insert into plan_links (clinic_id, id, patient_id, program_id, label, seed, token_hash, code_hash, expires_at, created_by) values ($1,$2,$3,$4,$5,'seed',$6,$7,'2027-11-21',$8)`,
      [clinicId, linkId, program.patientId, program.programId, label, `token ${linkId}`, `code ${linkId}`, owner.memberId],
    );
    return { kind: 'link', clinicId, linkId, patientId: program.patientId, programId: program.programId, requestId: uuidv7() };
  };
  const log = (given: object = {}) => ({ id: uuidv7(), versionId: program.versionId, doneAt: '2026-11-21T09:00:00Z', zone: 'Europe/London', localDay: '2026-11-21', items: [{ itemId: program.itemIds[0]!, outcome: 'done' as const }], painAfter: 2, ...given });
  return { ...program, owner, patient: await link('patient'), carer: await link('carer'), log };
}

describe('what a log keeps beside the pain', () => {
  it('is how hard it was and when a guided session began, for the patient to put right and the clinic to read', async () => {
    const { patient, owner, patientId, log } = await openPlan();
    const told = log({ effort: 4, startedAt: '2026-11-21T08:48:00Z' });
    await recordSession(patient, told, now);
    expect((await getSession(patient, told.id, now)).session.effort).toBe(4);
    expect(await asAdmin('select effort, started_at from session_logs where id = $1', [told.id])).toEqual([{ effort: 4, started_at: new Date('2026-11-21T08:48:00Z') }]);
    const corrected = log({ effort: 7, supersedesId: told.id });
    await recordSession(patient, corrected, now);
    const { entries } = await getPatientReview(owner, patientId, now);
    expect(entries.filter((entry) => entry.kind === 'session').map(({ id, effort }) => ({ id, effort }))).toEqual([{ id: corrected.id, effort: 7 }]);
    const [today] = (await getHistory(patient, 7, now)).days;
    expect(today?.sessions.map(({ replaced }) => replaced.length)).toEqual([1]);
  });
});

describe('a carer’s link', () => {
  it('says whom it helps, and the patient’s own does not', async () => {
    const { patient, carer } = await openPlan();
    expect([(await getToday(patient, now)).isCarer, (await getToday(carer, now)).isCarer]).toEqual([false, true]);
  });

  it('is named on what it told, to the patient and to the clinic, and on nothing else', async () => {
    const { patient, carer, owner, patientId, log } = await openPlan();
    const [own, helped] = [log({ doneAt: '2026-11-21T08:00:00Z' }), log({ doneAt: '2026-11-21T09:30:00Z' })];
    await recordSession(patient, own, now);
    await recordSession(carer, helped, now);
    const report = { id: uuidv7(), kind: 'any-time' as const, at: now.toISOString(), zone: 'Europe/London', localDay: '2026-11-21', pain: 3, redFlags: [] };
    await recordPainReport(carer, report, now);
    const [today] = (await getHistory(patient, 7, now)).days;
    expect(today?.sessions.map(({ id, byCarer }) => [id, byCarer])).toEqual([[own.id, false], [helped.id, true]]);
    expect(today?.reports.map(({ id, byCarer }) => [id, byCarer])).toEqual([[report.id, true]]);
    const { entries } = await getPatientReview(owner, patientId, now);
    const byCarer = entries.flatMap((entry) => ((entry.kind === 'session' || entry.kind === 'report') && entry.byCarer ? [entry.id] : []));
    expect([...byCarer].sort()).toEqual([helped.id, report.id].sort());
  });
});
