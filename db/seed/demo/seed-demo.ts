import { hash } from '@node-rs/argon2';
import type { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { planToken } from '../../plan-secret';
import { insertRow } from './insert-row';
import { betterStories } from './stories-better';
import { quietStories } from './stories-quiet';
import { worseStories } from './stories-worse';
import { writeDays } from './write-days';
import { writeLibrary } from './write-library';
import { writeStory, type DemoClinic } from './write-story';

const ownerEmail = 'nora@birchlane.example';
/** The patient whose link is printed at the start: a new version a few days old, and doing well. */
const shownPatient = 'Wilhelmina Dove';

interface Input {
  secret: string;
  password: string;
  now: Date;
}

async function findDemo(client: Client, secret: string): Promise<{ email: string; patientToken: string } | null> {
  const { rows } = await client.query<{ id: string; seed: string }>(
    `select l.id, l.seed from clinics c join patients p on p.clinic_id = c.id join plan_links l on l.clinic_id = p.clinic_id and l.patient_id = p.id
     where c.demo and p.name = $1 order by l.revoked_at nulls first, l.created_at limit 1`,
    [shownPatient],
  );
  const link = rows[0];
  return link ? { email: ownerEmail, patientToken: planToken(secret, link.id, link.seed) } : null;
}

async function addMember(client: Client, clinicId: string, member: { name: string; email: string; role: string }, passwordHash: string): Promise<string> {
  const [userId, memberId] = [uuidv7(), uuidv7()];
  await insertRow(client, 'users', { id: userId, email: member.email, name: member.name, password_hash: passwordHash });
  await insertRow(client, 'memberships', { clinic_id: clinicId, id: memberId, user_id: userId, name: member.name, email: member.email, role: member.role });
  return memberId;
}

async function writeDemo(client: Client, { secret, password, now }: Input): Promise<string> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const clinicId = uuidv7();
  await client.query(`select set_config('app.clinic_id', $1, true)`, [clinicId]);
  await insertRow(client, 'clinics', { id: clinicId, name: 'Birch Lane Physio', phone: '0117 496 0123', emergency_number: '112', time_zone: zone, demo: true });
  // The same parameters as lib/server/auth/password.ts.
  const passwordHash = await hash(password, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const owner = await addMember(client, clinicId, { name: 'Nora Applegate', email: ownerEmail, role: 'owner' }, passwordHash);
  const therapist = await addMember(client, clinicId, { name: 'Theo Winterbourne', email: 'theo@birchlane.example', role: 'therapist' }, passwordHash);
  await addMember(client, clinicId, { name: 'Ada Pike', email: 'ada@birchlane.example', role: 'assistant' }, passwordHash);

  const clinic: DemoClinic = { clinicId, zone, secret, now: instant, today: instant.toZonedDateTimeISO(zone).toPlainDate(), members: { owner, therapist } };
  await writeLibrary(client, clinic);
  let shown = '';
  for (const story of [...worseStories, ...quietStories, ...betterStories]) {
    const written = await writeStory(client, clinic, story);
    await writeDays(client, clinic, story, written);
    if (story.name === shownPatient) shown = written.token;
  }
  return shown;
}

/**
 * A clinic of plainly fictional people with six weeks of history up to now, written once: what was done
 * in it since then stays. Their alerts are worked out by the app itself when Today is first opened.
 */
export async function seedDemo(client: Client, input: Input): Promise<{ email: string; patientToken: string }> {
  const existing = await findDemo(client, input.secret);
  if (existing) return existing;
  await client.query('begin');
  try {
    const patientToken = await writeDemo(client, input);
    await client.query('commit');
    return { email: ownerEmail, patientToken };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
