import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { findLinkActor } from '@/lib/server/find-link-actor';
import { secretsOf } from '@/lib/server/links/link-secrets';
import { planCookie } from '@/lib/server/plan-cookie';

/** The holder of a link, and that same link as it is printed on their sheet. */
export async function requirePrintingLink() {
  const actor = await findLinkActor();
  const token = (await cookies()).get(planCookie.name())?.value;
  if (!actor || !token) notFound();
  const { url, code } = secretsOf(token);
  return { actor, link: { id: actor.linkId, url, code } };
}
