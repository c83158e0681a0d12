import { NextResponse } from 'next/server';
import { findLinkActor } from '@/lib/server/find-link-actor';
import { dropDraft } from '@/lib/server/plan/draft-cookie';
import { getSnapshot } from '@/lib/server/plan/snapshot';

/** The plan for the device to keep. A link that has ended is answered like one that never was: the device then wipes its copy. */
export async function GET(): Promise<Response> {
  const actor = await findLinkActor();
  const headers = { 'cache-control': 'no-store' };
  if (actor) return NextResponse.json(await getSnapshot(actor), { headers });
  await dropDraft();
  // The database stays, since it may hold answers that are not sent yet: the app empties it of everything else.
  return NextResponse.json({ ok: false, code: 'signed-out' }, { status: 401, headers: { ...headers, 'clear-site-data': '"cache"' } });
}
