import 'server-only';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { episodes, notes, patientMerges, patients, patientSummaries, programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { fieldTurns, mergedRecord, type MergeChoices } from '@/lib/domain/patient-merge/merge-fields';
import { blocksOf } from '@/lib/domain/patient-merge/merge-hurdles';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { refreshReview } from '../refresh-review';
import { alertTurns, joinAlerts, readUnresolved } from './alert-turns';
import { lockLogsOf, lockPair, moveRows, recordOf, requireMerger, sendAfter, type LockedRecord } from './merge-records';
import { readSubject } from './merge-subject';

export interface MergeInput {
  keptId: string;
  mergedId: string;
  /** As they were on the screen: what somebody changed since is looked at before it is merged. */
  keptRevision: number;
  mergedRevision: number;
  choices: MergeChoices;
}

async function requireStanding(tx: Transaction, actor: MemberActor, ids: string[]): Promise<void> {
  const [away] = await tx.select({ id: patientMerges.id }).from(patientMerges).where(and(eq(patientMerges.clinicId, actor.clinicId), inArray(patientMerges.mergedId, ids), isNull(patientMerges.undoneAt))).limit(1);
  if (away) throw new AppError('not-found');
}

async function idsOf(tx: Transaction, actor: MemberActor, table: typeof programs | typeof notes | typeof episodes, patientId: string): Promise<string[]> {
  return (await tx.select({ id: table.id }).from(table).where(and(eq(table.clinicId, actor.clinicId), eq(table.patientId, patientId))).orderBy(table.id)).map(({ id }) => id);
}

/** Writes the fields that stay. A chart number that is taken over leaves the other one in its place, so that a file with either still finds the patient. */
async function writeFields(tx: Transaction, actor: MemberActor, kept: LockedRecord, merged: LockedRecord, choices: MergeChoices, now: Date) {
  const after = mergedRecord(recordOf(kept), recordOf(merged), choices);
  const mine = (id: string) => and(eq(patients.clinicId, actor.clinicId), eq(patients.id, id));
  const takesNumber = after.chartNumber !== kept.chartNumber;
  const raised = { revision: sql`${patients.revision} + 1` };
  await tx.update(patients).set({ archivedAt: merged.archivedAt ? sql`${patients.archivedAt}` : now, ...(takesNumber ? { chartNumber: null } : {}), ...raised }).where(mine(merged.id));
  await tx.update(patients).set({ ...after, ...raised }).where(mine(kept.id));
  if (takesNumber) await tx.update(patients).set({ chartNumber: kept.chartNumber }).where(mine(merged.id));
  return { kept: fieldTurns(recordOf(kept), after), merged: { chartNumber: merged.chartNumber, archivedAt: merged.archivedAt } };
}

/** Gives the figures of the lists to a patient who has none yet; their own transaction renews them. */
async function handSummaryOver(tx: Transaction, actor: MemberActor, from: string, to: string): Promise<boolean> {
  const rows = await tx.select({ id: patientSummaries.patientId }).from(patientSummaries).where(and(eq(patientSummaries.clinicId, actor.clinicId), inArray(patientSummaries.patientId, [from, to])));
  if (rows.length !== 1 || rows[0]?.id !== from) return false;
  await tx.update(patientSummaries).set({ patientId: to }).where(and(eq(patientSummaries.clinicId, actor.clinicId), eq(patientSummaries.patientId, from)));
  return true;
}

/**
 * Makes two records of one person one: everything of the second moves to the first, the second is hidden and its address
 * leads to the first. Nothing is copied or removed, and what is needed to take it back is kept with it.
 */
export async function mergePatients(actor: MemberActor, { keptId, mergedId, keptRevision, mergedRevision, choices }: MergeInput, now: Date): Promise<{ id: string }> {
  const { id, moved } = await inClinic(actor, async (tx) => {
    requireMerger(actor);
    if (keptId === mergedId) throw new AppError('refused', 'same-record');
    await lockLogsOf(tx, [keptId, mergedId]);
    const { kept, merged } = await lockPair(tx, actor, keptId, mergedId);
    await requireStanding(tx, actor, [keptId, mergedId]);
    if (kept.revision !== keptRevision || merged.revision !== mergedRevision) throw new AppError('conflict', 'changed-since');
    const [block] = blocksOf(await readSubject(tx, actor, kept), await readSubject(tx, actor, merged));
    if (block) throw new AppError('refused', block);

    // First up to today, so that what a turned day brings is not taken for the merge's doing.
    for (const one of [kept, merged]) if (!one.archivedAt) await refreshReview(tx, { actor, patientId: one.id }, now);
    const unresolved = await readUnresolved(tx, actor, [keptId, mergedId]);
    const rows = { programs: await idsOf(tx, actor, programs, mergedId), notes: await idsOf(tx, actor, notes, mergedId), episodes: await idsOf(tx, actor, episodes, mergedId) };
    const fields = await writeFields(tx, actor, kept, merged, choices, now);
    await joinAlerts(tx, actor, keptId, mergedId, now);
    const hasSummary = await handSummaryOver(tx, actor, mergedId, keptId);
    await moveRows(tx, mergedId, keptId, rows);
    await refreshReview(tx, { actor, patientId: keptId }, now);

    const id = uuidv7();
    await tx.insert(patientMerges).values({ clinicId: actor.clinicId, id, keptId, mergedId, moved: { ...rows, ...fields, hasSummary, alerts: await alertTurns(tx, actor, unresolved) }, mergedBy: actor.memberId, createdAt: now });
    const counts = { mergeId: id, programs: rows.programs.length, notes: rows.notes.length, episodes: rows.episodes.length };
    await recordAudit(tx, actor, 'patient.merge', { type: 'patient', id: keptId }, { ...counts, mergedId });
    await recordAudit(tx, actor, 'patient.merged-away', { type: 'patient', id: mergedId }, { mergeId: id, keptId });
    return { id, moved: rows.programs };
  });
  await sendAfter(actor, mergedId, keptId, moved, now);
  return { id };
}
