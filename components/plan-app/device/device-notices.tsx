'use client';
import { useLocale, useTranslations } from 'next-intl';
import { dateFormatter } from '@/lib/i18n/date-formatter';
import { toLocale } from '@/lib/i18n/locales';
import { useNow } from '../use-now';
import { browserDevice } from './browser-device';
import { useDevice } from './use-device';

/** A plan that has not been read from the server for so long says from when it is. */
const oldMs = 7 * 86_400_000;

/** What the device has to say above a page: a changed plan, an old one, a browser that keeps nothing, answers of another plan. */
export function DeviceNotices() {
  const t = useTranslations('device');
  const { snapshot, entries, canStore, hasChanged, running, isReady, discard } = useDevice();
  const now = useNow();
  const day = dateFormatter(toLocale(useLocale()), { weekday: 'long', day: 'numeric', month: 'long' });
  const others = snapshot ? entries.filter((entry) => entry.link !== snapshot.link && entry.state !== 'sent') : [];
  if (!isReady) return null;
  return (
    <>
      {canStore ? null : <p className="plan-notice">{t('cannotStore')}</p>}
      {hasChanged ? (
        <div className="plan-notice" role="status">
          <p>
            <b>{t('changed.text')}</b> {running ? t('changed.running') : <a href="#changes">{t('changed.see')}</a>}
          </p>
          <button type="button" className="plan-second" onClick={() => browserDevice().seenChange()}>{t('changed.close')}</button>
        </div>
      ) : null}
      {snapshot && Date.parse(snapshot.madeAt) < now - oldMs ? <p className="plan-notice">{t('old', { day: day.format(new Date(snapshot.madeAt)) })}</p> : null}
      {others.length > 0 ? (
        <div className="plan-notice">
          <p>{t('other.text', { count: others.length })}</p>
          <button type="button" className="plan-second" onClick={() => others.forEach(({ id }) => void discard(id))}>{t('other.remove', { count: others.length })}</button>
        </div>
      ) : null}
    </>
  );
}
