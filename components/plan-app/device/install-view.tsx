'use client';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { AppFrame } from '../app-frame';
import { canInstall, install, isInstalled, watchInstalling } from './installing';

/** How to put the plan on the home screen: one tap where the browser offers it, words where it does not. */
export function InstallView() {
  const t = useTranslations('device.install');
  const offered = useSyncExternalStore(watchInstalling, canInstall, () => false);
  const installed = useSyncExternalStore(watchInstalling, isInstalled, () => false);
  if (installed) return <AppFrame back={{ href: '#today' }}><h1>{t('done')}</h1></AppFrame>;
  return (
    <AppFrame back={{ href: '#today' }}>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      {offered ? (
        <button type="button" className="plan-primary" onClick={() => void install()}>{t('add')}</button>
      ) : (
        <>
          <h2>{t('apple')}</h2>
          <ol className="plan-steps plan-card plan-pad">
            <li>{t('appleShare')}</li>
            <li>{t('appleAdd')}</li>
            <li>{t('appleCode')}</li>
          </ol>
          <h2>{t('other')}</h2>
          <ol className="plan-steps plan-card plan-pad">
            <li>{t('otherMenu')}</li>
            <li>{t('otherAdd')}</li>
          </ol>
        </>
      )}
    </AppFrame>
  );
}
