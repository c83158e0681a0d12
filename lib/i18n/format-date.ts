import { dateFormatter, dayIn } from './date-formatter';
import type { Locale } from './locales';

/** An instant in a zone, in the same order of day and month. */
export function formatInstant(at: Date, locale: Locale, zone: string | undefined, options: Intl.DateTimeFormatOptions): string {
  return dateFormatter(locale, options, zone ?? 'UTC').format(at);
}

/** A local day (YYYY-MM-DD) as "20 November 2026". */
export function longDay(day: string, locale: Locale): string {
  return dayIn(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "20 Nov 2026". */
export function shortDay(day: string, locale: Locale): string {
  return dayIn(day, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "20 November". */
export function dayAndMonth(day: string, locale: Locale): string {
  return dayIn(day, locale, { day: 'numeric', month: 'long' });
}

/** The letter over a column: "F" for Friday, "X" for miércoles. */
export function weekdayLetter(day: string, locale: Locale): string {
  return dayIn(day, locale, { weekday: 'narrow' });
}
