'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';
import { LargerSign } from '@/components/plan/larger-sign';
import { MenuPanel, type MenuLink } from '@/components/plan/menu-panel';
import { routes } from '@/lib/routes';
import { browserDevice } from './device/browser-device';
import { useDevice } from './device/use-device';

/** Larger text in one tap, and everything else behind one word. Pages of the server are offered while there is a network. */
export function AppMenu() {
  const t = useTranslations('plan.menu');
  const [device, reminders] = [useTranslations('device'), useTranslations('reminders')];
  const { isOnline, view } = useDevice();
  const links: MenuLink[] = [
    { href: '#today', icon: 'check', text: t('today') },
    { href: '#past', icon: 'clock', text: t('history') },
    { href: '#report', icon: 'pencil', text: t('report') },
    { href: '#queue', icon: 'device', text: device('state.label') },
    { href: '#changes', icon: 'next', text: t('changes') },
    ...(isOnline
      ? ([
          { href: routes.planReminders, icon: 'clock', text: reminders('menu') },
          { href: routes.planHandout, icon: 'sheet', text: t('print') },
        ] as const)
      : []),
    { href: '#install', icon: 'device', text: device('install.menu') },
  ];
  return (
    <div className="plan-tools">
      <button type="button" aria-pressed={view.large ?? false} aria-label={t('large')} onClick={() => void browserDevice().setView({ large: !view.large })}>
        <LargerSign />
      </button>
      <details className="plan-menu" onClick={(event) => { if ((event.target as HTMLElement).closest('a')) event.currentTarget.open = false; }}>
        <MenuPanel links={links}>
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
        </MenuPanel>
      </details>
    </div>
  );
}
