'use client';
import { useTranslations } from 'next-intl';
import { Icon, type IconName } from '@/components/plan/icon';
import { routes } from '@/lib/routes';
import { browserDevice } from './device/browser-device';
import { useDevice } from './device/use-device';

/** Larger text in one tap, and everything else behind one word. Pages of the server are offered while there is a network. */
export function AppMenu() {
  const t = useTranslations('plan.menu');
  const device = useTranslations('device');
  const { isOnline, view } = useDevice();
  const links: { href: string; icon: IconName; text: string }[] = [
    { href: '#today', icon: 'check', text: t('today') },
    { href: '#report', icon: 'pencil', text: t('report') },
    { href: '#queue', icon: 'device', text: device('state.label') },
    ...(isOnline
      ? ([
          { href: routes.planHistory, icon: 'clock', text: t('history') },
          { href: routes.planChanges, icon: 'next', text: t('changes') },
          { href: routes.planHandout, icon: 'sheet', text: t('print') },
        ] as const)
      : []),
    { href: '#install', icon: 'device', text: device('install.menu') },
  ];
  return (
    <div className="plan-tools">
      <button type="button" aria-pressed={view.large ?? false} aria-label={t('large')} onClick={() => void browserDevice().setView({ large: !view.large })}>
        <svg viewBox="0 0 40 24" width="2.5rem" height="1.5rem" fill="currentColor" aria-hidden="true">
          <text x="0" y="21" fontSize="17" fontWeight="700">A</text>
          <text x="14" y="21" fontSize="26" fontWeight="700">A</text>
        </svg>
      </button>
      <details className="plan-menu" onClick={(event) => { if ((event.target as HTMLElement).closest('a')) event.currentTarget.open = false; }}>
        <summary>
          {t('more')}
          <Icon name="menu" />
        </summary>
        <nav aria-label={t('label')}>
          <ul>
            {links.map(({ href, icon, text }) => (
              <li key={href}>
                <a href={href}>
                  <Icon name={icon} />
                  {text}
                </a>
              </li>
            ))}
            <li>
              <button type="button" onClick={() => void browserDevice().setView({ contrast: !view.contrast })}>
                <Icon name="eye" />
                {t(view.contrast ? 'contrastOff' : 'contrastOn')}
              </button>
            </li>
            <li>
              <a href="#close">
                <Icon name="cross" />
                {t('close')}
              </a>
            </li>
          </ul>
        </nav>
      </details>
    </div>
  );
}
