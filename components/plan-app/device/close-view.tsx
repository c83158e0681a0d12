'use client';
import { useTranslations } from 'next-intl';
import { routes } from '@/lib/routes';
import { AppFrame } from '../app-frame';
import { browserDevice } from './browser-device';
import { toSend } from './device-state';
import { useDevice } from './use-device';

/** Takes the plan off a device that others use too. */
export function CloseView() {
  const t = useTranslations('device.close');
  const { entries, isOnline, discard } = useDevice();
  const waiting = toSend(entries);
  const close = async () => {
    const answer = await fetch(routes.planClose, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).catch(() => null);
    if (!answer) return browserDevice().setOnline(false);
    await browserDevice().wipe();
  };
  const remove = async () => {
    for (const { id } of waiting) await discard(id);
    await close();
  };
  return (
    <AppFrame back={{ href: '#today' }}>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      {waiting.length > 0 ? <p className="plan-notice">{t('waiting', { count: waiting.length })}</p> : null}
      {isOnline ? null : <p className="plan-notice">{t('needsInternet')}</p>}
      <button type="button" className="plan-primary" disabled={!isOnline} onClick={() => void close()}>{t('close')}</button>
      {waiting.length > 0 ? <button type="button" className="plan-second" disabled={!isOnline} onClick={() => void remove()}>{t('remove')}</button> : null}
      <a className="plan-second" href="#today">{t('keep')}</a>
    </AppFrame>
  );
}
