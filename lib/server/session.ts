import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { headers } from 'next/headers';
import { can, type Verb } from '@/lib/domain/access';
import type { MemberActor } from './actor';
import { findActor } from './auth/find-actor';

/**
 * The signed-in member of a page, allowed to do `verb`. Signed out goes to sign-in and comes back after;
 * a role that may not sees the same page as a missing address.
 */
export async function requireActor(verb: Verb): Promise<MemberActor> {
  const actor = await findActor();
  if (!actor) {
    const path = (await headers()).get('x-path') ?? '/';
    redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
  }
  if (!can(actor.role, verb)) notFound();
  return actor;
}
