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

const said = new Map<string, string>();
// A list says the same few weeks again and again; more than this is a year in every form.
const mostSaid = 4000;

/** A local day (YYYY-MM-DD) in the given parts. A day is a date, which no zone may shift. */
export function dayIn(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = `${day} ${locale} ${JSON.stringify(options)}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  if (said.size >= mostSaid) said.clear();
  const words = dateFormatter(locale, options, 'UTC').format(new Date(`${day}T00:00:00Z`));
  said.set(key, words);
  return words;
}
