import { Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Dose, Frequency } from '@/lib/domain/dose';
import { describeDose, describeFrequency } from '@/lib/i18n/describe-dose';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export type Words = ReturnType<typeof wordsFor>;

function capital(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** The sheet's words in its language. */
export function wordsFor(locale: Locale) {
  const t = translator(locale, 'handout');
  const doses = translator(locale, 'dose');
  return {
    locale,
    t,
    /** A text with a part in bold: for `t.rich`. */
    bold: { b: (chunks: ReactNode) => <Text style={{ fontWeight: 700 }}>{chunks}</Text> },
    dose: (dose: Dose) => capital(describeDose(dose, doses), locale),
    /** Without hold, rest and frequency: how much, in one glance. */
    amount: ({ sets, amount, side }: Dose) => capital(describeDose({ sets, amount, ...(side && { side }) }, doses), locale),
    frequency: (frequency: Frequency) => capital(describeFrequency(frequency, doses), locale),
  };
}
