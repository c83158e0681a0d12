import { dateFormatter, dayIn } from '@/lib/i18n/date-formatter';
import type { Locale } from '@/lib/i18n/locales';

const said = (day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string => dayIn(day, locale, options).replace(',', '');

/** "19 Nov": axes, notes and sentences about the last months. */
export const dayAndShortMonth = (day: string, locale: Locale): string => said(day, locale, { day: 'numeric', month: 'short' });

/** "Thu 19 Nov". */
export const weekdayAndDay = (day: string, locale: Locale): string => said(day, locale, { weekday: 'short', day: 'numeric', month: 'short' });

/** "Thu". */
export const shortWeekday = (day: string, locale: Locale): string => said(day, locale, { weekday: 'short' });

/** "Friday 20 November". */
export const wholeDay = (day: string, locale: Locale): string => said(day, locale, { weekday: 'long', day: 'numeric', month: 'long' });

/** "09:12" in a zone; the 24-hour clock that notes in a record use. */
export const timeOfDay = (at: Date, locale: Locale, zone: string): string => dateFormatter(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone).format(at);
