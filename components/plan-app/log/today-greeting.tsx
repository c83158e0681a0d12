'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDay } from '@/components/plan/format-day';
import { partOfDay } from '@/components/plan/part-of-day';
import { sessionMinutes } from '@/lib/domain/dosing/session-minutes';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { dayIn, exercisesOn, snapshotDay } from '@/lib/domain/snapshot-day';
import { useDevice } from '../device/use-device';
import { nextDueDay } from './next-days';

const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Good morning, and one sentence on what today asks. */
export function TodayGreeting({ snapshot, now }: { snapshot: PlanSnapshot; now: number }) {
  const t = useTranslations('plan.today');
  const { entries } = useDevice();
  const { zone, locale, firstName, carer } = snapshot;
  const today = dayIn(zone, now);
  const { sessions = 0, items = [] } = snapshotDay(snapshot, today) ?? {};
  const { asked } = exercisesOn(snapshot, today, entries);
  const next = nextDueDay(snapshot, today);
  const has = (wanted: string) => items.some(({ demand }) => demand === wanted);
  const [count, minutes] = [asked.length, sessionMinutes(asked.map(({ dose }) => dose))];
  const lead = () => {
    if (sessions > 0) return t.rich('lead', { ...strong, count, sessions, minutes });
    if (has('flexible')) return t.rich('leadAnyDay', { ...strong, count, minutes });
    if (has('as-needed')) return t.rich('leadNeeded', { ...strong, count });
    return next ? t.rich('leadRest', { ...strong, day: formatDay(next, locale) }) : t.rich('leadNothing', strong);
  };
  return (
    <div>
      <h1>{carer === null ? t('greeting', { part: partOfDay(now, zone), name: firstName }) : t('helping', { name: firstName })}</h1>
      <p>{lead()}</p>
    </div>
  );
}
