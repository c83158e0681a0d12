import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PatientImportFlow } from '@/components/patient-import/patient-import-flow';
import { PageHeader } from '@/components/ui/page-header';
import { listPatientImports } from '@/lib/server/patient-import/import-patients';
import { requireActor } from '@/lib/server/session';
import { undoPatientImport } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patientImport'))('title') };
}

export default async function ImportPatientsPage() {
  const imports = await listPatientImports(await requireActor('patient:import'));
  const t = await getTranslations('patientImport');
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <PageHeader title={t('title')} lead={t('lead')} />
      <PatientImportFlow earlier={imports} undo={undoPatientImport} />
    </div>
  );
}
