import { dateTags } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';

/** "Thursday 19 November" in the patient's language. A day is a date, so no zone may shift it. */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(dateTags[toLocale(locale)], { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
