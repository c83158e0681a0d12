import { clinicFile } from '@/lib/server/exports/download';
import { exportClinic } from '@/lib/server/exports/export-clinic';
import { requireActor } from '@/lib/server/session';

export async function GET(): Promise<Response> {
  const actor = await requireActor('clinic:export');
  return clinicFile(await exportClinic(actor, 'ndjson', new Date()), 'application/x-ndjson; charset=utf-8', 'clinic.ndjson', actor.requestId);
}
