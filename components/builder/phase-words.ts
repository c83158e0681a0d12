'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { PhaseStart } from '@/lib/domain/phases';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';

/** When a phase begins, in words. */
export function usePhaseWords() {
  const t = useTranslations('builderPhases.says');
  const locale = toLocale(useLocale());
  return (starts: PhaseStart, first: boolean): string => {
    switch (starts.kind) {
      case 'on':
        return t('on', { day: shortDay(starts.day, locale) });
      case 'after':
        return t(first ? 'afterStart' : 'after', { days: starts.days });
      case 'criterion':
        return t('criterion', { text: starts.text });
      case 'at-once':
        return t(first ? 'first' : 'at-once');
    }
  };
}
