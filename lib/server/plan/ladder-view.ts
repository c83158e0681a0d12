import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { FrozenLadder } from '@/lib/domain/ladder';
import { hasStepUp, mayStepDown, mayStepUp, rungAt } from '@/lib/domain/ladder-steps';
import type { Locale } from '@/lib/i18n/locales';
import type { LinkActor } from '../actor';
import type { Transaction } from '../database';
import { lastStep, readItemSessions, sessionsOnStep, type StepRow } from '../ladder-levels';
import type { PlanBase } from './read-plan';
import { textOf, type ItemRow } from './versions';

interface Asked {
  plan: PlanBase;
  /** As prescribed, whatever the step it stands on. */
  item: ItemRow;
  ladder: FrozenLadder;
  level: number;
  steps: readonly StepRow[];
}

/** A level of an item's ladder, the item being as prescribed: what is done there and how much of it. */
export function rungNamed(item: ItemRow, level: number, locale: Locale) {
  const rung = rungAt(item, level);
  return { name: textOf(rung, locale).text?.name ?? rung.slug, dose: rung.dose };
}

/** What the patient may choose on an exercise's ladder, why, and what was chosen last. */
export async function ladderView(tx: Transaction, actor: LinkActor, { plan, item, ladder, level, steps }: Asked) {
  const told = sessionsOnStep(item, steps, await readItemSessions(tx, actor.clinicId, actor.programId, [item.key]));
  const progress = mayStepUp(ladder, level, told);
  const last = lastStep(item, steps);
  const at = (to: number) => rungNamed(item, to, plan.locale);
  return {
    key: item.key,
    level,
    /** One for each showing of the page, so that a button pressed twice is one step. */
    stepId: uuidv7(),
    easier: mayStepDown(ladder, level) ? at(level - 1) : null,
    harder: hasStepUp(ladder, level) ? at(level + 1) : null,
    prescribed: level === 0 ? null : at(0),
    rule: ladder.rule,
    progress: plan.status === 'active' && !plan.aside && !plan.moved ? progress : { ...progress, isMet: false },
    last: last ? { day: last.localDay, to: last.step.to, from: last.step.from, by: last.linkId ? ('patient' as const) : ('clinic' as const), name: last.member } : null,
    canTakeBack: Boolean(last?.linkId) && last?.localDay === plan.today && told.length === 0,
  };
}
export type LadderView = Awaited<ReturnType<typeof ladderView>>;
