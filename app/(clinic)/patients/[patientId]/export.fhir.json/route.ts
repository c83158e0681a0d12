import { patientBundle } from '@/lib/fhir/patient-bundle';
import { toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { fhirBase, fileHeaders, recordName } from '@/lib/server/exports/download';
import { exportPatient } from '@/lib/server/exports/export-patient';
import { orKept } from '@/lib/server/or-kept';
import { requireActor } from '@/lib/server/session';

export async function GET(_request: Request, { params }: { params: Promise<{ patientId: string }> }): Promise<Response> {
  const actor = await requireActor('patient:export');
  const record = await orKept(actor, (await params).patientId, (id) => routes.exportPatient(id, 'fhir.json'), (id) => exportPatient(actor, id, 'fhir.json'));
  const bundle = patientBundle(record, { base: fhirBase(), locale: toLocale(actor.locale), now: new Date() });
  return new Response(`${JSON.stringify(bundle)}\n`, { headers: fileHeaders('application/fhir+json; charset=utf-8', recordName(record, 'fhir.json')) });
}
