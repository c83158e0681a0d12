import { describe, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { renewClinic, renewEveryClinic } from './jobs/renew-clinic';
import { patientsAtOnce, refreshClinic, renewSummaries } from './refresh-clinic';

const summaries = (clinicId: string) => asAdmin<{ as_of: string }>('select as_of::text from patient_summaries where clinic_id = $1', [clinicId]);
const jobs = (clinicId: string) => asAdmin<{ key: string; tasks: string }>('select j.key, t.identifier as tasks from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where j.payload->>\'clinicId\' = $1', [clinicId]);

async function clinicOf(patients: number) {
  const { clinicId, owner } = await openClinic();
  for (let i = 0; i < patients; i += 1) await addIssuedProgram(owner, { effectiveFrom: '2026-11-01' }, { time_zone: 'UTC' });
  return { clinicId, owner };
}

// Two dozen patients, each with a program.
describe('refreshClinic', { timeout: 60_000 }, () => {
  it('renews a small clinic while the page waits, each patient once a day of their own', async () => {
    const { clinicId, owner } = await clinicOf(3);
    await refreshClinic(owner, new Date('2026-11-20T12:00:00Z'));
    expect(await summaries(clinicId)).toEqual([{ as_of: '2026-11-20' }, { as_of: '2026-11-20' }, { as_of: '2026-11-20' }]);
    expect(await jobs(clinicId)).toEqual([]);
    await refreshClinic(owner, new Date('2026-11-21T12:00:00Z'));
    expect(await summaries(clinicId)).toEqual([{ as_of: '2026-11-21' }, { as_of: '2026-11-21' }, { as_of: '2026-11-21' }]);
  });

  it('lets a page wait for the first few alone and leaves the others to one job', async () => {
    const { clinicId, owner } = await clinicOf(patientsAtOnce + 3);
    const now = new Date();
    expect(await refreshClinic(owner, now)).toEqual({ isWaiting: true });
    expect(await summaries(clinicId)).toHaveLength(patientsAtOnce);
    await asAdmin('update patient_summaries set as_of = as_of - 1 where clinic_id = $1', [clinicId]);
    await refreshClinic(owner, now);
    expect(await jobs(clinicId)).toEqual([{ key: `renew-summaries ${clinicId}`, tasks: 'renew-summaries' }]);

    await renewClinic({ clinicId });
    expect(await summaries(clinicId)).toEqual(Array.from({ length: patientsAtOnce + 3 }, () => ({ as_of: now.toISOString().slice(0, 10) })));
    expect(await renewSummaries({ kind: 'system', clinicId, requestId: uuidv7() }, now)).toBe(0);
    expect(await refreshClinic(owner, now)).toEqual({ isWaiting: false });
  });

  it('tells a large clinic that the worker is not done, without making its pages wait again', async () => {
    const { clinicId, owner } = await clinicOf(patientsAtOnce + 3);
    await asAdmin(`insert into patients (clinic_id, id, name, time_zone, locale) select $1, gen_random_uuid(), 'Patient ' || n, 'UTC', 'en' from generate_series(1, 1000) n`, [clinicId]);
    const now = new Date();
    expect(await refreshClinic(owner, now)).toEqual({ isWaiting: true });
    expect(await refreshClinic(owner, now)).toEqual({ isWaiting: true });
    expect(await summaries(clinicId)).toHaveLength(patientsAtOnce);
    await renewClinic({ clinicId });
    expect(await refreshClinic(owner, now)).toEqual({ isWaiting: false });
  });

  it('is renewed by the clock in every clinic, though nobody opens a page', async () => {
    const [one, other] = [await clinicOf(1), await clinicOf(2)];
    await renewEveryClinic(new Date('2026-11-20T12:00:00Z'));
    expect(await summaries(one.clinicId)).toEqual([{ as_of: '2026-11-20' }]);
    expect(await summaries(other.clinicId)).toEqual([{ as_of: '2026-11-20' }, { as_of: '2026-11-20' }]);
  });
});
