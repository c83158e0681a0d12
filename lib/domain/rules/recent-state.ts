import { addDays } from '../local-day';
import type { RuleInput, RuleReport, RuleSession } from '../rules-types';

/** The rules speak of the present: what is older than this many days trips nothing. */
export const recentDays = 14;

/** True for a day that is not older than the window; a day ahead of ours (another zone) is recent too. */
export function isRecent(day: string, today: string): boolean {
  return day >= addDays(today, -recentDays);
}

function latestAndSaved<Row extends { id: string; localDay: string }>(rows: Row[], input: RuleInput): Row[] {
  const saved = rows.find((row) => row.id === input.savedId);
  const latest = rows.at(-1);
  const rowsInQuestion = [saved, latest].filter((row): row is Row => row !== undefined && isRecent(row.localDay, input.today));
  return [...new Set(rowsInQuestion)];
}

/** The session just saved and the latest one, if they are recent. */
export function sessionsInQuestion(input: RuleInput): RuleSession[] {
  return latestAndSaved(input.sessions, input);
}

/** The report just saved and the latest one, if they are recent. */
export function reportsInQuestion(input: RuleInput): RuleReport[] {
  return latestAndSaved(input.reports, input);
}
