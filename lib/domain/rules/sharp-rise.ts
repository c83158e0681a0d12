import { sharpRiseCause } from '../pain-signals';
import type { AlertFigures, Finding, RuleInput } from '../rules-types';
import { reportsInQuestion, sessionsInQuestion } from './recent-state';

function inSession(input: RuleInput): Finding[] {
  const { settings } = input;
  return sessionsInQuestion(input).flatMap(({ id, localDay, painBefore, painAfter }): Finding[] => {
    const cause = sharpRiseCause(painBefore, painAfter, settings);
    if (cause === null || painAfter === null) return [];
    const figures: AlertFigures =
      cause === 'rise' && painBefore !== null
        ? { cause, before: painBefore, after: painAfter, rise: painAfter - painBefore, threshold: settings.sharpRisePoints }
        : { cause, after: painAfter, limit: settings.zones.easeOff };
    return [{ rule: 'sharp-rise', level: 'high', subject: '', figures, sourceId: id, day: localDay }];
  });
}

function inReport(input: RuleInput): Finding[] {
  return reportsInQuestion(input)
    .filter((report) => sharpRiseCause(null, report.pain, input.settings) !== null)
    .map(({ id, localDay, pain }) => ({
      rule: 'sharp-rise',
      level: 'high',
      subject: '',
      figures: { cause: 'report', after: pain ?? 0, limit: input.settings.zones.easeOff },
      sourceId: id,
      day: localDay,
    }));
}

/**
 * Pain after the session in question is `sharpRisePoints` or more above the pain before it, or lies in
 * the stop zone; or the report in question lies there. One finding at most: the session speaks first.
 */
export function sharpRise(input: RuleInput): Finding[] {
  return [...inSession(input), ...inReport(input)].slice(0, 1);
}
