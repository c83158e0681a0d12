'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClinicCall } from '@/components/plan/call-button';
import { formatDay } from '@/components/plan/format-day';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { snapshotDay } from '@/lib/domain/snapshot-day';
import { AppFrame } from '../app-frame';

/** A plan that is paused, completed, over, still to come or not ready yet. Pain can be told at all times. */
export function RestingView({ snapshot, today, isPaused, prompt }: { snapshot: PlanSnapshot; today: string; isPaused: boolean; prompt: ReactNode }) {
  const t = useTranslations('plan');
  const { status, days, locale } = snapshot;
  const begins = days.find(({ day, versionId }) => day > today && versionId !== null)?.day;
  const isKnown = snapshotDay(snapshot, today) !== undefined;
  const state = status === 'completed' ? 'completed' : status === 'draft' ? 'draft' : status === 'paused' || isPaused ? 'paused' : begins ? 'notBegun' : isKnown ? 'over' : 'unknown';
  return (
    <AppFrame>
      <h1>{t(`resting.${state}.title`)}</h1>
      <p>{t(`resting.${state}.text`, { day: formatDay(begins ?? today, locale) })}</p>
      {prompt}
      <a className="plan-primary plan-outline" href="#report">{t('resting.report')}</a>
      <ClinicCall phone={snapshot.clinic.phone} />
    </AppFrame>
  );
}
