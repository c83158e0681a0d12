import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { PaperSheet } from '@/components/paper/paper-sheet';
import { SheetChoice } from '@/components/paper/sheet-choice';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { getSheet } from '@/lib/server/paper/get-sheet';
import { orKept } from '@/lib/server/or-kept';
import { requireActor } from '@/lib/server/session';
import { transcribeSheet } from '../actions';

interface Props {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const choice = z.object({ from: z.iso.date().optional().catch(undefined), version: z.coerce.number().int().min(1).optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('paper'))('title') };
}

export default async function PaperPage({ params, searchParams }: Props) {
  const actor = await requireActor('log:write');
  const asked = choice.parse(await searchParams);
  const sheet = await orKept(actor, (await params).patientId, routes.patientPaper, (id) => getSheet(actor, id, asked, new Date()));
  const t = await getTranslations('paper');
  return (
    <div className="flex flex-col gap-4 p-4 pb-28 tablet:p-6">
      <nav aria-label={t('crumbs')} className="text-label">
        <Link href={routes.patient(sheet.patientId)} prefetch={false} className="text-ink-2 underline underline-offset-4">{sheet.name}</Link>
      </nav>
      <PageHeader title={t('title')} lead={t('lead', { version: sheet.version.number })} />
      <SheetChoice patientId={sheet.patientId} from={sheet.from} version={sheet.version.number} numbers={sheet.numbers} />
      <PaperSheet key={`${sheet.from} ${sheet.version.id}`} sheet={sheet} save={transcribeSheet} />
    </div>
  );
}
