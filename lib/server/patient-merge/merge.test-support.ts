import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Story } from '@/db/seed/demo/story';
import { writeDays } from '@/db/seed/demo/write-days';
import { writeStory, type DemoClinic } from '@/db/seed/demo/write-story';
import { addMember, asAdmin, openClinic } from '@/db/testing/factories';
import { adminClient } from '@/db/testing/test-database';
import type { MergeChoices } from '@/lib/domain/patient-merge/merge-fields';
import type { MemberActor } from '../actor';
import { mergePatients } from './merge-patients';

export const now = new Date('2026-11-20T12:00:00Z');

export async function openPractice() {
  const { clinicId, owner } = await openClinic({ time_zone: 'Europe/London' });
  const therapist = await addMember(clinicId, 'therapist', 'Theo Winter');
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const clinic: DemoClinic = { clinicId, zone: 'Europe/London', secret: uuidv7(), now: instant, today: instant.toZonedDateTimeISO('Europe/London').toPlainDate(), members: { owner: owner.memberId, therapist: therapist.memberId } };
  const addStory = async (story: Story, status = 'active') => {
    const client = await adminClient();
    try {
      const written = await writeStory(client, clinic, story);
      await writeDays(client, clinic, story, written);
      await client.query('update programs set status = $2 where patient_id = $1', [written.patientId, status]);
      return written;
    } finally {
      await client.end();
    }
  };
  return { clinicId, owner, therapist, addStory };
}

const revisionOf = async (id: string) => (await asAdmin<{ revision: number }>('select revision from patients where id = $1', [id]))[0]?.revision ?? 0;

/** Merges what stands on the screen now. */
export async function merge(actor: MemberActor, keptId: string, mergedId: string, choices: MergeChoices = {}, at = now) {
  return mergePatients(actor, { keptId, mergedId, keptRevision: await revisionOf(keptId), mergedRevision: await revisionOf(mergedId), choices }, at);
}

/** Tables whose rows are some patient's. */
export async function patientTables(): Promise<string[]> {
  const rows = await asAdmin<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'patient_id' order by 1`);
  return rows.map(({ name }) => name);
}

/** Every row that a clinic has, table by table; how often a patient's record was saved stands apart, and the trail and the merges themselves are left out. */
export async function dump(clinicId: string): Promise<Record<string, unknown[]>> {
  const tables = await asAdmin<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'clinic_id' and table_name not in ('audit_events', 'patient_merges') order by 1`);
  const found: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const row = name === 'patients' ? `to_jsonb(t) - 'revision'` : 'to_jsonb(t)';
    found[name] = (await asAdmin<{ row: unknown }>(`select ${row} as row from ${name} t where clinic_id = $1 order by (${row})::text`, [clinicId])).map((one) => one.row);
  }
  return found;
}
