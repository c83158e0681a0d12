export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

/** The supported locale nearest to what was asked for. */
export function toLocale(wanted: string | null | undefined): Locale {
  const language = wanted?.toLowerCase().split(/[-_,;]/)[0];
  return locales.find((locale) => locale === language) ?? defaultLocale;
}
