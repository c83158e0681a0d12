'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/plan/icon';
import { usePlace } from '../use-place';
import { toSend } from './device-state';
import { useDevice } from './use-device';

/** How long "Sent" stays. */
const sentMs = 60_000;

/** Views that say it themselves, entry by entry. */
const saying = ['told', 'queue'];

/** The last entry of which such a view has said "Sent": it is not said again above the next page. */
let said = 0;

/** "Saved on this phone" until the server has said yes, "Sent" for a while after it. */
export function SendState() {
  const t = useTranslations('device.state');
  const { snapshot, entries, isSending } = useDevice();
  const [now, setNow] = useState(() => Date.now());
  const own = entries.filter((entry) => entry.link === snapshot?.link);
  const lastSent = Math.max(0, ...own.filter(({ state }) => state === 'sent').map(({ triedAt }) => Date.parse(triedAt ?? '') || 0));
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), sentMs + 100);
    return () => clearTimeout(timer);
  }, [lastSent]);
  const { view } = usePlace();
  const isSaid = saying.includes(view);
  useEffect(() => {
    if (isSaid) said = Math.max(said, lastSent);
  }, [isSaid, lastSent]);
  const [waiting, refused] = [toSend(own).length, own.filter(({ state }) => state === 'refused').length];
  const isNews = lastSent > said && now - lastSent < sentMs;
  const state = isSaid ? null : refused > 0 ? 'refused' : waiting > 0 ? 'waiting' : isNews ? 'sent' : null;
  return (
    <div role="status">
      {state ? (
        <a className="plan-send" data-state={state} href="#queue">
          <span className="plan-send-sign"><Icon name={state === 'sent' ? 'check' : 'device'} size={20} /></span>
          <b>{state === 'sent' ? t('sent') : t(state, { count: state === 'refused' ? refused : waiting })}</b>
          {state === 'waiting' && isSending ? <span>{t('sending')}</span> : null}
          <span className="plan-send-see">{t('see')}</span>
        </a>
      ) : null}
    </div>
  );
}
