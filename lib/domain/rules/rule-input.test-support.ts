import { addDays, dayRange } from '../local-day';
import type { RuleInput, RuleReport, RuleSession } from '../rules-types';
import { defaultRuleSettings } from './rule-settings';

export const today = '2026-03-20';
export const startedOn = '2026-03-01';
export const yesterday = addDays(today, -1);

type Item = RuleSession['items'][number];

export function bridge(outcome: Item['outcome'] = 'done', reason: Item['reason'] = null): Item {
  return { itemKey: 'bridge', exerciseName: 'Bridge', outcome, reason };
}

/** An uneventful session on a day: pain 3 before and after, in the back. */
export function session(day: string, over: Partial<RuleSession> = {}): RuleSession {
  return { id: `session-${day}`, doneAt: `${day}T18:00:00Z`, localDay: day, painBefore: 3, painAfter: 3, locationBefore: 'back', locationAfter: 'back', note: null, items: [bridge()], ...over };
}

export function report(day: string, over: Partial<RuleReport> = {}): RuleReport {
  return { id: `report-${day}`, at: `${day}T08:00:00Z`, localDay: day, kind: 'any-time', pain: null, location: null, redFlags: [], note: null, ...over };
}

/** A calm patient: every day scheduled since the start, one uneventful session yesterday. */
export function calm(over: Partial<RuleInput> = {}): RuleInput {
  return { sessions: [session(yesterday)], reports: [], scheduledDays: dayRange(startedOn, yesterday), today, startedOn, settings: defaultRuleSettings, ...over };
}
