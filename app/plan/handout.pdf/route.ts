import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { renderHandout } from '@/components/handout/render-handout';
import { findLinkActor } from '@/lib/server/find-link-actor';
import { getHandout } from '@/lib/server/handouts/get-handout';
import { handoutRoute } from '@/lib/server/handouts/handout-route';
import { secretsOf } from '@/lib/server/links/link-secrets';
import { planCookie } from '@/lib/server/plan-cookie';

/** The newest version's sheet for the holder of a link, with that same link on it. */
export async function GET(request: Request): Promise<Response> {
  const actor = await findLinkActor();
  const token = (await cookies()).get(planCookie.name())?.value;
  if (!actor || !token) notFound();
  const { url, code } = secretsOf(token);
  return handoutRoute(request, (options) => getHandout(actor, actor.programId, null, options, { id: actor.linkId, url, code }), (data) => renderHandout(data));
}
