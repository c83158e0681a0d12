import { dayAndShortMonth, wholeDay } from '@/components/chart/day-words';
import { describeFigures } from '@/lib/i18n/describe-finding';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import type { PatientReview } from '@/lib/server/review/get-patient-review';
import { adherenceSentence, trendSentence } from './review-sentence';

/** Plain text for the record: program, trend, adherence with denominators, flags, what is open. */
export function visitSummary(review: PatientReview, { t, rules, locale }: { t: Translate; rules: Translate; locale: Locale }): string {
  const { head, today, program, recent, alerts, redFlagReports } = review;
  const day = (value: string) => dayAndShortMonth(value, locale);
  const lines = [t('summary.head', { name: head.name, day: wholeDay(today, locale) })];
  if (!program) return [...lines, t('summary.noProgram')].join(' ');
  lines.push(t('summary.program', { version: program.version, day: day(program.effectiveFrom), count: program.items.length }), trendSentence(review, { t, rules, locale }));
  const adherence = adherenceSentence(review, { t, rules, locale });
  if (adherence) lines.push(adherence);
  if (recent && recent.dose.share !== null) lines.push(t('summary.dose', { percent: Math.round(recent.dose.share * 100), count: recent.dose.prescribed }));
  lines.push(t('summary.flags', { count: redFlagReports }));
  const open = alerts.map((alert) => {
    const { label, value } = describeFigures(alert, rules, day);
    return `${label} (${value})`;
  });
  lines.push(open.length > 0 ? t('summary.open', { list: open.join('; ') }) : t('summary.nothingOpen'));
  return lines.join(' ');
}
