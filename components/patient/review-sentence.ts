import type { ChartWeek } from '@/components/chart/weeks';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import type { PatientReview } from '@/lib/server/review/get-patient-review';

interface Words {
  t: Translate;
  rules: Translate;
  locale: Locale;
}

/** One decimal at most, in the reader's own notation. */
export function points(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** The trend in words: meaningful, within error, or too few ratings to tell. */
export function trendSentence({ trend, ratingCount }: Pick<PatientReview, 'trend' | 'ratingCount'>, { t, locale }: Words): string {
  if (trend.verdict === 'too-few') return t('sentence.too-few', { count: ratingCount });
  return t(`sentence.${trend.verdict}`, { baseline: points(trend.baseline, locale), recent: points(trend.recent, locale), threshold: trend.threshold });
}

/** Frequency with its denominator; nothing to say before anything was asked. */
export function adherenceSentence({ recent }: Pick<PatientReview, 'recent'>, { t }: Words): string | null {
  if (!recent || recent.frequency.scheduledDays === 0) return null;
  const { attemptedDays: attempted, scheduledDays: scheduled, unknownDays: unknown } = recent.frequency;
  return t('sentence.adherence', { attempted, scheduled, unknown });
}

/** What the chart shows, in words: the trend, this week, and adherence. */
export function reviewSentence(review: Pick<PatientReview, 'trend' | 'ratingCount' | 'recent'>, weeks: ChartWeek[], words: Words): string {
  const { t, rules, locale } = words;
  const week = weeks.at(-1);
  const now = week && week.after !== null
    ? week.location && week.location !== 'none'
      ? t('sentence.weekPlace', { after: points(week.after, locale), place: rules(`reach.${week.location}`) })
      : t('sentence.week', { after: points(week.after, locale) })
    : null;
  return [trendSentence(review, words), now, adherenceSentence(review, words)].filter(Boolean).join(' ');
}
