/** Reports averaged at each end of a trend: one rating is too noisy to call a change. */
export const trendReports = 3;

export type TrendVerdict = 'meaningful-better' | 'meaningful-worse' | 'within-error' | 'too-few';

/** All figures in points of the 0–10 scale. */
export type PainTrend =
  | { verdict: 'too-few' }
  | {
      verdict: Exclude<TrendVerdict, 'too-few'>;
      /** Mean of the first reports, or the one given. */
      baseline: number;
      /** Mean of the last reports. */
      recent: number;
      /** recent − baseline; below zero is better. */
      change: number;
      /** Points that a change must reach to matter at this baseline. */
      threshold: 1 | 2 | 3;
    };

/** Means of thirds are not exact in binary; without this 3.33 − 2.33 would miss a threshold of 1. */
const roundingError = 1e-9;

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Change on the 0–10 scale that matters to a patient who starts at `baseline`: 1 point from 1–4,
 * 2 from 5–7, 3 from 8–10. A mean between two bands goes by the nearest whole rating.
 * Source: doi 10.1055/a-1304-3677.
 */
export function meaningfulChange(baseline: number): 1 | 2 | 3 {
  const rating = Math.round(baseline);
  if (rating <= 4) return 1;
  return rating <= 7 ? 2 : 3;
}

/** True when pain changed by 30 % of baseline or more, either way (Ostelo 2008). Never true from a baseline of 0. */
export function isMeaningfulByPercent(baseline: number, recent: number): boolean {
  return baseline > 0 && Math.abs(recent - baseline) >= 0.3 * baseline - roundingError;
}

/**
 * Trend of pain ratings (0–10, oldest first): mean of the last reports against the mean of the first,
 * or against a given baseline. Until the two means rest on different reports the verdict is `too-few`.
 */
export function painTrend(ratings: number[], options: { baseline?: number | null; reports?: number } = {}): PainTrend {
  const reports = options.reports ?? trendReports;
  const given = options.baseline ?? null;
  if (ratings.length < (given === null ? 2 * reports : reports)) return { verdict: 'too-few' };

  const baseline = given ?? mean(ratings.slice(0, reports));
  const recent = mean(ratings.slice(-reports));
  const change = recent - baseline;
  const threshold = meaningfulChange(baseline);
  const matters = Math.abs(change) >= threshold - roundingError;
  const verdict = !matters ? 'within-error' : change < 0 ? 'meaningful-better' : 'meaningful-worse';
  return { verdict, baseline, recent, change, threshold };
}

export interface PainRating {
  id: string;
  at: string;
  localDay: string;
  pain: number;
}

/**
 * The ratings that a trend rests on, oldest first: of a session the pain before it, which is the usual
 * level rather than the answer to the exercises, or the pain after where that is all we were told.
 */
export function painRatings(
  sessions: { id: string; doneAt: string; localDay: string; painBefore: number | null; painAfter: number | null }[],
  reports: (Omit<PainRating, 'pain'> & { pain: number | null })[],
): PainRating[] {
  const ofSessions = sessions.map(({ id, doneAt, localDay, painBefore, painAfter }) => ({ id, at: doneAt, localDay, pain: painBefore ?? painAfter }));
  return [...ofSessions, ...reports]
    .flatMap(({ id, at, localDay, pain }) => (pain === null ? [] : [{ id, at, localDay, pain }]))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
