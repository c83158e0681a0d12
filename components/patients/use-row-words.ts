import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { toLocale, type Locale } from '@/lib/i18n/locales';
import { sayingOnce, type Translate } from '@/lib/i18n/translate';

export interface RowWords {
  t: Translate;
  level: Translate;
  merge: Translate;
  print: Translate;
  common: Translate;
  number: ReturnType<typeof useFormatter>['number'];
  locale: Locale;
}

/** The words of all rows, looked up once a language: a translator for each cell would cost more than drawing it. */
export function useRowWords(): RowWords {
  const [t, level, merge, print, common] = [useTranslations('patients'), useTranslations('rules.level'), useTranslations('patientMerge'), useTranslations('handout.batch'), useTranslations('common')];
  const { number } = useFormatter();
  const locale = toLocale(useLocale());
  return useMemo(() => ({ t: sayingOnce(t), level: sayingOnce(level), merge, print, common: sayingOnce(common), number, locale }), [t, level, merge, print, common, number, locale]);
}
