import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import type { ProgramPage } from '@/lib/server/programs/queries';
import { StatusBadge } from './status-badge';

interface Props {
  program: ProgramPage;
  /** Null for those who may only read. */
  actions: ReactNode;
}

export function ProgramHeader({ program, actions }: Props) {
  const t = useTranslations('program');
  const locale = toLocale(useLocale());
  const { patient, status } = program;
  const [inForce] = program.versions;
  const editWords = program.hasDraft ? (inForce ? 'continue' : 'start') : 'edit';
  const version = inForce ? ` · ${t('versionLine', { number: inForce.number, day: shortDay(inForce.effectiveFrom, locale) })}` : '';
  return (
    <>
      <Link href={routes.patient(patient.id)} prefetch={false} className="inline-flex min-h-6 items-center gap-1 self-start font-bold text-teal-700 underline [overflow-wrap:anywhere]">
        <ChevronLeft aria-hidden size={16} className="shrink-0" />
        {t('back', { name: patient.name })}
      </Link>
      <PageHeader
        title={program.title}
        lead={`${t('of', { name: patient.name })}${version}`}
        beside={<StatusBadge status={status} label={t(`status.${status}`)} />}
        actions={actions ? (
          <>
            {actions}
            {status === 'completed' ? null : <LinkButton href={routes.editProgram(program.id)} look="primary">{t(editWords)}</LinkButton>}
          </>
        ) : null}
      />
    </>
  );
}
