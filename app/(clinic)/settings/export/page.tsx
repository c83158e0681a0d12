import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClinicFiles } from '@/components/exports/clinic-files';
import { countPatients } from '@/lib/server/exports/count-patients';
import { requireActor } from '@/lib/server/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exports'))('clinic.title') };
}

export default async function ExportPage() {
  const actor = await requireActor('clinic:export');
  return <ClinicFiles patients={await countPatients(actor)} />;
}
