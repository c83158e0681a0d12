import { renderRecord } from '@/components/exports/render-record';
import { toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { fileHeaders, recordName } from '@/lib/server/exports/download';
import { exportPatient } from '@/lib/server/exports/export-patient';
import { orKept } from '@/lib/server/or-kept';
import { requireActor } from '@/lib/server/session';

export async function GET(_request: Request, { params }: { params: Promise<{ patientId: string }> }): Promise<Response> {
  const actor = await requireActor('patient:export');
  const record = await orKept(actor, (await params).patientId, (id) => routes.exportPatient(id, 'pdf'), (id) => exportPatient(actor, id, 'pdf'));
  const bytes = await renderRecord(record, toLocale(actor.locale), new Date());
  return new Response(Buffer.from(bytes), { headers: fileHeaders('application/pdf', recordName(record, 'pdf')) });
}
