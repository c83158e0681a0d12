import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { TemplatesBrowser } from '@/components/templates/templates-browser';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/lib/domain/access';
import { routes } from '@/lib/routes';
import { findFigureLook } from '@/lib/server/figures/find-look';
import { namePatient } from '@/lib/server/templates/copy-sources';
import { listTemplates } from '@/lib/server/templates/queries';
import { requireActor } from '@/lib/server/session';
import { duplicateTemplate, reviseTemplate, setTemplateRetired, shareTemplate, startFromTemplate } from './actions';

interface Props {
  searchParams: Promise<{ patient?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('templates'))('title') };
}

export default async function TemplatesPage({ searchParams }: Props) {
  const actor = await requireActor('library:read');
  const t = await getTranslations('templates');
  const asked = z.uuid().safeParse((await searchParams).patient);
  const patient = asked.success && can(actor.role, 'program:write') ? await namePatient(actor, asked.data) : null;
  const templates = await listTemplates(actor);
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <nav className="text-label">
        {patient ? <Link href={routes.patient(patient.id)} prefetch={false} className="text-ink-2 underline underline-offset-4">{patient.name}</Link> : <Link href={routes.library} prefetch={false} className="text-ink-2 underline underline-offset-4">{t('library')}</Link>}
      </nav>
      <PageHeader title={patient ? t('for', { name: patient.name }) : t('title')} lead={t('lead')} />
      <TemplatesBrowser
        templates={templates}
        look={await findFigureLook(actor)}
        patient={patient}
        mayWrite={can(actor.role, 'library:write')}
        actions={{ revise: reviseTemplate, share: shareTemplate, duplicate: duplicateTemplate, setRetired: setTemplateRetired, start: startFromTemplate }}
      />
    </div>
  );
}
