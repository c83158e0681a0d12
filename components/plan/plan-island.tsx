'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { browserDevice } from '@/components/plan-app/device/browser-device';
import { emptyState, toSend } from '@/components/plan-app/device/device-state';
import { registerWorker } from '@/components/plan-app/device/register-worker';
import { isOutrun, putsAside } from '@/lib/domain/outbox-aside';
import { routes } from '@/lib/routes';
import { Icon } from './icon';
import { leadIntoApp } from './lead-into-app';
import { keepPageView } from './keep-page-view';

interface Props {
  words: Record<'waiting' | 'sent' | 'see', string>;
  worker: string | null;
}

/** A plan that was read less than this ago is fresh enough for the phone. */
const freshMs = 10 * 60_000;

/** How long ago "Sent" is still said. */
const sentMs = 60_000;

/** Whether this is the page of the exercises, and not loaded again already: other pages may hold what is being typed. */
function mayRenew(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return window.location.pathname === routes.plan && navigation?.type !== 'reload';
}

const subscribe = (listener: () => void) => browserDevice().subscribe(listener);

/**
 * The one script of the plan's pages: keeps the plan on the phone, sends what waits there and says so, and
 * leads buttons into the app once the phone has the plan. Without it everything here works by plain forms.
 */
export function PlanIsland({ words, worker }: Props) {
  const [openedAt] = useState(() => Date.now());
  const { snapshot, entries } = useSyncExternalStore(subscribe, () => browserDevice().state(), () => emptyState);
  useEffect(() => {
    const device = browserDevice();
    const stop = leadIntoApp(() => device.state().snapshot !== null);
    void device.start().then(async () => {
      const { snapshot: kept } = device.state();
      // Told here and not known to the server yet: its page would still show the exercises.
      if (toSend(device.state().entries).some(putsAside)) return window.location.replace(routes.planApp);
      await keepPageView(device);
      void registerWorker(worker, () => false);
      // Just told by a form, or kept too long: the phone learns of it.
      const isOld = !kept || Date.now() - Date.parse(kept.madeAt) > freshMs || [routes.planSaved, routes.planFunction].some((page) => page === window.location.pathname);
      await (isOld || toSend(device.state().entries).length > 0 ? device.refresh() : device.send());
    });
    return stop;
  }, [worker]);

  const own = entries.filter(({ link }) => link === snapshot?.link);
  useEffect(() => {
    if (mayRenew() && isOutrun(entries.filter(({ link }) => link === snapshot?.link), Date.now() - performance.now())) window.location.reload();
  }, [entries, snapshot]);
  const waiting = toSend(own).length;
  const hasSent = own.some(({ state, triedAt }) => state === 'sent' && triedAt !== null && Date.parse(triedAt) > openedAt - sentMs);
  return (
    <div role="status">
      {waiting > 0 || hasSent ? (
        <a className="plan-send" data-state={waiting > 0 ? 'waiting' : 'sent'} href={`${routes.planApp}#queue`}>
          <span className="plan-send-sign"><Icon name={waiting > 0 ? 'device' : 'check'} size={20} /></span>
          <b>{waiting > 0 ? words.waiting : words.sent}{waiting > 1 ? ` (${waiting})` : null}</b>
          <span className="plan-send-see">{words.see}</span>
        </a>
      ) : null}
    </div>
  );
}
