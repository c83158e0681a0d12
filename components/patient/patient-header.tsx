import { ClipboardPen, Info, LayoutTemplate, Pencil, UserPen } from 'lucide-react';
import Link from 'next/link';
import { ageOn } from '@/lib/domain/age-on';
import { VisitSummaryButton, type SummaryActions } from '@/components/review/visit-summary-button';
import { LevelBadge } from '@/components/ui/level-badge';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { alertLevels } from '@/lib/domain/rules-types';
import type { Translate } from '@/lib/i18n/translate';
import { routes } from '@/lib/routes';
import type { PatientReview } from '@/lib/server/review/get-patient-review';
import { NewProgramButton, type CreateProgram } from './new-program-button';
import { PatientCommands } from './patient-commands';
import { PrintPage } from './print-page';
import { PatientMenu } from './patient-menu';

interface Props {
  review: PatientReview;
  mayPrescribe: boolean;
  createProgram: CreateProgram;
  summary: SummaryActions;
  t: Translate;
  rules: Translate;
  precautionName: Translate;
}

/** Who this is, how urgent, what to mind, and what can be done next. */
export function PatientHeader({ review, mayPrescribe, createProgram, summary, t, rules, precautionName }: Props) {
  const { head, alerts, openProgram, program, today } = review;
  const level = alertLevels.find((one) => alerts.some((alert) => alert.level === one));
  const age = head.birthDate ? ageOn(head.birthDate, today) : null;
  const facts = [
    ...(age === null ? [] : [t('facts.years', { years: age })]),
    ...(head.episode ? [head.episode.complaint] : []),
    ...(head.therapist ? [head.therapist] : []),
    ...(head.paperOnly ? [t('facts.paper')] : []),
    ...(head.archivedAt ? [t('facts.archived')] : []),
  ];
  return (
    <div className="flex flex-col gap-2">
      <PatientCommands patient={head} programId={program?.id ?? null} draftId={mayPrescribe && openProgram ? openProgram.id : null} mayStart={mayPrescribe && !openProgram && !head.archivedAt} mayMerge={mayPrescribe} />
      <nav aria-label={t('crumbs')} className="text-label">
        <Link href={routes.patients} prefetch={false} className="text-ink-2 underline underline-offset-4">{t('crumb')}</Link>
      </nav>
      <PageHeader
        title={head.name}
        lead={facts.join(' · ')}
        beside={level ? <LevelBadge level={level} word={rules(`level.${level}`)} /> : null}
        actions={
          <>
            {program && !head.archivedAt ? <LinkButton href={routes.patientPaper(head.id)}><ClipboardPen aria-hidden size={18} />{t('actions.paper')}</LinkButton> : null}
            <LinkButton href={routes.editPatient(head.id)}><UserPen aria-hidden size={18} />{t('actions.edit')}</LinkButton>
            <VisitSummaryButton patientId={head.id} actions={summary} />
            <PrintPage />
            {!mayPrescribe || head.archivedAt ? null : openProgram ? (
              <LinkButton href={routes.editProgram(openProgram.id)} look="primary"><Pencil aria-hidden size={18} />{t('actions.editProgram')}</LinkButton>
            ) : (
              <>
              <LinkButton href={routes.templatesFor(head.id)}><LayoutTemplate aria-hidden size={18} />{t('actions.fromTemplate')}</LinkButton>
              <NewProgramButton patientId={head.id} title={program?.title ?? head.episode?.complaint ?? t('actions.newProgramTitle')} createProgram={createProgram} />
              </>
            )}
            {mayPrescribe ? <PatientMenu patient={head} /> : null}
          </>
        }
      />
      {head.precautions.length > 0 ? (
        <ul aria-label={t('precautions')} className="flex flex-wrap gap-2">
          {head.precautions.map((precaution) => (
            <li key={precaution} className="inline-flex min-h-6 items-center gap-1.5 rounded-[6px] border border-field bg-surface px-2 text-label">
              <Info aria-hidden size={14} />
              {precautionName(`precaution.${precaution}`)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
