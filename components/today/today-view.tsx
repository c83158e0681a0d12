import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { timeOfDay } from '@/components/chart/day-words';
import type { AlertActions } from '@/components/review/alert-actions';
import { snoozeDays } from '@/components/review/snooze-choices';
import type { SummaryActions } from '@/components/review/visit-summary-button';
import { toLocale } from '@/lib/i18n/locales';
import { sayingOnce } from '@/lib/i18n/translate';
import type { Attention } from '@/lib/server/alerts/queries';
import { EmptyQueue } from './empty-queue';
import { Legend } from './legend';
import { MoreRows } from './more-rows';
import { Queue } from './queue';
import { queueItem, snoozedItem } from './queue-items';
import { SnoozedList } from './snoozed-list';
import { TodayHeader } from './today-header';

interface Props {
  attention: Attention;
  actions: AlertActions;
  summary: SummaryActions;
  mayWrite: boolean;
  memberId: string;
  zone: string;
  now: Date;
  /** What is to be said of the whole list. */
  notice: ReactNode;
}

export async function TodayView({ attention, actions, summary, mayWrite, memberId, zone, now, notice }: Props) {
  const locale = toLocale(await getLocale());
  const t = sayingOnce(await getTranslations('today'));
  const rules = sayingOnce(await getTranslations('rules'));
  const words = { t, rules, locale, zone, today: attention.today, memberId };
  const items = attention.rows.flatMap((row) => queueItem(row, words) ?? []);
  const snoozed = attention.snoozed.flatMap((row) => snoozedItem(row, words) ?? []);
  const time = timeOfDay(now, locale, zone);
  const seenAt = now.toISOString();
  return (
    <Queue items={items} levels={attention.levels} actions={actions} summary={summary} mayWrite={mayWrite} seenAt={seenAt} snooze={snoozeDays(t, attention.today, locale)} header={<><TodayHeader attention={attention} t={t} locale={locale} />{notice}</>}>
      {items.length === 0 ? <EmptyQueue attention={attention} t={t} time={time} /> : <Legend t={t} time={time} />}
      <MoreRows attention={attention} t={t} />
      <SnoozedList items={snoozed} actions={actions} mayWrite={mayWrite} seenAt={seenAt} />
    </Queue>
  );
}
