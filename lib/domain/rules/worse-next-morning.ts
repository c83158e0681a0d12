import { addDays } from '../local-day';
import { isWorseNextMorning } from '../pain-signals';
import type { Finding, RuleInput, RuleReport, RuleSession } from '../rules-types';
import { authorisedStepDown } from './authorised-step';
import { isRecent } from './recent-state';

/** The last session of the day before the report that told a level before it. */
function sessionBefore(input: RuleInput, report: RuleReport): RuleSession | undefined {
  const dayBefore = addDays(report.localDay, -1);
  return input.sessions.findLast((session) => session.localDay === dayBefore && session.painBefore !== null);
}

/** The latest next-morning report is `nextMorningPoints` or more above the level before yesterday's session. */
export function worseNextMorning(input: RuleInput): Finding[] {
  const report = input.reports.findLast(({ kind, pain }) => kind === 'next-morning' && pain !== null);
  if (!report || report.pain === null || !isRecent(report.localDay, input.today)) return [];
  const session = sessionBefore(input, report);
  const before = session?.painBefore ?? null;
  const threshold = input.settings.nextMorningPoints;
  if (!session || before === null || !isWorseNextMorning(before, report.pain, threshold)) return [];
  return [
    {
      rule: 'worse-next-morning',
      level: 'medium',
      subject: '',
      figures: { before, morning: report.pain, rise: report.pain - before, threshold, ...authorisedStepDown(input.ladders ?? [], session.items.map((item) => item.itemKey)) },
      sourceId: report.id,
      day: report.localDay,
    },
  ];
}
