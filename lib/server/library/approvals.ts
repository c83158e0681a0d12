import 'server-only';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { exerciseApprovals, memberships } from '@/db/schema';
import type { Approval } from '@/lib/domain/approval';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { approvalHashes } from './approval-hash';
import { requireWriter } from './require-writer';

const standing = (actor: MemberActor) => and(eq(exerciseApprovals.clinicId, actor.clinicId), isNull(exerciseApprovals.withdrawnAt));

/** How far the clinic's own review of its exercises is. An exercise that is missing here was never approved. */
export async function readApprovals(tx: Transaction, actor: MemberActor, ids?: readonly string[]): Promise<Map<string, Approval>> {
  const rows = await tx
    .select({ exerciseId: exerciseApprovals.exerciseId, hash: exerciseApprovals.contentHash, at: exerciseApprovals.createdAt, by: memberships.name })
    .from(exerciseApprovals)
    .innerJoin(memberships, and(eq(memberships.clinicId, exerciseApprovals.clinicId), eq(memberships.id, exerciseApprovals.approvedBy)))
    .where(and(standing(actor), ids ? inArray(exerciseApprovals.exerciseId, [...ids]) : undefined))
    .orderBy(desc(exerciseApprovals.createdAt));
  const latest = new Map([...rows].reverse().map((row) => [row.exerciseId, row]));
  const hashes = await approvalHashes(tx, actor, [...latest.keys()]);
  return new Map([...latest].map(([id, { hash, at, by }]) => [id, { state: hashes.get(id)?.hash === hash ? 'approved' : 'lapsed', by, at: at.toISOString() }]));
}

/** Ids of the exercises, of these or of all, whose approval holds for what they are now. */
export function listReviewed(actor: MemberActor, ids?: readonly string[]): Promise<string[]> {
  return inClinic(actor, async (tx) => [...(await readApprovals(tx, actor, ids))].flatMap(([id, { state }]) => (state === 'approved' ? [id] : [])));
}

/** The state of one exercise's review, and the hash that an approval of what is on the screen has to name. */
export function getApproval(actor: MemberActor, exerciseId: string): Promise<{ approval: Approval; hash: string }> {
  return inClinic(actor, async (tx) => {
    const content = (await approvalHashes(tx, actor, [exerciseId])).get(exerciseId);
    if (!content) throw new AppError('not-found');
    return { approval: (await readApprovals(tx, actor, [exerciseId])).get(exerciseId) ?? { state: 'never' }, hash: content.hash };
  });
}

/** Approves exactly what was seen: when the exercise has changed since the page was opened, nothing is approved. */
export function approveExercise(actor: MemberActor, { exerciseId, hash }: { exerciseId: string; hash: string }): Promise<void> {
  requireWriter(actor);
  return inClinic(actor, async (tx) => {
    const content = (await approvalHashes(tx, actor, [exerciseId])).get(exerciseId);
    if (!content) throw new AppError('not-found');
    if (content.hash !== hash) throw new AppError('conflict', 'changed');
    await tx.insert(exerciseApprovals).values({ clinicId: actor.clinicId, exerciseClinicId: content.clinicId, exerciseId, contentHash: hash, approvedBy: actor.memberId });
    await recordAudit(tx, actor, 'exercise.approve', { type: 'exercise', id: exerciseId }, { hash });
  });
}

/** Takes every standing approval of the exercise back; saying it twice changes nothing. They stay on record with who withdrew them. */
export function withdrawApproval(actor: MemberActor, exerciseId: string, now: Date): Promise<void> {
  requireWriter(actor);
  return inClinic(actor, async (tx) => {
    if (!(await approvalHashes(tx, actor, [exerciseId])).has(exerciseId)) throw new AppError('not-found');
    const withdrawn = await tx
      .update(exerciseApprovals)
      .set({ withdrawnAt: now, withdrawnBy: actor.memberId })
      .where(and(standing(actor), eq(exerciseApprovals.exerciseId, exerciseId)))
      .returning({ id: exerciseApprovals.id });
    if (withdrawn.length > 0) await recordAudit(tx, actor, 'exercise.withdraw-approval', { type: 'exercise', id: exerciseId }, { count: withdrawn.length });
  });
}
