import { uuidv7 } from 'uuidv7';
import { expect, it, vi } from 'vitest';
import { addPatient, asAdmin } from '@/db/testing/factories';
import { plantedStories } from '@/db/testing/stories';
import { adminClient } from '@/db/testing/test-database';
import type { LinkActor } from '../actor';
import { recordPainReport } from '../logs/commands';
import { merge, now, openPractice } from './merge.test-support';

const advisory = async (granted: boolean) => Number((await asAdmin<{ n: string }>(`select count(*) as n from pg_locks where locktype = 'advisory' and granted = $1 and database = (select oid from pg_database where datname = current_database())`, [granted]))[0]?.n);

it('what a patient tells at the very moment of a merge follows the program', async () => {
  const { clinicId, owner, addStory } = await openPractice();
  const kept = await addPatient(clinicId);
  const { patientId, programId, linkId } = await addStory(plantedStories.sharpRise);
  const link: LinkActor = { kind: 'link', clinicId, linkId, patientId, programId, requestId: uuidv7() };
  const id = uuidv7();
  // Somebody else holds the patient's row, so that the merge has its locks of logs and waits.
  const holder = await adminClient();
  try {
    await holder.query('begin');
    await holder.query('select 1 from patients where id = $1 for update', [kept]);
    const merging = merge(owner, kept, patientId);
    await vi.waitFor(async () => expect(await advisory(true)).toBe(2), { timeout: 5000 });
    const telling = recordPainReport(link, { id, kind: 'any-time', at: now.toISOString(), zone: 'Europe/London', localDay: '2026-11-20', pain: 2, redFlags: [] }, now);
    await vi.waitFor(async () => expect(await advisory(false)).toBe(1), { timeout: 5000 });
    await holder.query('commit');
    await merging;
    await telling;
  } finally {
    await holder.end();
  }
  expect(await asAdmin('select patient_id, program_id from pain_reports where id = $1', [id])).toEqual([{ patient_id: kept, program_id: programId }]);
});
