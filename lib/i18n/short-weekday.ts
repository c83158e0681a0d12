import { dateTags } from './format-date';
import type { Locale } from './locales';

/** A local day (YYYY-MM-DD) as "Thu 19 Nov". */
export function shortWeekday(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(dateTags[locale], { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}
