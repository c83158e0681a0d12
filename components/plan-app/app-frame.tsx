'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';
import { PlanBar } from '@/components/plan/plan-bar';
import { PlanFoot } from '@/components/plan/plan-foot';
import type { FrameProps } from '@/components/plan/plan-shell';
import { AppMenu } from './app-menu';
import { DeviceNotices } from './device/device-notices';
import { SendState } from './device/send-state';
import { useDevice } from './device/use-device';

/** The frame of every page of the app: as on the pages from the server, and what the device has to say. */
export function AppFrame({ back, step, action, strip = true, children }: FrameProps) {
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
      <PlanBar back={back} clinic={snapshot?.clinic.name}>{step ? <p>{step}</p> : <AppMenu />}</PlanBar>
      <SendState />
      <main className="plan-main" tabIndex={-1}>
        <DeviceNotices />
        {children}
      </main>
      <PlanFoot action={action} help={strip ? '#help' : null} />
    </div>
  );
}
