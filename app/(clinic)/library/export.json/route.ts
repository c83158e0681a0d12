import { exportExercises } from '@/lib/server/library/exchange';
import { requireActor } from '@/lib/server/session';

export async function GET(): Promise<Response> {
  const exercises = await exportExercises(await requireActor('library:read'));
  return new Response(`${JSON.stringify({ format: 'homestretch-exercises', version: 1, exercises }, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="exercises.json"', 'cache-control': 'private, no-store' },
  });
}
