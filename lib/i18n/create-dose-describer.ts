import { createTranslator } from 'next-intl';
import type { Dose, Frequency } from '@/lib/domain/dose';
import type { DoseFault } from '@/lib/domain/dosing/parse-dose';
import { describeChange, describeDose, describeFault, describeFrequency, type DoseTranslator } from './describe-dose';
import type { Locale } from './locales';
import english from './messages/en/dose.json';
import spanish from './messages/es/dose.json';

/** The words of a dose in a given language, outside a request: handouts, feeds, notes, tests. */
export function createDoseDescriber(locale: Locale) {
  const t: DoseTranslator = createTranslator({ locale, messages: locale === 'es' ? spanish : english });
  return {
    describeDose: (dose: Dose) => describeDose(dose, t),
    describeFrequency: (frequency: Frequency) => describeFrequency(frequency, t),
    describeChange: (name: string, before: Dose, after: Dose) => describeChange(name, before, after, t),
    describeFault: (fault: DoseFault) => describeFault(fault, t),
  };
}
