import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArchiveCard } from '@/components/patients/archive-card';
import { PatientForm } from '@/components/patients/patient-form';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { findFigureLook } from '@/lib/server/figures/find-look';
import { getPatientForm } from '@/lib/server/patients/form-queries';
import { listTherapists } from '@/lib/server/patients/queries';
import { orKept } from '@/lib/server/or-kept';
import { requireActor } from '@/lib/server/session';
import { timeZones } from '@/lib/time-zones';
import { archivePatient, restorePatient, revisePatient } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patients'))('title') };
}

export default async function EditPatientPage({ params }: { params: Promise<{ patientId: string }> }) {
  const actor = await requireActor('patient:write');
  const { id, revision, isArchived, values } = await orKept(actor, (await params).patientId, routes.editPatient, (patientId) => getPatientForm(actor, patientId));
  const t = await getTranslations('patients.form');
  const therapists = await listTherapists(actor, values.therapistId);
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <PageHeader title={t('edit', { name: values.name })} />
      <PatientForm key={revision} patient={{ id, revision }} values={values} therapists={therapists} zones={timeZones(values.timeZone)} clinicLook={await findFigureLook(actor)} revise={revisePatient} aside={<ArchiveCard key="archive" id={id} name={values.name} isArchived={isArchived} archive={archivePatient} restore={restorePatient} />} />
    </div>
  );
}
