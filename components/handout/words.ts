import type { Dose, Frequency } from '@/lib/domain/dose';
import { describeDose, describeFrequency } from '@/lib/i18n/describe-dose';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Run } from './pdf/lines';

export type Words = ReturnType<typeof openWords>;

function capital(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

const opened = new Map<Locale, Words>();

/** The sheet's words in its language: read and understood once a process. */
export function wordsFor(locale: Locale): Words {
  const words = opened.get(locale) ?? openWords(locale);
  opened.set(locale, words);
  return words;
}

function openWords(locale: Locale) {
  const t = translator(locale, 'handout');
  const doses = translator(locale, 'dose');
  return {
    locale,
    t,
    dose: (dose: Dose) => capital(describeDose(dose, doses), locale),
    /** Without hold, rest and frequency: how much, in one glance. */
    amount: ({ sets, amount, side }: Dose) => capital(describeDose({ sets, amount, ...(side && { side }) }, doses), locale),
    frequency: (frequency: Frequency) => capital(describeFrequency(frequency, doses), locale),
  };
}

/** Stands around what is bold. No text on a sheet has this character: controls are taken out of all of them. */
const mark = '\u0001';

/** Words with parts in bold. */
export function marked({ t }: Words, key: Parameters<Words['t']['markup']>[0], values: Record<string, string | number> = {}): Run[] {
  const text = t.markup(key, { ...values, b: (chunks: string) => `${mark}${chunks}${mark}` });
  return text.split(mark).map((part, i) => ({ text: part, bold: i % 2 === 1 }));
}

/** A bold word or two, and what is said under it. */
export function labelled(label: string, text: string): Run[] {
  return [{ text: `${label} `, bold: true }, { text }];
}
