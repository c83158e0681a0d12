import { toCsv } from '@/lib/csv';
import { exchangeRows, exportExercises } from '@/lib/server/library/exchange';
import { requireActor } from '@/lib/server/session';

export async function GET(): Promise<Response> {
  const exercises = await exportExercises(await requireActor('library:read'));
  return new Response(toCsv(exchangeRows(exercises)), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="exercises.csv"', 'cache-control': 'private, no-store' },
  });
}
