import { dateTags } from '@/lib/i18n/format-date';
import type { Locale } from '@/lib/i18n/locales';

function said(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(dateTags[locale], { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** "19 Nov": axes, notes and sentences about the last months. */
export const dayAndShortMonth = (day: string, locale: Locale): string => said(day, locale, { day: 'numeric', month: 'short' });

/** "Thu 19 Nov". */
export const weekdayAndDay = (day: string, locale: Locale): string => said(day, locale, { weekday: 'short', day: 'numeric', month: 'short' });

/** "Thu". */
export const shortWeekday = (day: string, locale: Locale): string => said(day, locale, { weekday: 'short' });

/** "Friday 20 November". */
export const wholeDay = (day: string, locale: Locale): string => said(day, locale, { weekday: 'long', day: 'numeric', month: 'long' });

/** "09:12" in a zone; the 24-hour clock that notes in a record use. */
export const timeOfDay = (at: Date, locale: Locale, zone: string): string => new Intl.DateTimeFormat(dateTags[locale], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at);

/** Whole years on a day; null without a birth date. */
export function ageOn(day: string, birthDate: string | null): number | null {
  if (!birthDate) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
