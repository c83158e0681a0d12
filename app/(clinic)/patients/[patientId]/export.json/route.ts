import { fileHeaders, recordName } from '@/lib/server/exports/download';
import { exportPatient } from '@/lib/server/exports/export-patient';
import { orNotFound } from '@/lib/server/programs/or-not-found';
import { requireActor } from '@/lib/server/session';

export async function GET(_request: Request, { params }: { params: Promise<{ patientId: string }> }): Promise<Response> {
  const actor = await requireActor('patient:export');
  const record = await orNotFound((await params).patientId, (id) => exportPatient(actor, id, 'json'));
  const file = { format: 'homestretch-patient-record', version: 1, exportedAt: new Date(), ...record };
  return new Response(`${JSON.stringify(file, null, 1)}\n`, { headers: fileHeaders('application/json; charset=utf-8', recordName(record, 'json')) });
}
