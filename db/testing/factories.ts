import { uuidv7 } from 'uuidv7';
import type { Role } from '../../lib/domain/access';
import type { Dose, Frequency } from '../../lib/domain/dose';
import type { ExerciseText } from '../../lib/domain/exercise';
import { defaultPainZones } from '../../lib/domain/pain-zones';
import { adminClient } from './test-database';

/** Runs one statement as the database's administrator: tests set up and look behind the scenes with it. */
export async function asAdmin<Row extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = await adminClient();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row);
  await asAdmin(`insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
}

/** A clinic of the test's own, with an owner who is signed in. */
export async function openClinic(given: Record<string, unknown> = {}) {
  const clinicId = uuidv7();
  await insert('clinics', { id: clinicId, name: `Clinic ${clinicId.slice(-6)}`, phone: '0117 496 0123', ...given });
  return { clinicId, owner: await addMember(clinicId, 'owner') };
}

/** A member as a signed-in actor. */
export async function addMember(clinicId: string, role: Role, name = 'Anna Keller') {
  const [userId, memberId] = [uuidv7(), uuidv7()];
  const email = `${memberId}@clinic.example`;
  await insert('users', { id: userId, email, name, password_hash: 'none' });
  await insert('memberships', { clinic_id: clinicId, id: memberId, user_id: userId, name, email, role });
  return { kind: 'member' as const, clinicId, memberId, sessionId: uuidv7(), role, name, locale: 'en', clinicZone: 'UTC', requestId: uuidv7() };
}

export async function addPatient(clinicId: string, given: Record<string, unknown> = {}): Promise<string> {
  const id = uuidv7();
  await insert('patients', { clinic_id: clinicId, id, name: 'Ruth Alder', birth_date: '1953-04-02', time_zone: 'Europe/London', ...given });
  return id;
}

interface GivenItem {
  slug: string;
  dose?: Dose;
  note?: string;
  section?: string;
  texts?: Record<string, ExerciseText>;
}

interface GivenVersion {
  number?: number;
  items?: GivenItem[];
  frequency?: Frequency;
  effectiveFrom?: string;
  issuedAt?: string;
  messageToPatient?: string;
}

/** A program of the patient. It is a draft until `issueVersion` adds a version. */
export async function addProgram(clinicId: string, patientId: string, given: Record<string, unknown> = {}): Promise<string> {
  const id = uuidv7();
  await insert('programs', { clinic_id: clinicId, id, patient_id: patientId, title: 'Low back', status: 'draft', ...given });
  return id;
}

/** A frozen version with exercises of the built-in library, its ids in their order. */
export async function issueVersion(actor: { clinicId: string; memberId: string }, programId: string, given: GivenVersion = {}) {
  const { number = 1, items = [{ slug: 'knee-to-chest' }], frequency = { kind: 'perDay', times: 1 }, effectiveFrom = '2026-11-20', issuedAt = '2026-11-20T09:00:00Z', messageToPatient = '' } = given;
  const versionId = uuidv7();
  await insert('program_versions', {
    clinic_id: actor.clinicId, id: versionId, program_id: programId, number, title: 'Low back', frequency: JSON.stringify(frequency), zones: JSON.stringify(defaultPainZones),
    location_map: 'back', message_to_patient: messageToPatient, changes: '[]', effective_from: effectiveFrom, issued_at: issuedAt, issued_by: actor.memberId,
  });
  await asAdmin(`update programs set status = 'active' where clinic_id = $1 and id = $2 and status = 'draft'`, [actor.clinicId, programId]);
  const itemIds: string[] = [];
  for (const [i, item] of items.entries()) itemIds.push(await issueItem(actor.clinicId, versionId, i + 1, item));
  return { versionId, itemIds };
}

async function issueItem(clinicId: string, versionId: string, position: number, { slug, dose, note = '', section = '', texts }: GivenItem): Promise<string> {
  const [exercise] = await asAdmin<{ clinic_id: string; id: string; position: string; default_dose: Dose; texts: Record<string, ExerciseText> }>(
    `select e.clinic_id, e.id, e.position, e.default_dose, jsonb_object_agg(t.locale, t.content) as texts
     from exercises e join exercise_texts t on t.clinic_id = e.clinic_id and t.exercise_id = e.id where e.slug = $1 group by e.clinic_id, e.id`,
    [slug],
  );
  if (!exercise) throw new Error(`No exercise ${slug} in the library`);
  const id = uuidv7();
  await insert('program_items', {
    clinic_id: clinicId, id, version_id: versionId, key: uuidv7(), position, exercise_clinic_id: exercise.clinic_id, exercise_id: exercise.id, slug,
    start_position: exercise.position, dose: JSON.stringify(dose ?? exercise.default_dose), section, note, texts: JSON.stringify(texts ?? exercise.texts),
  });
  return id;
}

/** A patient with an issued program: what most tests start from. */
export async function addIssuedProgram(actor: { clinicId: string; memberId: string }, version: GivenVersion = {}, patient: Record<string, unknown> = {}) {
  const patientId = await addPatient(actor.clinicId, patient);
  const programId = await addProgram(actor.clinicId, patientId);
  return { patientId, programId, ...(await issueVersion(actor, programId, version)) };
}
