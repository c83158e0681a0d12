import { dayIn } from '@/lib/i18n/date-formatter';
import { toLocale } from '@/lib/i18n/locales';

/** "Thursday 19 November" in the patient's language. A day is a date, so no zone may shift it. */
export function formatDay(day: string, locale: string): string {
  return dayIn(day, toLocale(locale), { weekday: 'long', day: 'numeric', month: 'long' });
}
