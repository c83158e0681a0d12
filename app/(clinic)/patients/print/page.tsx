import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { PrintSheets } from '@/components/handout/print-sheets';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { mostSheets } from '@/lib/handout-choices';
import { routes } from '@/lib/routes';
import { sheetsToPrint } from '@/lib/server/handouts/sheets-to-print';
import { requireActor } from '@/lib/server/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('handout.batch'))('title') };
}

const idsSchema = z.array(z.uuid());

/** `ids` comes once for each box that was ticked. */
export default async function PrintPatientsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor('patient:read');
  const asked = idsSchema.safeParse([(await searchParams)['ids'] ?? []].flat().flatMap((value) => value.split(',')));
  const sheets = asked.success ? await sheetsToPrint(actor, asked.data.slice(0, mostSheets)) : [];
  const t = await getTranslations('handout.batch');
  return (
    <div className="flex max-w-[60rem] flex-col gap-4 p-4 tablet:p-6">
      <PageHeader title={t('title')} />
      {asked.success && asked.data.length > mostSheets ? <p>{t('tooMany', { most: mostSheets })}</p> : null}
      {sheets.length > 0 ? <PrintSheets sheets={sheets} /> : <EmptyState title={t('title')} text={t('none')} action={<LinkButton href={routes.patients}>{t('back')}</LinkButton>} />}
    </div>
  );
}
