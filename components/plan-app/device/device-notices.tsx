'use client';
import { useTranslations } from 'next-intl';
import { routes } from '@/lib/routes';
import { browserDevice } from './browser-device';
import { useDevice } from './use-device';

/** What the device has to say above a page: a changed plan, a browser that keeps nothing, answers of another plan. */
export function DeviceNotices() {
  const t = useTranslations('device');
  const { snapshot, entries, canStore, hasChanged, running, isReady, discard } = useDevice();
  const others = snapshot ? entries.filter((entry) => entry.link !== snapshot.link && entry.state !== 'sent') : [];
  if (!isReady) return null;
  return (
    <>
      {canStore ? null : <p className="plan-notice">{t('cannotStore')}</p>}
      {hasChanged ? (
        <div className="plan-notice" role="status">
          <p>
            <b>{t('changed.text')}</b> {running ? t('changed.running') : <a href={routes.planChanges}>{t('changed.see')}</a>}
          </p>
          <button type="button" className="plan-second" onClick={() => browserDevice().seenChange()}>{t('changed.close')}</button>
        </div>
      ) : null}
      {others.length > 0 ? (
        <div className="plan-notice">
          <p>{t('other.text', { count: others.length })}</p>
          <button type="button" className="plan-second" onClick={() => others.forEach(({ id }) => void discard(id))}>{t('other.remove', { count: others.length })}</button>
        </div>
      ) : null}
    </>
  );
}
