import { isReady } from '@/lib/server/readiness';

/** The database takes writes and knows this release's tables. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json({ status: ready ? 'ok' : 'fail' }, { status: ready ? 200 : 503 });
}
