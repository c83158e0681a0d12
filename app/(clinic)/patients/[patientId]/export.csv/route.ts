import { toCsv } from '@/lib/csv';
import { toLocale } from '@/lib/i18n/locales';
import { recordWords } from '@/lib/record-words';
import { routes } from '@/lib/routes';
import { fileHeaders, recordName } from '@/lib/server/exports/download';
import { exportPatient } from '@/lib/server/exports/export-patient';
import { sessionHead, sessionRows } from '@/lib/server/exports/session-rows';
import { orKept } from '@/lib/server/or-kept';
import { requireActor } from '@/lib/server/session';

export async function GET(_request: Request, { params }: { params: Promise<{ patientId: string }> }): Promise<Response> {
  const actor = await requireActor('patient:export');
  const record = await orKept(actor, (await params).patientId, (id) => routes.exportPatient(id, 'csv'), (id) => exportPatient(actor, id, 'csv'));
  const words = recordWords(toLocale(actor.locale));
  return new Response(toCsv([sessionHead(words), ...sessionRows(record, words)]), { headers: fileHeaders('text/csv; charset=utf-8', recordName(record, 'csv')) });
}
