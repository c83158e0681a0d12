'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';
import { routes } from '@/lib/routes';
import { dateFormatter } from '@/lib/i18n/date-formatter';
import { toLocale } from '@/lib/i18n/locales';
import { useDevice } from './use-device';

/** The plan has left this device. What was told and not sent stays, without any name, until it is sent or taken away. */
export function ClosedView() {
  const t = useTranslations('device.closed');
  const plan = useTranslations('plan.closed');
  const { entries, discard } = useDevice();
  const time = dateFormatter(toLocale(useLocale()), { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
  const left = entries.filter(({ state }) => state !== 'sent');
  return (
    <div className="plan">
      <main className="plan-main plan-closed" tabIndex={-1}>
        <h1>{t('title')}</h1>
        <p>{t('text')}</p>
        <a className="plan-primary" href={routes.linkDoor}>{t('open')}</a>
        {left.length > 0 ? (
          <section aria-labelledby="left" className="flex flex-col gap-2">
            <h2 id="left">{t('left')}</h2>
            <p>{t('leftText')}</p>
            <ul className="plan-card plan-rows">
              {left.map(({ id, kind, savedAt }) => (
                <li key={id} className="plan-day">
                  <Icon name="device" size={28} />
                  <div>
                    <b>{time.format(new Date(savedAt))}</b>
                    <p>{t('kind', { kind: kind === 'ladder-step' ? 'step' : kind })}</p>
                  </div>
                  <button type="button" onClick={() => void discard(id)}>{t('remove')}</button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <p className="plan-box">{plan('emergency')}</p>
      </main>
    </div>
  );
}
