'use client';
import { useTranslations } from 'next-intl';
import { formatDay } from '@/components/plan/format-day';
import { Icon } from '@/components/plan/icon';
import type { OutboxEntry } from '@/lib/domain/outbox';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { dayIn } from '@/lib/domain/snapshot-day';
import { reportIn, sessionIn } from '@/lib/domain/telling/told-here';
import { AppFrame } from '../app-frame';
import { useDevice } from '../device/use-device';

const timeIn = (zone: string, locale: string, at: string) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(new Date(at));

function Row({ entry, snapshot, today }: { entry: OutboxEntry; snapshot: PlanSnapshot; today: string }) {
  const t = useTranslations('plan.queue');
  const { discard } = useDevice();
  const told = sessionIn(entry) ?? reportIn(entry);
  const day = told?.localDay ?? dayIn(snapshot.zone, Date.parse(entry.savedAt));
  const title = day === today ? t('today', { time: timeIn(snapshot.zone, snapshot.locale, entry.savedAt) }) : formatDay(day, snapshot.locale);
  return (
    <li className="plan-queue" data-state={entry.state}>
      <span className="plan-saved-sign"><Icon name={entry.state === 'sent' ? 'check' : 'device'} size={28} /></span>
      <div>
        <h2 className="text-[1.125rem]!">{title}</h2>
        <p>{t(`kind.${entry.kind}`)}</p>
        {entry.refusal ? <p>{t(`refusal.${entry.refusal}`)}</p> : null}
        {entry.state === 'sent' ? null : (
          <details className="plan-fold">
            <summary>
              <Icon name="next" size={18} />
              {t('remove')}
            </summary>
            <p className="mb-2">{t('removeHint')}</p>
            <button type="button" className="plan-primary plan-outline" onClick={() => void discard(entry.id)}>{t('removeYes')}</button>
          </details>
        )}
      </div>
      <span className="plan-queue-state">{t(`state.${entry.state}`)}</span>
    </li>
  );
}

/** What this phone has told: what waits, what was not taken and why, and what has been sent. */
export function QueueView({ snapshot, now }: { snapshot: PlanSnapshot; now: number }) {
  const t = useTranslations('plan');
  const { entries, refresh, isSending, isOnline } = useDevice();
  const own = entries.filter(({ link }) => link === snapshot.link).toReversed();
  const isWaiting = own.some(({ state }) => state === 'waiting');
  const send = (
    <button type="button" className="plan-primary" aria-disabled={isSending} onClick={() => void refresh()}>{t(isSending ? 'queue.sending' : 'queue.send')}</button>
  );
  return (
    <AppFrame back={{ href: '#today', label: t('saved.today') }} action={isWaiting && isOnline ? send : undefined}>
      <h1>{t('queue.title')}</h1>
      {own.length === 0 ? <p>{t('queue.empty')}</p> : null}
      {isWaiting ? <p>{t('told.willSend')}</p> : null}
      <ul className="plan-card plan-rows">
        {own.map((entry) => (
          <Row key={entry.id} entry={entry} snapshot={snapshot} today={dayIn(snapshot.zone, now)} />
        ))}
      </ul>
      <p><b>{t('told.needHelp')}</b> {t('told.dontWait')}</p>
    </AppFrame>
  );
}
