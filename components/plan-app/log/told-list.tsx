'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';
import type { OutboxEntry } from '@/lib/domain/outbox';
import type { SnapshotTold } from '@/lib/domain/plan-snapshot';

interface Props {
  told: SnapshotTold[];
  entries: readonly OutboxEntry[];
  zone: string;
  locale: string;
}

/** What has been told about today so far, and where it is. */
export function ToldList({ told, entries, zone, locale }: Props) {
  const t = useTranslations('plan');
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone });
  if (told.length === 0) return null;
  return (
    <ul className="plan-card plan-rows">
      {told.map(({ id, at, done, of, painAfter }) => (
        <li key={id} className="plan-day">
          <Icon name={done === of ? 'check' : done > 0 ? 'half' : 'cross'} size={28} />
          <div>
            <b>{t('today.told', { time: time.format(new Date(at)) })}</b>
            <p>
              {t('today.doneOf', { done, of })} {painAfter === null ? null : t('today.painAfter', { pain: painAfter })}
            </p>
            {entries.some((entry) => entry.id === id && entry.state === 'waiting') ? <p className="plan-quiet">{t('told.waiting')}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
