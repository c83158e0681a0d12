import { describeDose, describeFrequency } from '@/lib/i18n/describe-dose';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Translate } from '@/lib/i18n/translate';
import type { Dose, Frequency } from '@/lib/domain/dose';

/** The words of an exported record in one language. */
export function recordWords(locale: Locale) {
  const dose: Translate = translator(locale, 'dose');
  return {
    locale,
    t: translator(locale, 'exports') as Translate,
    rules: translator(locale, 'rules') as Translate,
    precaution: translator(locale, 'exercise') as Translate,
    dose: (value: Dose) => describeDose(value, dose),
    frequency: (value: Frequency) => describeFrequency(value, dose),
    /** What the exercise was called when it was issued. */
    exercise: ({ texts, slug }: { texts: Record<string, { name: string }>; slug: string }) => (texts[locale] ?? texts['en'] ?? Object.values(texts)[0])?.name || slug,
  };
}

export type RecordWords = ReturnType<typeof recordWords>;
