'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BrandSign } from '@/components/plan/brand-sign';
import { Icon } from '@/components/plan/icon';
import { AppMenu } from './app-menu';
import { DeviceNotices } from './device/device-notices';
import { SendState } from './device/send-state';
import { useDevice } from './device/use-device';

interface Props {
  /** Where Back leads; without it the page is the first one and shows the clinic's name. */
  back?: { href: string; label?: string };
  /** "Step 1 of 2", in place of the menu. */
  step?: string;
  /** The one filled button and what stands under it. */
  action?: ReactNode;
  /** The way out at the foot; the emergency page is itself the way out. */
  strip?: boolean;
  children: ReactNode;
}

/** The frame of every page of the app: as on the pages from the server, and what the device has to say. */
export function AppFrame({ back, step, action, strip = true, children }: Props) {
  const t = useTranslations('plan');
  const device = useTranslations('device');
  const { snapshot, isOnline, view } = useDevice();
  return (
    <div className="plan" data-large={view.large || undefined} data-contrast={view.contrast || undefined}>
      {isOnline ? null : (
        <p className="plan-offline" role="status">
          <Icon name="offline" size={28} />
          {device('offline')}
        </p>
      )}
      <header className="plan-bar">
        {back ? (
          <a href={back.href}>
            <Icon name="back" />
            {back.label ?? t('back')}
          </a>
        ) : (
          <p className="min-w-0">
            <BrandSign />
            <span className="min-w-0">{snapshot?.clinic.name}</span>
          </p>
        )}
        {step ? <p>{step}</p> : <AppMenu />}
      </header>
      <SendState />
      <main className="plan-main" tabIndex={-1}>
        <DeviceNotices />
        {children}
      </main>
      <footer className="plan-foot">
        {action ? <div className="plan-actions">{action}</div> : null}
        {strip ? (
          <a className="plan-strip" href="#help">
            <span>
              <Icon name="alarm" size={28} />
              {t('strip.question')}
            </span>
            <span>
              {t('strip.help')}
              <Icon name="next" size={20} />
            </span>
          </a>
        ) : null}
      </footer>
    </div>
  );
}
