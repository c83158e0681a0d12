'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { AppViews } from './app-views';
import { AppFrame } from './app-frame';
import { browserDevice } from './device/browser-device';
import { ClosedView } from './device/closed-view';
import { catchInstallOffer } from './device/installing';
import { registerWorker } from './device/register-worker';
import { renewPage } from './device/renew-page';
import { useDevice } from './device/use-device';
import { viewNow } from './use-place';

/** The plan as the phone has it: the same with and without a network. `worker` is null where none is to run. */
export function PlanApp({ worker, locale }: { worker: string | null; locale: string }) {
  const t = useTranslations('device');
  const { isReady, isClosed, isOnline, snapshot, refresh } = useDevice();
  useEffect(() => {
    const device = browserDevice();
    catchInstallOffer();
    void device.start().then(() => {
      void registerWorker(worker, () => viewNow() === 'go');
      return device.refresh();
    });
    // Today holds nothing that is only on the screen.
    return renewPage(() => viewNow() === 'today');
  }, [worker]);
  useEffect(() => {
    // The kept page was written in another language than the plan now has: fetched anew, it is right.
    if (snapshot && snapshot.locale !== locale) navigator.serviceWorker?.controller?.postMessage({ type: 'REFRESH_PAGE', locale: snapshot.locale });
  }, [snapshot, locale]);

  if (isClosed) return <ClosedView />;
  if (snapshot) return <AppViews snapshot={snapshot} />;
  // Read in a moment; and a browser without scripts shows nothing of the app.
  if (!isReady) return null;
  if (isOnline) return <p className="plan plan-opening" role="status">{t('opening')}</p>;
  return (
    <AppFrame strip={false}>
      <h1>{t('none.title')}</h1>
      <p>{t('none.text')}</p>
      <button type="button" className="plan-primary" onClick={() => void refresh()}>{t('none.again')}</button>
    </AppFrame>
  );
}
