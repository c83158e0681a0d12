import type { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { expandSchedule } from '../../../lib/domain/schedule';
import { insertRow } from './insert-row';
import type { Story, StoryDay } from './story';
import { roll, type DemoClinic, type writeStory } from './write-story';

type Written = Awaited<ReturnType<typeof writeStory>>;

const sessionTime = (name: string, ago: number) => `${String(16 + Math.floor(roll(name, ago, 'hour') * 4)).padStart(2, '0')}:${String(Math.floor(roll(name, ago, 'minute') * 60)).padStart(2, '0')}`;

async function writeSession(client: Client, clinic: DemoClinic, story: Story, written: Written, ago: number, told: StoryDay): Promise<void> {
  const day = clinic.today.subtract({ days: ago });
  const version = written.versions.findLast((candidate) => Temporal.PlainDate.compare(candidate.from, day) <= 0);
  if (!version) return;
  const id = uuidv7();
  const done = day.toZonedDateTime({ timeZone: clinic.zone, plainTime: sessionTime(story.name, ago) }).toInstant();
  const provenance = told.provenance ?? 'same-day';
  const received = provenance === 'back-filled' ? done.add({ hours: 20 }) : provenance === 'from-paper' ? clinic.today.subtract({ days: 7 }).toZonedDateTime({ timeZone: clinic.zone, plainTime: '11:00' }).toInstant() : done;
  const fromPaper = provenance === 'from-paper';
  await insertRow(client, 'session_logs', {
    clinic_id: clinic.clinicId, id, patient_id: written.patientId, program_id: written.programId, version_id: version.id, done_at: done.toString(), zone: clinic.zone, local_day: day.toString(), provenance,
    pain_before: told.before ?? null, pain_after: told.after ?? null, location_before: told.locationBefore ?? null, location_after: told.locationAfter ?? null, note: told.note ?? null,
    link_id: fromPaper ? null : written.linkId, entered_by: fromPaper ? written.memberId : null, body_hash: 'demo', received_at: received.toString(),
  });
  for (const item of version.items) {
    const [outcome, reason] = told.items?.[item.slug] ?? ['done'];
    await insertRow(client, 'item_logs', { clinic_id: clinic.clinicId, session_log_id: id, item_id: item.id, outcome, reason: reason ?? null, done_share: outcome === 'partly' ? 0.5 : null });
  }
}

/** Days on which the story's plan asked for something, so that nobody logs on a rest day. */
async function dueDays(client: Client, clinic: DemoClinic, written: Written): Promise<Set<string>> {
  const first = written.versions[0];
  if (!first) return new Set();
  const { rows } = await client.query<{ id: string; effective_from: string; frequency: never; item_id: string; key: string; dose: never }>(
    `select v.id, v.effective_from::text, v.frequency, i.id as item_id, i.key, i.dose from program_versions v join program_items i on i.clinic_id = v.clinic_id and i.version_id = v.id where v.clinic_id = $1 and v.program_id = $2`,
    [clinic.clinicId, written.programId],
  );
  const versions = written.versions.map((version) => {
    const own = rows.filter((row) => row.id === version.id);
    return { id: version.id, effectiveFrom: version.from.toString(), frequency: own[0]?.frequency ?? { kind: 'perDay' as const, times: 1 }, items: own.map((row) => ({ itemId: row.item_id, itemKey: row.key, dose: row.dose })) };
  });
  const days = expandSchedule(versions, { from: first.from.toString(), to: clinic.today.toString() });
  return new Set(days.filter((day) => day.due || day.items.some((item) => item.perWeek)).map((day) => day.day));
}

/** Six weeks of sessions and reports, ending today. */
export async function writeDays(client: Client, clinic: DemoClinic, story: Story, written: Written): Promise<void> {
  const due = await dueDays(client, clinic, written);
  for (let ago = story.versions[0]?.daysAgo ?? 0; ago >= 0; ago -= 1) {
    const told = due.has(clinic.today.subtract({ days: ago }).toString()) ? story.day(ago, roll(story.name, ago)) : undefined;
    if (told) await writeSession(client, clinic, story, written, ago, told);
  }
  for (const report of story.reports ?? []) {
    const day = clinic.today.subtract({ days: report.ago });
    const at = day.toZonedDateTime({ timeZone: clinic.zone, plainTime: { hour: report.hour } }).toInstant();
    await insertRow(client, 'pain_reports', {
      clinic_id: clinic.clinicId, id: uuidv7(), patient_id: written.patientId, program_id: written.programId, kind: report.kind, at: at.toString(), zone: clinic.zone, local_day: day.toString(),
      pain: report.pain ?? null, location: report.location ?? null, red_flags: report.redFlags ?? [], note: report.note ?? null, link_id: written.linkId, body_hash: 'demo', received_at: at.toString(),
    });
  }
}
