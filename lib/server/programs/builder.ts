import 'server-only';
import { and, eq } from 'drizzle-orm';
import { memberships, patients, programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { localDay } from '@/lib/domain/local-day';
import { programDraftSchema } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { pickerExercises } from './picker-exercises';
import { draftFromVersion, findLatestVersion } from './program-rows';

export type BuilderPage = Awaited<ReturnType<typeof getBuilder>>;
export type StoredDraft = Awaited<ReturnType<typeof getStoredDraft>>;

async function storedDraft(tx: Transaction, actor: MemberActor, programId: string) {
  const [row] = await tx
    .select({ patientId: programs.patientId, status: programs.status, draft: programs.draft, revision: programs.revision, savedAt: programs.draftSavedAt, savedBy: memberships.name })
    .from(programs)
    .leftJoin(memberships, and(eq(memberships.clinicId, programs.clinicId), eq(memberships.id, programs.draftSavedBy)))
    .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
  if (!row) throw new AppError('not-found');
  const version = await findLatestVersion(tx, actor, programId);
  const inForce = version && draftFromVersion(version);
  const draft = row.draft ? programDraftSchema.parse(row.draft) : inForce;
  if (!draft) throw new Error(`program ${programId} has neither draft nor version`);
  return { ...row, draft, inForce, latestNumber: version?.number ?? null, savedAt: row.savedAt.toISOString() };
}

/** What somebody else has saved, for the person whose save was refused. */
export function getStoredDraft(actor: MemberActor, programId: string) {
  return inClinic(actor, async (tx) => {
    const { draft, revision, savedAt, savedBy } = await storedDraft(tx, actor, programId);
    return { draft, revision, savedAt, savedBy };
  });
}

/** Everything the builder needs: the draft, what is in force, the library and what is known of the patient. */
export function getBuilder(actor: MemberActor, programId: string, now = new Date()) {
  return inClinic(actor, async (tx) => {
    const { patientId, ...stored } = await storedDraft(tx, actor, programId);
    const [patient] = await tx
      .select({ id: patients.id, name: patients.name, birthDate: patients.birthDate, zone: patients.timeZone, locale: patients.locale, precautions: patients.precautions, minutesPerDay: patients.minutesPerDay })
      .from(patients)
      .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId)));
    if (!patient) throw new AppError('not-found');
    await recordAudit(tx, actor, 'program.edit', { type: 'program', id: programId });
    return { id: programId, ...stored, patient: { ...patient, today: localDay(now.toISOString(), patient.zone) }, library: await pickerExercises(tx, actor) };
  });
}
