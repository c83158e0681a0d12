'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { PainNow } from '@/components/plan/pain-now';
import { SubmitAction } from '@/components/plan/submit-action';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import type { PainReportKind } from '@/lib/domain/session-log';
import { dayIn } from '@/lib/domain/snapshot-day';
import { answerPainNow, type ReportAnswers } from '@/lib/domain/telling/report-answers';
import { AppFrame } from '../app-frame';
import { fieldsOf } from './form-of';
import { SignsPage } from './signs-page';
import { isFresh, keepTelling, readTelling } from './telling';
import { versionOn } from './version-on';

interface Props {
  snapshot: PlanSnapshot;
  now: number;
  kind: PainReportKind;
  /** What follows the view's name in the address: `signs` on the second page. */
  value: string;
}

/** Pain at any time or on the morning after, then the warning signs. */
export function ReportFlow({ snapshot, now, kind, value }: Props) {
  const t = useTranslations('plan');
  const day = dayIn(snapshot.zone, now);
  const [report, setReport] = useState((): ReportAnswers => {
    const { report: held } = readTelling(snapshot.link);
    return held?.kind === kind && isFresh(held.at, now) ? held : { id: uuidv7(), kind, day, at: new Date(now).toISOString(), redFlags: [] };
  });
  const keep = (next: ReportAnswers) => {
    setReport(next);
    keepTelling(snapshot.link, { report: next });
  };
  const view = kind === 'next-morning' ? '#morning' : '#report';
  if (value === 'signs') return <SignsPage snapshot={snapshot} back={view} report={report} onChange={keep} />;
  return (
    <AppFrame back={{ href: '#today' }} step={t('report.step', { step: 1, of: 2 })} action={<SubmitAction form="report" text={t('report.next')} icon="next" />}>
      <form
        id="report"
        className="plan-asks flex flex-col gap-4"
        onChange={(event) => keep(answerPainNow(report, fieldsOf(event.currentTarget)))}
        onSubmit={(event) => {
          event.preventDefault();
          keep(answerPainNow(report, fieldsOf(event.currentTarget)));
          window.location.hash = `${view}=signs`;
        }}
      >
        <PainNow title={kind === 'next-morning' ? t('report.titleMorning') : t('log.painNow')} hint={t('log.anyAnswer')} told={report} map={versionOn(snapshot, day)?.locationMap ?? 'back'} />
      </form>
    </AppFrame>
  );
}
