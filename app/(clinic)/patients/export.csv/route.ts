import { getTranslations } from 'next-intl/server';
import { toCsv } from '@/lib/csv';
import { readListParams } from '@/lib/patient-list';
import { csvRows } from '@/lib/server/patients/csv-rows';
import { exportPatients } from '@/lib/server/patients/export-patients';
import { refreshClinic } from '@/lib/server/refresh-clinic';
import { requireActor } from '@/lib/server/session';

export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor('patient:read');
  const now = new Date();
  await refreshClinic(actor, now);
  const rows = await exportPatients(actor, readListParams(Object.fromEntries(new URL(request.url).searchParams)), now);
  const words = { patients: await getTranslations('patients'), level: await getTranslations('rules.level') };
  return new Response(toCsv(csvRows(rows, words)), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="patients.csv"', 'cache-control': 'private, no-store' },
  });
}
