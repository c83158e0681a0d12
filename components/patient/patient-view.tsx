import { getLocale, getTranslations } from 'next-intl/server';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import type { ReactNode } from 'react';
import type { AlertActions } from '@/components/review/alert-actions';
import type { SummaryActions } from '@/components/review/visit-summary-button';
import type { FigureLook } from '@/lib/domain/figure-look';
import { toLocale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import type { PatientReview } from '@/lib/server/review/get-patient-review';
import { AlertList } from './alert-list';
import { ChartCard } from './chart-card';
import { ExerciseTable } from './exercise-table';
import { LogTimeline } from './log-timeline';
import type { CreateProgram } from './new-program-button';
import { MonitoringCard } from './monitoring-card';
import { NoteForm, type AddNote } from './note-form';
import { PatientHeader } from './patient-header';
import { ProgramCard } from './program-card';

interface Props {
  review: PatientReview;
  look: FigureLook;
  may: { prescribe: boolean; judge: boolean };
  actions: AlertActions & { addNote: AddNote; createProgram: CreateProgram; summary: SummaryActions };
  showAllEntries: boolean;
  seenAt: string;
  /** Links and sheets of the program, which belong to another part. */
  handOver: ReactNode;
  /** Outcome measure and episodes, each a part of its own. */
  outcomes: ReactNode;
  episodes: ReactNode;
  /** Other records of the same person. */
  twins: ReactNode;
}

export async function PatientView({ review, look, may, actions, showAllEntries, seenAt, handOver, outcomes, episodes, twins }: Props) {
  const locale = toLocale(await getLocale());
  const t: Translate = await getTranslations('patient');
  const rules: Translate = await getTranslations('rules');
  const todayWords: Translate = await getTranslations('today');
  const precautionName: Translate = await getTranslations('exercise');
  const { head, program } = review;
  const words = { t, rules, locale };
  const tripped = new Set(review.alerts.filter((alert) => alert.rule === 'skipped-for-pain').map((alert) => alert.subject));
  return (
    <div className="flex flex-col gap-4 p-4 pb-28 tablet:p-6 tablet:pb-28">
      <PatientHeader review={review} mayPrescribe={may.prescribe} createProgram={actions.createProgram} summary={actions.summary} precautionName={precautionName} t={t} rules={rules} />
      {twins}
      <div className="grid items-start gap-4 desktop:grid-cols-[minmax(0,1fr)_minmax(18rem,25.5rem)]">
        <div className="contents min-w-0 flex-col gap-4 desktop:flex">
          <div className="order-2 min-w-0"><ChartCard review={review} {...words} /></div>
          {program ? <div className="order-3 min-w-0"><ExerciseTable program={program} look={look} tripped={tripped} {...words} /></div> : null}
          <div className="order-4 min-w-0">{outcomes}</div>
          {handOver ? <div className="order-5 grid min-w-0 items-start gap-4 tablet:grid-cols-2 tablet:grid-rows-[auto_1fr]">{handOver}</div> : null}
        </div>
        <div className="contents min-w-0 flex-col gap-4 desktop:flex">
          <div className="order-1 min-w-0 empty:hidden"><AlertList review={review} actions={actions} mayWrite={may.judge} seenAt={seenAt} todayWords={todayWords} {...words} /></div>
          <div className="order-4 min-w-0 desktop:order-2"><ProgramCard review={review} mayPrescribe={may.prescribe} t={t} locale={locale} /></div>
          <div className="order-5 min-w-0 empty:hidden desktop:order-3"><MonitoringCard stretches={review.monitoring} t={t} locale={locale} /></div>
          <div className="order-5 min-w-0 desktop:order-4">{episodes}</div>
          <div className="order-6 min-w-0">
            <LogTimeline
              patientId={head.id}
              entries={review.entries}
              showAll={showAllEntries}
              zone={head.zone}
              dose={createDoseDescriber(locale).describeDose}
              form={may.judge ? <NoteForm patientId={head.id} name={head.name} addNote={actions.addNote} /> : null}
              {...words}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
