import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { toLocale, type Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';

export interface RowWords {
  t: Translate;
  level: Translate;
  merge: Translate;
  print: Translate;
  common: Translate;
  number: ReturnType<typeof useFormatter>['number'];
  locale: Locale;
}

/** The words of all rows, looked up once: a translator for each cell would cost more than drawing it. */
export function useRowWords(): RowWords {
  return {
    t: useTranslations('patients'), level: useTranslations('rules.level'), merge: useTranslations('patientMerge'), print: useTranslations('handout.batch'), common: useTranslations('common'),
    number: useFormatter().number, locale: toLocale(useLocale()),
  };
}
