import 'server-only';
import { uuidv7 } from 'uuidv7';
import { mayStepDown } from '@/lib/domain/ladder-steps';
import type { SkipReason } from '@/lib/domain/session-log';
import { lastStep, type StepRow } from '../ladder-levels';
import { itemAt } from './exercises-of-day';
import { rungNamed } from './ladder-view';
import type { ItemLogRow, SessionRow } from './read-logs';
import type { PlanBase } from './read-plan';
import { textOf, type ItemRow } from './versions';

const tooMuch: readonly (SkipReason | null)[] = ['pain', 'too-hard'];

interface Told {
  plan: PlanBase;
  /** Of the version in force, as prescribed: what was told of an older one has been answered by the newer. */
  items: ItemRow[];
  steps: readonly StepRow[];
  /** Oldest first. */
  sessions: SessionRow[];
  logs: ItemLogRow[];
}

/** The easier steps that the therapist allowed of the exercises that were last told to hurt or to be too hard, none taken since. */
export function easierOffers({ plan, items, steps, sessions, logs }: Told) {
  if (plan.status !== 'active' || plan.aside || plan.moved) return [];
  return items.flatMap((item) => {
    const session = sessions.findLast(({ id }) => logs.some((log) => log.sessionLogId === id && log.itemId === item.id));
    const told = logs.find((log) => log.sessionLogId === session?.id && log.itemId === item.id);
    const last = lastStep(item, steps);
    const isAnswered = session === undefined || (last !== undefined && last.at > session.doneAt);
    if (!tooMuch.includes(told?.reason ?? null) || isAnswered) return [];
    const now = itemAt(item, steps);
    if (!mayStepDown(item.ladder, now.level)) return [];
    const name = textOf(now, plan.locale).text?.name ?? now.slug;
    return [{ key: item.key, level: now.level, stepId: uuidv7(), name, easier: rungNamed(item, now.level - 1, plan.locale) }];
  });
}
export type EasierOffer = ReturnType<typeof easierOffers>[number];
