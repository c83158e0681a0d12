import { routes } from '@/lib/routes';
import { fileHeaders, recordName } from '@/lib/server/exports/download';
import { exportPatient } from '@/lib/server/exports/export-patient';
import { orKept } from '@/lib/server/or-kept';
import { requireActor } from '@/lib/server/session';

export async function GET(_request: Request, { params }: { params: Promise<{ patientId: string }> }): Promise<Response> {
  const actor = await requireActor('patient:export');
  const record = await orKept(actor, (await params).patientId, (id) => routes.exportPatient(id, 'json'), (id) => exportPatient(actor, id, 'json'));
  const file = { format: 'homestretch-patient-record', version: 1, exportedAt: new Date(), ...record };
  return new Response(`${JSON.stringify(file, null, 1)}\n`, { headers: fileHeaders('application/json; charset=utf-8', recordName(record, 'json')) });
}
