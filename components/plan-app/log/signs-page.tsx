'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SignFields } from '@/components/plan/sign-fields';
import { SubmitAction } from '@/components/plan/submit-action';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { answerSigns, reportBody, type ReportAnswers } from '@/lib/domain/telling/report-answers';
import { AppFrame } from '../app-frame';
import { chosenIn, fieldsOf } from './form-of';
import { useReport } from './use-report';
import { useSaving } from './use-saving';

interface Props {
  snapshot: PlanSnapshot;
  back: string;
  report: ReportAnswers;
  onChange: (report: ReportAnswers) => void;
}

/** Warning signs and words. Something has to be told: a number, a sign or a line. */
export function SignsPage({ snapshot, back, report, onChange }: Props) {
  const t = useTranslations('plan.report');
  const { save, problem } = useSaving(useReport(snapshot));
  const [isEmpty, setEmpty] = useState(false);
  const answersIn = (form: HTMLFormElement) => answerSigns(report, chosenIn(form, 'redFlags[]'), fieldsOf(form));
  return (
    <AppFrame back={{ href: back }} step={t('step', { step: 2, of: 2 })} action={<SubmitAction form="signs" text={t('save')} icon="check" />}>
      {problem}
      {isEmpty ? <p role="alert" className="plan-problem">{t('nothing')} <a href={back}>{t('toNumber')}</a></p> : null}
      <form
        id="signs"
        className="plan-signs flex flex-col gap-4"
        onChange={(event) => {
          setEmpty(false);
          onChange(answersIn(event.currentTarget));
        }}
        onSubmit={(event) => {
          event.preventDefault();
          const body = reportBody(answersIn(event.currentTarget), snapshot.zone);
          if (body) save(body);
          else setEmpty(true);
        }}
      >
        <SignFields therapist={snapshot.message?.name ?? ''} emergencyNumber={snapshot.clinic.emergencyNumber} chosen={report.redFlags} note={report.note} />
      </form>
    </AppFrame>
  );
}
