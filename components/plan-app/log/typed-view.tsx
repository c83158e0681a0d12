'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { typedOf } from '@/lib/domain/telling/typed-form';
import { AppFrame } from '../app-frame';
import { browserDevice } from '../device/browser-device';
import { useDevice } from '../device/use-device';
import { leadOn } from './lead-on';
import { useReport } from './use-report';
import { useSessionTelling } from './use-session-telling';

/** A form of the server's pages met no network: what it said is told here, or goes on here; what only the server can do says so. */
export function TypedView({ snapshot, now }: { snapshot: PlanSnapshot; now: number }) {
  const t = useTranslations('device.typed');
  const { entries, tell } = useDevice();
  const [report, session] = [useReport(snapshot), useSessionTelling(snapshot)];
  const [needsInternet, setNeedsInternet] = useState(false);
  const isTaken = useRef(false);
  useEffect(() => {
    if (isTaken.current) return;
    isTaken.current = true;
    const device = browserDevice();
    const take = async () => {
      const kept = await device.typed();
      const typed = kept && typedOf(kept);
      if (typed?.kind === 'session') await session(typed.body);
      else if (typed?.kind === 'report') await report(typed.body);
      else if (typed?.kind === 'ladder-step') await tell('ladder-step', typed.body, null).then(() => window.location.replace('#today'));
      else {
        const place = typed?.kind === 'page' ? leadOn(snapshot, entries, typed.fields, now) : null;
        if (place) window.location.replace(place);
        else setNeedsInternet(true);
      }
      await device.forgetTyped();
    };
    void take().catch(() => setNeedsInternet(true));
  });
  if (!needsInternet) return null;
  return (
    <AppFrame action={<a className="plan-primary" href="#today">{t('back')}</a>}>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
    </AppFrame>
  );
}
