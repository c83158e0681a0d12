import { addDays, dayRange } from '../local-day';
import type { Finding, RuleInput, RuleName, RuleSettings } from '../rules-types';
import { evaluateRules } from './evaluate-rules';

/** Days looked back on before a threshold is changed. */
export const replayDays = 30;

/** How often a rule called for attention: each session or report once, and each stretch of days of a lasting state once. */
export type RuleCounts = Partial<Record<RuleName, number>>;

/** What was known on one day, with that day as `today`. */
export type DayInput = Omit<RuleInput, 'settings' | 'savedId'>;

function findingsOn(input: DayInput, settings: RuleSettings): Finding[] {
  const told = [...input.sessions, ...input.reports].filter((row) => row.localDay === input.today).map((row) => row.id);
  return (told.length > 0 ? told : [null]).flatMap((savedId) => evaluateRules({ ...input, settings, savedId }));
}

/**
 * Runs the rules day by day with other thresholds, `days` oldest first. An event counts on the day on which its
 * session or report was told; a state that goes on from one day to the next, such as silence, counts once.
 */
export function replayRules(days: readonly DayInput[], settings: RuleSettings): RuleCounts {
  const seen = new Set<string>();
  let lastDay = new Set<string>();
  const counts: RuleCounts = {};
  for (const input of days) {
    const states = new Set<string>();
    for (const { rule, level, subject, sourceId } of findingsOn(input, settings)) {
      const source = [...input.sessions, ...input.reports].find((row) => row.id === sourceId);
      const isState = rule === 'silence' || rule === 'worsening-trend' || rule === 'ready-to-progress';
      const key = isState ? `${rule} ${level}` : `${rule} ${subject} ${sourceId ?? ''}`;
      const isNews = isState ? !lastDay.has(key) && !states.has(key) : !seen.has(key) && source?.localDay === input.today;
      (isState ? states : seen).add(key);
      if (isNews) counts[rule] = (counts[rule] ?? 0) + 1;
    }
    lastDay = states;
  }
  return counts;
}

/** The last `replayDays` local days up to and including `today`, oldest first. */
export function replayWindow(today: string): string[] {
  return dayRange(addDays(today, 1 - replayDays), today);
}

export interface RuleChange {
  rule: RuleName;
  now: number;
  then: number;
}

/** The rules whose count differs, in the order in which they were first counted. */
export function compareCounts(now: RuleCounts, then: RuleCounts): RuleChange[] {
  const rules = new Set([...Object.keys(now), ...Object.keys(then)] as RuleName[]);
  return [...rules].map((rule) => ({ rule, now: now[rule] ?? 0, then: then[rule] ?? 0 })).filter((change) => change.now !== change.then);
}
