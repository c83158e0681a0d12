import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PatientForm } from '@/components/patients/patient-form';
import { PageHeader } from '@/components/ui/page-header';
import { findFigureLook } from '@/lib/server/figures/find-look';
import { newPatientForm } from '@/lib/server/patients/form-queries';
import { listTherapists } from '@/lib/server/patients/queries';
import { requireActor } from '@/lib/server/session';
import { timeZones } from '@/lib/time-zones';
import { createPatient } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patients.form'))('new') };
}

export default async function NewPatientPage() {
  const actor = await requireActor('patient:write');
  const values = await newPatientForm(actor);
  const t = await getTranslations('patients.form');
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <PageHeader title={t('new')} />
      <PatientForm patient={null} values={values} therapists={await listTherapists(actor)} zones={timeZones(values.timeZone)} clinicLook={await findFigureLook(actor)} save={createPatient} />
    </div>
  );
}
