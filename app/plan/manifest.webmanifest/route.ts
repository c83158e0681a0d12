import { NextResponse } from 'next/server';
import { findLinkActor } from '@/lib/server/find-link-actor';
import { planManifest } from '@/lib/server/plan/plan-manifest';

/** What a phone needs to put this plan on its home screen. */
export async function GET(): Promise<Response> {
  const actor = await findLinkActor();
  if (!actor) return new NextResponse(null, { status: 404 });
  return NextResponse.json(await planManifest(actor), { headers: { 'content-type': 'application/manifest+json' } });
}
