import 'server-only';
import { sql } from 'drizzle-orm';
import { decode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { cache } from 'react';
import type { MemberActor } from '../actor';
import { beforeClinic } from '../database';
import { env } from '../env';
import { requestId } from '../request-id';
import { hashSecret } from '../secrets';
import { sessionCookieName } from './options';
import { readSession } from './read-session';

/** The secret that the browser's cookie holds, or null. */
export async function sessionSecret(): Promise<string | null> {
  const jar = await cookies();
  const name = sessionCookieName();
  // next-auth splits a long cookie in numbered parts; ours is short, but the whole is read as it would write it.
  const value = jar.get(name)?.value ?? jar.getAll().filter((part) => part.name.startsWith(`${name}.`)).map((part) => part.value).join('');
  if (!value) return null;
  const token = await decode({ token: value, secret: env().AUTH_SECRET }).catch(() => null);
  return typeof token?.['sid'] === 'string' ? token['sid'] : null;
}

/** The signed-in member, asked of the database once a request; null when signed out, idle, ended or disabled. */
export const findActor = cache(async (): Promise<MemberActor | null> => {
  const secret = await sessionSecret();
  if (!secret) return null;
  return readSession(secret, await requestId());
});

/** Keeps the member's language; the session's own secret says whose. */
export async function setActorLocale(locale: string): Promise<void> {
  const secret = await sessionSecret();
  if (secret) await beforeClinic().execute(sql`select auth_set_locale(${hashSecret(secret)}, ${locale})`);
}
