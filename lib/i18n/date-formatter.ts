import type { Locale } from './locales';

/** Day before month, and the month in words: read alike on both sides of the ocean. */
const dateTags: Record<Locale, string> = { en: 'en-GB', es: 'es' };

const made = new Map<string, Intl.DateTimeFormat>();

/** A language's formatter for instants in a zone. Making one is far dearer than using it, and lists use it for each of their cells, so each is kept. */
export function dateFormatter(locale: Locale, options: Intl.DateTimeFormatOptions, timeZone?: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const formatter = made.get(key) ?? new Intl.DateTimeFormat(dateTags[locale], { ...options, timeZone });
  made.set(key, formatter);
  return formatter;
}

/** A local day (YYYY-MM-DD) in the given parts. A day is a date, which no zone may shift. */
export function dayIn(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return dateFormatter(locale, options, 'UTC').format(new Date(`${day}T00:00:00Z`));
}
