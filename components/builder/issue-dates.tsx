'use client';

import { ChevronRight } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { useBuilder } from './builder-context';
import { DayFields } from './schedule-fields';

/** First and last day, in a line that opens into their fields; `wrong` says why the last day was refused. */
export function IssueDates({ wrong }: { wrong?: string | undefined }) {
  const t = useTranslations('builder.issue');
  const locale = toLocale(useLocale());
  const { draft } = useBuilder();
  const says = [draft.startsOn ? t('starts', { day: shortDay(draft.startsOn, locale) }) : t('startsToday'), draft.endsOn ? t('ends', { day: shortDay(draft.endsOn, locale) }) : ''].filter(Boolean).join(' · ');
  return (
    <details className="group" open={wrong !== undefined}>
      <summary className="inline-flex min-h-9 items-center gap-1"><ChevronRight aria-hidden size={14} className="group-open:rotate-90" /><span className="font-bold">{t('dates')}</span> <span className="text-ink-2">{says}</span></summary>
      <div className="pt-2"><DayFields wrong={wrong} /></div>
    </details>
  );
}
