import 'server-only';
import { and, eq, inArray, ne } from 'drizzle-orm';
import { z } from 'zod';
import { alerts, ladderSteps } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { LadderStep } from '@/lib/domain/ladder';
import { mayStepDown, mayStepUp } from '@/lib/domain/ladder-steps';
import type { LinkActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { lastStep, readItemSessions, sessionsOnStep } from '../ladder-levels';
import { lockLadder, type LockedLadder } from './lock-ladder';
import { storeStep } from './store-step';

export const stepWays = ['easier', 'harder', 'back'] as const;

/** `id` is made with the page, so that a step sent twice is one; `from` is the level that the page showed. */
export const stepSchema = z.object({ id: z.uuid(), itemKey: z.uuid(), way: z.enum(stepWays), from: z.int().min(-3).max(3) });
export type StepInput = z.infer<typeof stepSchema>;

export interface TakenStep {
  itemKey: string;
  level: number;
}

async function isPutAside(tx: Transaction, actor: LinkActor): Promise<boolean> {
  const rows = await tx
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(eq(alerts.clinicId, actor.clinicId), eq(alerts.patientId, actor.patientId), ne(alerts.status, 'resolved'), inArray(alerts.rule, ['emergency-flag', 'red-flag', 'peripheralisation'])))
    .limit(1);
  return rows.length > 0;
}

/** Up only on the figures that the server itself has. */
async function stepUp(tx: Transaction, actor: LinkActor, { program, item, ladder, steps, level }: LockedLadder): Promise<LadderStep> {
  if (program.status !== 'active' || (await isPutAside(tx, actor))) throw new AppError('refused', 'put-aside');
  const told = sessionsOnStep(item, steps, await readItemSessions(tx, actor.clinicId, program.id, [item.key]));
  const { isMet, sessions, worstPain } = mayStepUp(ladder, level, told);
  if (!isMet) throw new AppError('refused', 'rule-not-met');
  return { from: level, to: level + 1, reason: 'rule-met', figures: { sessions, worstPain } };
}

/** The patient's own step of today, taken back before anything was told of it. */
async function stepBack(tx: Transaction, actor: LinkActor, { program, item, steps, level, today }: LockedLadder): Promise<LadderStep> {
  const last = lastStep(item, steps);
  const told = sessionsOnStep(item, steps, await readItemSessions(tx, actor.clinicId, program.id, [item.key]));
  if (!last?.linkId || last.localDay !== today || told.length > 0) throw new AppError('refused', 'too-late');
  return { from: level, to: last.step.from, reason: 'taken-back' };
}

/** A step that the patient takes alone: down whenever the therapist allowed one, up when the rule is met. */
export function takeStep(actor: LinkActor, { id, itemKey, way, from }: StepInput, now = new Date()): Promise<TakenStep> {
  return inClinic(actor, async (tx) => {
    const locked = await lockLadder(tx, actor, actor.programId, itemKey, now);
    const [earlier] = await tx.select({ key: ladderSteps.itemKey, step: ladderSteps.step }).from(ladderSteps).where(and(eq(ladderSteps.clinicId, actor.clinicId), eq(ladderSteps.id, id)));
    if (earlier && (earlier.key !== itemKey || earlier.step.from !== from)) throw new AppError('conflict', 'other-step');
    if (earlier) return { itemKey, level: earlier.step.to };
    if (from !== locked.level) throw new AppError('conflict', 'moved-on');
    if (way === 'easier' && !mayStepDown(locked.ladder, locked.level)) throw new AppError('refused', 'no-step');
    const step: LadderStep = way === 'easier' ? { from, to: from - 1, reason: 'too-hard' } : way === 'harder' ? await stepUp(tx, actor, locked) : await stepBack(tx, actor, locked);
    await storeStep(tx, actor, locked, { id, step }, now);
    return { itemKey, level: step.to };
  });
}
