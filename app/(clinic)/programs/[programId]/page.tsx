import { ChevronLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { HandoutLinks } from '@/components/programs/handout-links';
import { ProgramActions } from '@/components/programs/program-actions';
import { ProgramOverview } from '@/components/programs/program-overview';
import { StatusBadge } from '@/components/programs/status-badge';
import { VersionHistory } from '@/components/programs/version-history';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/lib/domain/access';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { orNotFound } from '@/lib/server/programs/or-not-found';
import { getProgram } from '@/lib/server/programs/queries';
import { requireActor } from '@/lib/server/session';
import { completeProgram, pauseProgram, reopenProgram, resumeProgram } from '../actions';

interface Props {
  params: Promise<{ programId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('program'))('title') };
}

export default async function ProgramPage({ params }: Props) {
  const actor = await requireActor('patient:read');
  const program = await orNotFound((await params).programId, (id) => getProgram(actor, id));
  const t = await getTranslations('program');
  const locale = toLocale(await getLocale());
  const [inForce] = program.versions;
  const mayChange = can(actor.role, 'program:write');
  const editWords = program.hasDraft ? (inForce ? 'continue' : 'start') : 'edit';

  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <Link href={routes.patient(program.patient.id)} prefetch={false} className="inline-flex min-h-6 items-center gap-1 self-start font-bold text-teal-700 underline [overflow-wrap:anywhere]">
        <ChevronLeft aria-hidden size={16} className="shrink-0" />
        {t('back', { name: program.patient.name })}
      </Link>
      <PageHeader
        title={program.title}
        lead={`${t('of', { name: program.patient.name })}${inForce ? ` · ${t('versionLine', { number: inForce.number, day: shortDay(inForce.effectiveFrom, locale) })}` : ''}`}
        beside={<StatusBadge status={program.status} label={t(`status.${program.status}`)} />}
        actions={mayChange ? (
          <>
            <ProgramActions programId={program.id} status={program.status} run={{ pause: pauseProgram, resume: resumeProgram, complete: completeProgram, reopen: reopenProgram }} />
            {program.status === 'completed' ? null : <LinkButton href={routes.editProgram(program.id)} look="primary">{t(editWords)}</LinkButton>}
          </>
        ) : null}
      />
      <div className="grid items-start gap-4 desktop:grid-cols-[minmax(0,1fr)_368px]">
        <ProgramOverview program={program} />
        {inForce ? (
          <div className="flex flex-col gap-4">
            <HandoutLinks programId={program.id} number={inForce.number} patientLocale={program.patient.locale} />
            <VersionHistory programId={program.id} versions={program.versions} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
