import type { Dose } from '../dose';
import type { FrozenLadder } from '../ladder';
import { mayStepDown, mayStepUp, rungAt, type ToldOnStep } from '../ladder-steps';
import type { AlertFigures } from '../rules-types';

/** An item with a ladder as it stands: its level, and what was told of it since it came to that level. */
export interface RuleLadder {
  itemKey: string;
  slug: string;
  dose: Dose;
  ladder: FrozenLadder;
  level: number;
  told: readonly ToldOnStep[];
}

/**
 * Figures that name the next authorised step: `step` says whether the exercise changes or only its dose,
 * `exercise` and `next` are slugs, `others` how many more exercises have one. Empty where there is none.
 */
function stepFigures(ladders: readonly RuleLadder[], by: 1 | -1): AlertFigures {
  const [first, ...others] = ladders;
  if (!first) return {};
  const now = rungAt(first, first.level).slug;
  const next = rungAt(first, first.level + by).slug;
  return { step: next === now ? 'dose' : 'exercise', exercise: now, next, others: others.length };
}

/** The step up of the first item whose own written rule is met. */
export function authorisedStepUp(ladders: readonly RuleLadder[]): AlertFigures {
  return stepFigures(ladders.filter(({ ladder, level, told }) => mayStepUp(ladder, level, told).isMet), 1);
}

/** The step down of the first of these items that has one; a patient may always do less. */
export function authorisedStepDown(ladders: readonly RuleLadder[], itemKeys: readonly string[]): AlertFigures {
  return stepFigures(ladders.filter(({ itemKey, ladder, level }) => itemKeys.includes(itemKey) && mayStepDown(ladder, level)), -1);
}
