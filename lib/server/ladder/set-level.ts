import 'server-only';
import { uuidv7 } from 'uuidv7';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { inClinic } from '../database';
import { lockLadder } from './lock-ladder';
import { storeStep } from './store-step';

interface Input {
  programId: string;
  itemKey: string;
  /** The level that the page showed: when somebody has stepped since, nothing is written. */
  from: number;
  to: number;
}

/** A step that the clinic takes for the patient, to any step of the ladder. */
export function setLevel(actor: MemberActor, { programId, itemKey, from, to }: Input, now = new Date()): Promise<void> {
  return inClinic(actor, async (tx) => {
    if (!can(actor.role, 'program:write')) throw new AppError('forbidden');
    const locked = await lockLadder(tx, actor, programId, itemKey, now);
    if (from !== locked.level) throw new AppError('conflict', 'moved-on');
    if (to < -locked.ladder.easier.length || to > locked.ladder.harder.length || to === from) throw new AppError('refused', 'no-step');
    await storeStep(tx, actor, locked, { id: uuidv7(), step: { from, to, reason: 'clinic' } }, now);
  });
}
