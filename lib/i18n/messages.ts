import { english } from './english';
import type { Locale } from './locales';
import { spanish } from './spanish';

export type Messages = typeof english;

/** The texts of a locale. The two files are kept alike by a test, so a missing key cannot reach a screen. */
export function messagesFor(locale: Locale): Messages {
  return locale === 'es' ? (spanish as Messages) : english;
}
