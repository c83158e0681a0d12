import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { MergeComparison } from '@/components/patient-merge/merge-comparison';
import { MergeSearch } from '@/components/patient-merge/merge-search';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { findKept } from '@/lib/server/merged-away';
import { orKept } from '@/lib/server/or-kept';
import { comparePatients, findOthers } from '@/lib/server/patient-merge/compare-patients';
import { requireActor } from '@/lib/server/session';
import { mergePatients, undoMerge } from './actions';

interface Props {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const choice = z.object({ with: z.uuid().optional().catch(undefined), q: z.string().trim().max(100).catch('') });

// Names stay out of the title, as on the patient's page.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patientMerge'))('title') };
}

export default async function MergePage({ params, searchParams }: Props) {
  const actor = await requireActor('program:write');
  const { with: otherId, q } = choice.parse(await searchParams);
  const { patientId } = await params;
  const now = new Date();
  // A page from before the merge, come back to.
  const done = otherId ? await findKept(actor, otherId) : null;
  if (done) redirect(routes.patient(done));
  const comparison = otherId ? await orKept(actor, patientId, routes.mergePatient, (id) => comparePatients(actor, id, otherId, now)) : null;
  const found = comparison ? null : await orKept(actor, patientId, routes.mergePatient, (id) => findOthers(actor, id, q));
  const t = await getTranslations('patientMerge');
  const name = comparison?.kept.record.name ?? found?.patient.name ?? '';
  return (
    <div className="flex flex-col gap-4 p-4 pb-28 tablet:p-6">
      <nav aria-label={(await getTranslations('patient'))('crumbs')} className="text-label">
        <Link href={routes.patient(patientId)} prefetch={false} className="text-ink-2 underline underline-offset-4 [overflow-wrap:anywhere]">{name}</Link>
      </nav>
      <PageHeader title={t('title')} lead={t('lead', { name })} />
      {comparison ? <MergeComparison comparison={comparison} at={now} zone={actor.clinicZone} merge={mergePatients} undo={undoMerge} /> : null}
      {found ? <MergeSearch patientId={patientId} likely={found.likely} hits={found.hits} sought={q} /> : null}
    </div>
  );
}
