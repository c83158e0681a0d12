import { painRatings, painTrend } from '../pain-trend';
import type { Finding, RuleInput } from '../rules-types';
import { isRecent } from './recent-state';

/** One decimal, as it is shown. */
function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}

/** The mean of the last reports is above the baseline by the change that matters at that baseline. */
export function worseningTrend(input: RuleInput): Finding[] {
  const ratings = painRatings(input.sessions, input.reports);
  const last = ratings.at(-1);
  if (!last || !isRecent(last.localDay, input.today)) return [];
  const trend = painTrend(ratings.map((rating) => rating.pain), { baseline: input.painBaseline, reports: input.settings.trendReports });
  if (trend.verdict !== 'meaningful-worse') return [];
  return [
    {
      rule: 'worsening-trend',
      level: 'high',
      subject: '',
      figures: { baseline: rounded(trend.baseline), recent: rounded(trend.recent), change: rounded(trend.change), threshold: trend.threshold, reports: input.settings.trendReports },
      sourceId: last.id,
      day: last.localDay,
    },
  ];
}
