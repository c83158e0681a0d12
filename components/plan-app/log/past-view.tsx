'use client';
import { useTranslations } from 'next-intl';
import { PastDayRow } from '@/components/plan/past-day-row';
import { ProgressLine } from '@/components/plan/progress-line';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { dayIn } from '@/lib/domain/snapshot-day';
import { routes } from '@/lib/routes';
import { AppFrame } from '../app-frame';
import { useDevice } from '../device/use-device';
import { logHref } from './log-place';
import { pastDays } from './past-days';
import { progressHere } from './progress-here';

/** The last days as the phone knows them, each with the way to add it or to put it right, without a network too. */
export function PastView({ snapshot, now }: { snapshot: PlanSnapshot; now: number }) {
  const t = useTranslations('plan.history');
  const { entries, isOnline } = useDevice();
  const today = dayIn(snapshot.zone, now);
  return (
    <AppFrame back={{ href: '#today' }}>
      <h1>{t('title')}</h1>
      <ProgressLine progress={progressHere(snapshot, entries, today)} />
      <ul className="plan-card plan-rows">
        {pastDays(snapshot, entries, today).map((day) => (
          <PastDayRow
            key={day.day}
            day={day}
            isToday={day.day === today}
            locale={snapshot.locale}
            fix={({ id }, title) => <a href={logHref('went', { day: null, fixes: id })} aria-label={t('fixDay', { day: title })}>{t('fix')}</a>}
            add={(title) => <a href={logHref('went', { day: day.day === today ? null : day.day, fixes: null })} aria-label={t('addDay', { day: title })}>{t('add')}</a>}
          />
        ))}
      </ul>
      {isOnline ? <a className="plan-second" href={routes.planHistory}>{t('earlier')}</a> : null}
    </AppFrame>
  );
}
