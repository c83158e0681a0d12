import 'server-only';
import { and, eq, gt, inArray, isNull, ne, notInArray, sql } from 'drizzle-orm';
import { patientMerges, patients, patientSummaries, programs, type MovedRows } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { takeBack } from '@/lib/domain/patient-merge/merge-fields';
import { undoUntil } from '@/lib/domain/patient-merge/merge-hurdles';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { refreshReview } from '../refresh-review';
import { takeAlertsBack } from './alert-turns';
import { lockLogsOf, lockPair, moveRows, recordOf, requireMerger, sendAfter, type LockedRecord } from './merge-records';

const standing = (actor: MemberActor) => and(eq(patientMerges.clinicId, actor.clinicId), isNull(patientMerges.undoneAt));

async function lockMerge(tx: Transaction, actor: MemberActor, id: string, now: Date) {
  const [merge] = await tx
    .select({ keptId: patientMerges.keptId, mergedId: patientMerges.mergedId, moved: patientMerges.moved, createdAt: patientMerges.createdAt, undoneAt: patientMerges.undoneAt })
    .from(patientMerges)
    .where(and(eq(patientMerges.clinicId, actor.clinicId), eq(patientMerges.id, id)))
    .for('update');
  if (!merge) throw new AppError('not-found');
  if (merge.undoneAt) throw new AppError('conflict', 'undone-already');
  if (undoUntil(merge.createdAt) < now) throw new AppError('refused', 'undo-too-late');
  // Taken apart in the opposite order: each gives back what it found.
  const [newer] = await tx.select({ id: patientMerges.id }).from(patientMerges).where(and(standing(actor), eq(patientMerges.keptId, merge.keptId), ne(patientMerges.id, id), gt(patientMerges.createdAt, merge.createdAt))).limit(1);
  if (newer) throw new AppError('refused', 'undo-newer-first');
  const [away] = await tx.select({ id: patientMerges.id }).from(patientMerges).where(and(standing(actor), eq(patientMerges.mergedId, merge.keptId))).limit(1);
  if (away) throw new AppError('refused', 'undo-newer-first');
  return merge;
}

/** What moved, and programs that were begun since in an episode that goes back. */
async function programsToMove(tx: Transaction, actor: MemberActor, keptId: string, moved: MovedRows): Promise<string[]> {
  if (moved.episodes.length === 0) return moved.programs;
  const begun = await tx.select({ id: programs.id }).from(programs).where(and(eq(programs.clinicId, actor.clinicId), eq(programs.patientId, keptId), inArray(programs.episodeId, moved.episodes)));
  return [...new Set([...moved.programs, ...begun.map(({ id }) => id)])];
}

async function restoreFields(tx: Transaction, actor: MemberActor, kept: LockedRecord, mergedId: string, moved: MovedRows): Promise<void> {
  const mine = (id: string) => and(eq(patients.clinicId, actor.clinicId), eq(patients.id, id));
  const back = takeBack(recordOf(kept), moved.kept);
  const numbers = [back.chartNumber, moved.merged.chartNumber].filter((number) => number !== null);
  const taken = numbers.length > 0 && (await tx.$count(patients, and(eq(patients.clinicId, actor.clinicId), inArray(patients.chartNumber, numbers), notInArray(patients.id, [kept.id, mergedId])))) > 0;
  if (taken) throw new AppError('refused', 'undo-number-taken');
  const raised = { revision: sql`${patients.revision} + 1` };
  await tx.update(patients).set({ chartNumber: null }).where(mine(mergedId));
  await tx.update(patients).set({ ...back, ...raised }).where(mine(kept.id));
  await tx.update(patients).set({ chartNumber: moved.merged.chartNumber, archivedAt: sql`${moved.merged.archivedAt}::timestamptz`, ...raised }).where(mine(mergedId));
}

/**
 * Takes a merge apart: both records as they were. What was told or written since stays with the program or episode that it
 * belongs to, and what somebody changed since stays changed.
 */
export async function undoMerge(actor: MemberActor, id: string, now: Date): Promise<{ keptId: string; mergedId: string }> {
  const { moved, ...pair } = await inClinic(actor, async (tx) => {
    requireMerger(actor);
    const { keptId, mergedId, moved } = await lockMerge(tx, actor, id, now);
    await lockLogsOf(tx, [keptId, mergedId]);
    const { kept } = await lockPair(tx, actor, keptId, mergedId);
    const programIds = await programsToMove(tx, actor, keptId, moved);
    await moveRows(tx, keptId, mergedId, { ...moved, programs: programIds });
    await restoreFields(tx, actor, kept, mergedId, moved);
    await takeAlertsBack(tx, actor, moved.alerts);
    if (moved.hasSummary) await tx.update(patientSummaries).set({ patientId: mergedId }).where(and(eq(patientSummaries.clinicId, actor.clinicId), eq(patientSummaries.patientId, keptId)));
    await tx.update(patientMerges).set({ undoneAt: now }).where(and(eq(patientMerges.clinicId, actor.clinicId), eq(patientMerges.id, id)));
    if (!kept.archivedAt) await refreshReview(tx, { actor, patientId: keptId }, now);
    if (!moved.merged.archivedAt) await refreshReview(tx, { actor, patientId: mergedId }, now);
    await recordAudit(tx, actor, 'patient.merge-undo', { type: 'patient', id: keptId }, { mergeId: id, mergedId });
    await recordAudit(tx, actor, 'patient.back-from-merge', { type: 'patient', id: mergedId }, { mergeId: id, keptId });
    return { keptId, mergedId, moved: programIds };
  });
  await sendAfter(actor, pair.keptId, pair.mergedId, moved, now);
  return pair;
}
