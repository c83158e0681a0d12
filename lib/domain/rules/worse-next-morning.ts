import { addDays } from '../local-day';
import { isWorseNextMorning } from '../pain-signals';
import type { Finding, RuleInput, RuleReport } from '../rules-types';
import { isRecent } from './recent-state';

/** The level before the last session of the day before the report; null when there is none or it was not told. */
function painBeforeSession(input: RuleInput, report: RuleReport): number | null {
  const dayBefore = addDays(report.localDay, -1);
  return input.sessions.findLast((session) => session.localDay === dayBefore && session.painBefore !== null)?.painBefore ?? null;
}

/** The latest next-morning report is `nextMorningPoints` or more above the level before yesterday's session. */
export function worseNextMorning(input: RuleInput): Finding[] {
  const report = input.reports.findLast(({ kind, pain }) => kind === 'next-morning' && pain !== null);
  if (!report || report.pain === null || !isRecent(report.localDay, input.today)) return [];
  const before = painBeforeSession(input, report);
  const threshold = input.settings.nextMorningPoints;
  if (before === null || !isWorseNextMorning(before, report.pain, threshold)) return [];
  return [
    {
      rule: 'worse-next-morning',
      level: 'medium',
      subject: '',
      figures: { before, morning: report.pain, rise: report.pain - before, threshold },
      sourceId: report.id,
      day: report.localDay,
    },
  ];
}
