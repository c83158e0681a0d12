import 'server-only';
import { ladderSteps } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { LadderStep } from '@/lib/domain/ladder';
import type { Actor } from '../actor';
import { recordAudit } from '../audit';
import type { Transaction } from '../database';
import { refreshReview } from '../refresh-review';
import type { LockedLadder } from './lock-ladder';

/** Writes a step down, with who took it, and brings the review up to date: from now on another dose is asked. */
export async function storeStep(tx: Transaction, actor: Actor, { program, today, versionId, item }: LockedLadder, { id, step }: { id: string; step: LadderStep }, now: Date): Promise<void> {
  const stored = await tx.insert(ladderSteps).values({
    clinicId: actor.clinicId, id, patientId: program.patientId, programId: program.id, versionId, itemKey: item.key, step, localDay: today, createdAt: now,
    linkId: actor.kind === 'link' ? actor.linkId : null, memberId: actor.kind === 'member' ? actor.memberId : null,
  }).onConflictDoNothing().returning({ id: ladderSteps.id });
  // Another plan's step carries this id: say no more than that.
  if (stored.length === 0) throw new AppError('conflict', 'other-step');
  await recordAudit(tx, actor, 'ladder.step', { type: 'program', id: program.id }, { item: item.key, from: step.from, to: step.to, reason: step.reason });
  await refreshReview(tx, { actor, patientId: program.patientId }, now);
}
