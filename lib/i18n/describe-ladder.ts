import type { LadderRule, LadderStep } from '@/lib/domain/ladder';
import type { Translate } from './translate';

/** The written rule: "After 3 sessions in a row with this exercise done in full and pain of 2 or less, go up a step." `t` is for `rules`. */
export function describeLadderRule({ sessions, maximumPain }: LadderRule, t: Translate): string {
  return t('ladder.rule', { sessions, maximumPain });
}

/** A step that was taken, with the figures that met the rule. `t` is for `rules`. */
export function describeLadderStep({ from, to, reason, figures }: LadderStep, t: Translate): string {
  return t(`ladder.step.${reason}`, { sessions: figures?.sessions ?? 0, worstPain: figures?.worstPain ?? 0, direction: to > from ? 'up' : 'down' });
}
