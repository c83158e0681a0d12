import type { AlertFigures, Finding } from '@/lib/domain/rules-types';
import type { Translate } from './translate';

/** What a finding and a stored alert share: enough for its words. */
type Told = Pick<Finding, 'rule' | 'figures'>;

function sayFlags(flags: string, t: Translate): string {
  const said = flags.split(',').map((flag) => t(`redFlag.${flag}`));
  const last = said.at(-1) ?? '';
  return said.length > 1 ? t('andLast', { rest: said.slice(0, -1).join(', '), last }) : last;
}

/** The figures with every code put into words. */
function wordsOf({ rule, figures }: Told, t: Translate, formatDay: (day: string) => string): AlertFigures {
  switch (rule) {
    case 'emergency-flag':
    case 'red-flag':
      return { flags: sayFlags(String(figures.flags), t) };
    case 'peripheralisation':
      return {
        before: figures.before ?? '',
        reach: t(`reach.${figures.after}`),
        place: t(`place.${figures.before}`),
        from: t(`location.${figures.before}`).toLowerCase(),
        to: t(`location.${figures.after}`).toLowerCase(),
      };
    case 'silence':
      return { ...figures, lastHeard: figures.lastHeard ? formatDay(String(figures.lastHeard)) : 'never' };
    default:
      return figures;
  }
}

/** A sharp rise is said in a different way for each cause. */
function messageKey({ rule, figures }: Told): string {
  return rule === 'sharp-rise' ? `${rule}.${figures.cause}` : rule;
}

/** The sentence a person would say: "Pain now reaches below the knee; it was in the back before the session." `t` is for `rules`. */
export function describeFinding(finding: Told, t: Translate, formatDay: (day: string) => string): string {
  const sentence = t(`sentence.${messageKey(finding)}`, wordsOf(finding, t, formatDay));
  const step = describeAuthorisedStep(finding, t);
  return step ? `${sentence} ${step}` : sentence;
}

/** The step of the ladder that the therapist authorised beforehand, where the finding calls for one; null otherwise. */
function describeAuthorisedStep({ rule, figures }: Told, t: Translate): string | null {
  if (figures.step === undefined) return null;
  return t(`authorised.${rule === 'ready-to-progress' ? 'up' : 'down'}`, { step: figures.step, exercise: figures.exercise ?? '', next: figures.next ?? '', others: figures.others ?? 0 });
}

/** What tripped: the rule by its clinical name, and the figures with the threshold beside them. */
export function describeFigures(finding: Told, t: Translate, formatDay: (day: string) => string): { label: string; value: string } {
  return { label: t(`rule.${finding.rule}`), value: t(`figure.${messageKey(finding)}`, wordsOf(finding, t, formatDay)) };
}
