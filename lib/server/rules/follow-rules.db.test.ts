import { runOnce } from 'graphile-worker';
import { Pool } from 'pg';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { testDatabase } from '@/db/testing/test-database';
import { tasks } from '../jobs/tasks';
import { transcribeSession } from '../logs/commands';
import { rebuildSummaries } from '../rollups/rebuild-summaries';
import { saveClinicRules, saveProgramRules } from './commands';

const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);

type Clinic = Awaited<ReturnType<typeof openClinic>>;

/** One point more on the last of six days: worse where single reports are compared, within the error where three are. */
async function addRising({ owner }: Clinic) {
  const program = await addIssuedProgram(owner, { effectiveFrom: daysAgo(10), issuedAt: `${daysAgo(10)}T09:00:00Z` }, { time_zone: 'UTC' });
  for (const [i, painBefore] of [2, 2, 2, 2, 2, 3].entries()) {
    const localDay = daysAgo(6 - i);
    await transcribeSession(owner, { programId: program.programId, provenance: 'from-paper' }, { id: uuidv7(), versionId: program.versionId, doneAt: `${localDay}T12:00:00Z`, zone: 'UTC', localDay, items: program.itemIds.map((itemId) => ({ itemId, outcome: 'done' as const })), painBefore, painAfter: painBefore }, now);
  }
  return program;
}

const verdicts = async (clinicId: string) => Object.fromEntries((await asAdmin<{ id: string; verdict: string }>('select patient_id as id, pain_verdict as verdict from patient_summaries where clinic_id = $1', [clinicId])).map(({ id, verdict }) => [id, verdict]));
const alerted = async (clinicId: string) => (await asAdmin<{ id: string }>(`select patient_id as id from alerts where clinic_id = $1 and rule = 'worsening-trend' and status = 'open'`, [clinicId])).map(({ id }) => id);
const jobs = (clinicId: string) => asAdmin(`select t.identifier as task from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where j.payload->>'clinicId' = $1`, [clinicId]);
const differencesIn = async (clinicId: string) => (await rebuildSummaries({ kind: 'system', clinicId, requestId: uuidv7() }, { repair: false, now })).differences;

/** What the worker would do now, as the app's own role. */
async function workOff(): Promise<void> {
  const pgPool = new Pool({ connectionString: testDatabase().appUrl, max: 3 });
  await runOnce({ pgPool, noHandleSignals: true, taskList: { 'follow-rules': (payload, helpers) => tasks['follow-rules']?.(payload, helpers) } });
  await pgPool.end();
}

describe('a clinic’s new thresholds', { timeout: 60_000 }, () => {
  it('reach everybody by one job: kept figures and alerts, of archived patients the figures alone', async () => {
    const clinic = await openClinic();
    const { clinicId, owner } = clinic;
    const [treated, archived] = [(await addRising(clinic)).patientId, (await addRising(clinic)).patientId];
    await asAdmin('update patients set archived_at = now() where id = $1', [archived]);
    await asAdmin('update patient_summaries set as_of = as_of - 1 where patient_id = $1', [archived]);
    await rebuildSummaries({ kind: 'system', clinicId, requestId: uuidv7() }, { repair: true, now });
    const daysOf = () => asAdmin('select as_of::text from patient_summaries where patient_id = $1', [archived]);
    const archivedDay = await daysOf();

    await saveClinicRules(owner, { before: {}, values: { trendReports: 1 } });
    await saveClinicRules(owner, { before: { trendReports: 1 }, values: { trendReports: 1, sharpRisePoints: 3 } });
    expect(await jobs(clinicId)).toEqual([{ task: 'follow-rules' }]);
    expect(await verdicts(clinicId)).toEqual({ [treated]: 'within-error', [archived]: 'within-error' });
    expect(await differencesIn(clinicId)).toHaveLength(2);

    await workOff();
    expect(await jobs(clinicId)).toEqual([]);
    expect(await verdicts(clinicId)).toEqual({ [treated]: 'meaningful-worse', [archived]: 'meaningful-worse' });
    expect(await differencesIn(clinicId)).toEqual([]);
    expect(await alerted(clinicId)).toEqual([treated]);
    expect(await daysOf()).toEqual(archivedDay);
  });

  it('ask for nothing when nothing was changed, and reach no other clinic', async () => {
    const [clinic, other] = [await openClinic(), await openClinic()];
    await addRising(other);
    await saveClinicRules(clinic.owner, { before: {}, values: {} });
    expect(await jobs(clinic.clinicId)).toEqual([]);
    await saveClinicRules(clinic.owner, { before: {}, values: { trendReports: 1 } });
    await workOff();
    expect(Object.values(await verdicts(other.clinicId))).toEqual(['within-error']);
  });

  it('of one program reach its patient with the saving', async () => {
    const clinic = await openClinic();
    const { programId, patientId } = await addRising(clinic);
    await saveProgramRules(clinic.owner, programId, { before: {}, values: { trendReports: 1 } }, now);
    expect(await verdicts(clinic.clinicId)).toEqual({ [patientId]: 'meaningful-worse' });
    expect(await alerted(clinic.clinicId)).toEqual([patientId]);
    expect(await differencesIn(clinic.clinicId)).toEqual([]);
  });
});
