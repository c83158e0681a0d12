import 'server-only';

/** What is there in the wanted language, else in English, else in any. */
export function textIn<T>(texts: Record<string, T>, locale: string): T {
  const text = texts[locale] ?? texts['en'] ?? Object.values(texts)[0];
  if (!text) throw new Error('An exercise has no text');
  return text;
}
