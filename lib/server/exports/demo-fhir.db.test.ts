import { beforeAll, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { asOwner } from '@/db/migrate';
import { seedDemo } from '@/db/seed/demo/seed-demo';
import { asAdmin } from '@/db/testing/factories';
import { adminClient } from '@/db/testing/test-database';
import { locales } from '@/lib/i18n/locales';
import { patientBundle } from '@/lib/fhir/patient-bundle';
import { faultsOf } from '@/lib/fhir/validators.test-support';
import type { MemberActor } from '../actor';
import { exportPatient } from './export-patient';

let owner: MemberActor;
let everybody: { id: string; name: string }[];

/** What the demo's own stories leave out: scores, a paper log that was corrected, a report with signs. */
async function addRareThings(patientId: string): Promise<void> {
  const [session] = await asAdmin<{ id: string; program_id: string; version_id: string }>('select id, program_id, version_id from session_logs where patient_id = $1 order by done_at limit 1', [patientId]);
  if (!session) throw new Error('The demo has no session to correct');
  const of = [owner.clinicId, patientId, session.program_id, owner.memberId];
  await asAdmin(
    `insert into session_logs (clinic_id, id, patient_id, program_id, version_id, done_at, started_at, zone, local_day, provenance, pain_before, pain_after, location_before, location_after, effort, note, entered_by, supersedes_id, body_hash)
     values ($1, $5, $2, $3, $6, '2026-03-29T00:30:00Z', '2026-03-29T00:10:00Z', 'Europe/London', '2026-03-29', 'from-paper', 10, 0, 'none', 'below-knee', 0, '  ', $4, $7, 'x')`,
    [...of, uuidv7(), session.version_id, session.id],
  );
  await asAdmin(`insert into pain_reports (clinic_id, id, patient_id, program_id, kind, at, zone, local_day, pain, location, red_flags, note, entered_by, body_hash) values ($1, $5, $2, $3, 'next-morning', now(), 'America/St_Johns', current_date, null, 'foot', '{fever,injury}', '', $4, 'x')`, [...of, uuidv7()]);
  await asAdmin(`insert into outcome_measures (clinic_id, id, patient_id, program_id, scores, at, zone, local_day, entered_by, body_hash) values ($1, $5, $2, $3, $6, now(), 'Asia/Kathmandu', current_date, $4, 'x')`, [...of, uuidv7(), JSON.stringify([{ activity: 'Climb stairs', score: 0 }, { activity: 'Lift <my> "grandson"', score: 10 }])]);
  await asAdmin(`update patients set precautions = '{osteoporosis,pregnancy}', birth_date = null where id = $1`, [patientId]);
}

beforeAll(async () => {
  const client = await adminClient();
  try {
    await asOwner(client, () => seedDemo(client, { secret: 's'.repeat(32), password: 'a long enough password', now: new Date() }));
  } finally {
    await client.end();
  }
  const [member] = await asAdmin<{ clinic_id: string; id: string }>(`select m.clinic_id, m.id from memberships m join clinics c on c.id = m.clinic_id where c.demo and m.role = 'owner'`);
  if (!member) throw new Error('The demo has no owner');
  owner = { kind: 'member', clinicId: member.clinic_id, memberId: member.id, sessionId: uuidv7(), role: 'owner', name: 'Nora Applegate', locale: 'en', clinicZone: 'UTC', requestId: uuidv7() };
  everybody = await asAdmin<{ id: string; name: string }>('select id, name from patients where clinic_id = $1 order by name', [member.clinic_id]);
  await addRareThings(everybody[0]?.id ?? '');
}, 120_000);

it('every patient of the demo leaves as a bundle that two validators and our own checks find nothing wrong with', async () => {
  expect(everybody.length).toBeGreaterThanOrEqual(12);
  const now = new Date();
  const lines: string[] = [];
  const faults: string[] = [];
  for (const { id, name } of everybody) {
    const record = await exportPatient(owner, id, 'fhir.json');
    for (const locale of id === everybody[0]?.id ? locales : (['en'] as const)) {
      const bundle = patientBundle(record, { base: 'https://clinic.example/fhir', locale, now });
      const found = faultsOf(JSON.stringify(bundle));
      const counts = new Map<string, number>();
      for (const { resource } of bundle.entry) counts.set(resource.resourceType, (counts.get(resource.resourceType) ?? 0) + 1);
      faults.push(...Object.values(found).flat().map((fault) => `${name}: ${fault}`));
      if (locale === 'en') lines.push(`${name.padEnd(20)} fhir ${found.fhir.length}, medplum ${found.medplum.length}, own ${found.own.length} · ${[...counts].map(([type, count]) => `${count} ${type}`).join(', ')}`);
    }
  }
  process.stdout.write(`\n${lines.join('\n')}\n${everybody.length} patients, ${faults.length} faults\n`);
  expect(faults.slice(0, 40)).toEqual([]);
}, 300_000);
