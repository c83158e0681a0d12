'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { AlertActions } from '@/components/review/alert-actions';
import { useAlertWords, useAlertWork, type AlertWords } from '@/components/review/use-alert-work';
import { Button } from '@/components/ui/button';
import { LevelBadge } from '@/components/ui/level-badge';
import type { Translate } from '@/lib/i18n/translate';
import { routes } from '@/lib/routes';
import type { QueueItem } from './queue-item';

export type SnoozedItem = Pick<QueueItem, 'id' | 'name' | 'level' | 'levelWord' | 'reason' | 'alertIds'> & { until: string; untilWords: string };

interface Props {
  items: SnoozedItem[];
  actions: AlertActions;
  mayWrite: boolean;
  seenAt: string;
}

function SnoozedRow({ item, actions, mayWrite, seenAt, t, words }: Omit<Props, 'items'> & { item: SnoozedItem; t: Translate; words: AlertWords }) {
  const work = useAlertWork(actions, { name: item.name, alertIds: item.alertIds, seenAt }, words);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-3">
      <LevelBadge level={item.level} word={item.levelWord} />
      <div className="min-w-0 flex-1 basis-64">
        <Link href={routes.patient(item.id)} prefetch={false} className="font-bold underline-offset-4 hover:underline">{item.name}</Link>
        <p className="text-ink-2">{item.reason}</p>
      </div>
      <span className="text-label text-ink-2">{item.untilWords}</span>
      {mayWrite ? <Button size="small" busy={work.busy} aria-label={t('wakeName', { name: item.name })} onClick={() => void work.wake(item.until)}>{t('wake')}</Button> : null}
    </li>
  );
}

/** Put off, never hidden: they are counted and a click away. */
export function SnoozedList({ items, ...rest }: Props) {
  const [t, words] = [useTranslations('today.snoozed'), useAlertWords()];
  if (items.length === 0) return null;
  return (
    <details className="rounded-card border border-line bg-surface">
      <summary className="rounded-card px-4 py-3 font-bold">{t('title')} <span className="font-normal text-ink-2">{items.length}</span></summary>
      <ul>
        {items.map((item) => <SnoozedRow key={item.id} item={item} t={t} words={words} {...rest} />)}
      </ul>
    </details>
  );
}
