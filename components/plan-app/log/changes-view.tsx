'use client';
import { useTranslations } from 'next-intl';
import { ChangeCard } from '@/components/plan/change-card';
import { formatDay } from '@/components/plan/format-day';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { routes } from '@/lib/routes';
import { AppFrame } from '../app-frame';
import { browserDevice } from '../device/browser-device';
import { useDevice } from '../device/use-device';

/** What the newest version changed and why; the earlier ones are the server's to tell. */
export function ChangesView({ snapshot }: { snapshot: PlanSnapshot }) {
  const t = useTranslations('plan.changes');
  const { isOnline, view } = useDevice();
  const { changed, locale } = snapshot;
  const read = async (versionId: string) => {
    window.location.hash = '#today';
    browserDevice().seenChange();
    await browserDevice().setView({ seen: versionId });
  };
  const button = changed && changed.versionId !== view.seen ? <button type="button" className="plan-primary" onClick={() => void read(changed.versionId)}>{t('gotIt')}</button> : undefined;
  return (
    <AppFrame back={{ href: '#today' }} action={button}>
      <h1>{t('title')}</h1>
      {changed ? <ChangeCard day={formatDay(changed.day, locale)} isFirst={false} changes={changed.changes} reason={changed.reason} name={changed.name} /> : <p>{t('none')}</p>}
      {isOnline && changed ? <a className="plan-second" href={routes.planChanges}>{t('earlier')}</a> : null}
    </AppFrame>
  );
}
