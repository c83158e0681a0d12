import 'server-only';
import { and, desc, eq, inArray, max } from 'drizzle-orm';
import { exerciseFavourites, exercises, programItems, programs, programVersions } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { builtInClinicId } from './built-in-clinic';

const recentLimit = 20;

/** Ids of the member's starred exercises. */
export async function favouriteIds(tx: Transaction, actor: MemberActor): Promise<string[]> {
  const rows = await tx.select({ id: exerciseFavourites.exerciseId }).from(exerciseFavourites).where(and(eq(exerciseFavourites.clinicId, actor.clinicId), eq(exerciseFavourites.memberId, actor.memberId)));
  return rows.map((row) => row.id);
}

/** Ids of what this member issued last, or of what this patient was given last; newest first. */
export async function recentIds(tx: Transaction, actor: MemberActor, patientId?: string): Promise<string[]> {
  const rows = await tx
    .select({ id: programItems.exerciseId, last: max(programVersions.issuedAt) })
    .from(programItems)
    .innerJoin(programVersions, and(eq(programVersions.clinicId, programItems.clinicId), eq(programVersions.id, programItems.versionId)))
    .innerJoin(programs, and(eq(programs.clinicId, programVersions.clinicId), eq(programs.id, programVersions.programId)))
    .where(and(eq(programItems.clinicId, actor.clinicId), patientId ? eq(programs.patientId, patientId) : eq(programVersions.issuedBy, actor.memberId)))
    .groupBy(programItems.exerciseId)
    .orderBy(desc(max(programVersions.issuedAt)))
    .limit(recentLimit);
  return rows.map((row) => row.id);
}

/** What a picker puts first: the member's stars, what they used last, and what this patient had. */
export function readShortlists(actor: MemberActor, patientId?: string) {
  return inClinic(actor, async (tx) => ({ favourites: await favouriteIds(tx, actor), recent: await recentIds(tx, actor), ofPatient: patientId ? await recentIds(tx, actor, patientId) : [] }));
}

/** Stars an exercise for this member, or takes the star away. Saying it twice changes nothing. */
export function setFavourite(actor: MemberActor, { id, isFavourite }: { id: string; isFavourite: boolean }): Promise<void> {
  return inClinic(actor, async (tx) => {
    const [exercise] = await tx.select({ clinicId: exercises.clinicId }).from(exercises).where(and(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]), eq(exercises.id, id)));
    if (!exercise) throw new AppError('not-found');
    const row = { clinicId: actor.clinicId, memberId: actor.memberId, exerciseClinicId: exercise.clinicId, exerciseId: id };
    const changed = isFavourite
      ? await tx.insert(exerciseFavourites).values(row).onConflictDoNothing().returning({ id: exerciseFavourites.exerciseId })
      : await tx
          .delete(exerciseFavourites)
          .where(and(eq(exerciseFavourites.clinicId, row.clinicId), eq(exerciseFavourites.memberId, row.memberId), eq(exerciseFavourites.exerciseClinicId, row.exerciseClinicId), eq(exerciseFavourites.exerciseId, id)))
          .returning({ id: exerciseFavourites.exerciseId });
    if (changed.length > 0) await recordAudit(tx, actor, isFavourite ? 'favourite.add' : 'favourite.remove', { type: 'exercise', id });
  });
}
