'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';
import type { OutboxEntry } from '@/lib/domain/outbox';

interface Props {
  entry: OutboxEntry;
  /** What was told, in a few words. */
  told: string;
  /** Thanks as the page's title; null below a card that has its own. */
  title: string | null;
  hasNote: boolean;
  phone: string;
}

/** "Saved on this phone" until it is sent. */
export function SavedHere({ entry, told, title, hasNote, phone }: Props) {
  const t = useTranslations('plan');
  const isSent = entry.state === 'sent';
  return (
    <>
      {title ? (
        <div className="plan-thanks">
          <svg viewBox="0 0 112 112" width="7rem" height="7rem" aria-hidden="true">
            <circle cx="56" cy="56" r="56" fill="var(--teal-50)" />
            <rect x="36" y="19" width="40" height="74" rx="9" fill="var(--surface)" stroke="var(--ink)" strokeWidth="4" />
            <path d="M50 84h12" stroke="var(--ink)" strokeWidth="4" strokeLinecap="round" />
            <path d="M45 53l8 8 15-17" fill="none" stroke="var(--teal-700)" strokeWidth="6" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
          <h1>{title}</h1>
        </div>
      ) : null}
      <div className="plan-card plan-pad plan-saved" role="status" data-state={entry.state}>
        <span className="plan-saved-sign"><Icon name={isSent ? 'check' : 'device'} size={28} /></span>
        <span className="min-w-0 flex-1">
          <b>{t(`told.${entry.state}`)}</b> {told}
          {entry.state === 'waiting' ? <span className="plan-quiet block">{t('told.willSend')}</span> : null}
          {entry.state === 'refused' ? <a className="block font-bold text-teal-700 underline" href="#queue">{t('told.why')}</a> : null}
          {hasNote ? <span className="plan-quiet block">{t('saved.question')}</span> : null}
        </span>
      </div>
      {entry.state === 'waiting' && title ? <p><b>{t('told.needHelp')}</b> {t('told.dontWait')} {phone ? <>{t('told.callClinic')} <b>{phone}</b></> : null}</p> : null}
    </>
  );
}
