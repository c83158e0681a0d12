import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Builder } from '@/components/builder/builder';
import { routes } from '@/lib/routes';
import { findFigureLook } from '@/lib/server/figures/find-look';
import { listReviewed } from '@/lib/server/library/approvals';
import { readShortlists } from '@/lib/server/library/favourites';
import { getBuilder } from '@/lib/server/programs/builder';
import { orNotFound } from '@/lib/server/programs/or-not-found';
import { requireActor } from '@/lib/server/session';
import { createTemplate, findPatients, listVersions, readTemplates, takeTemplate } from '../../../library/templates/actions';
import { copyVersion, issueProgram, saveDraft } from '../../actions';

const templates = { readTemplates, takeTemplate, findPatients, listVersions, copyVersion, createTemplate };

interface Props {
  params: Promise<{ programId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('builder');
  return { title: t('program.title') };
}

export default async function EditProgramPage({ params }: Props) {
  const actor = await requireActor('program:write');
  const { programId } = await params;
  const program = await orNotFound(programId, (id) => getBuilder(actor, id));
  if (program.status === 'completed') redirect(routes.program(programId));
  const shortlists = await readShortlists(actor);
  const looks = { page: await findFigureLook(actor), sheet: await findFigureLook(actor, program.patient.id) };
  return <Builder key={program.id} program={program} shortlists={shortlists} looks={looks} reviewed={await listReviewed(actor)} saveDraft={saveDraft} issueProgram={issueProgram} templates={templates} />;
}
