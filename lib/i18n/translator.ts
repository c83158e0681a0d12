import { createTranslator } from 'next-intl';
import type { Locale } from './locales';
import { messagesFor, type Messages } from './messages';

/** A translator for one namespace in a given language: for patients' pages, sheets and anything outside a request. */
export function translator<N extends keyof Messages>(locale: Locale, namespace: N) {
  return createTranslator({ locale, messages: messagesFor(locale), namespace });
}
