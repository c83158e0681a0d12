import 'server-only';
import { sql } from 'drizzle-orm';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { beforeClinic, inClinic } from '../database';
import { describeError } from '../describe-error';
import { env } from '../env';
import { log } from '../log';
import { hashSecret, randomSecret } from '../secrets';
import { countAttempt, forgetAttempts } from '../throttle';
import { checkPassword } from './password';

const absoluteHours = 12;

const credentialsSchema = z.object({ email: z.string().trim().min(3).max(254), password: z.string().min(1).max(1024) });

/** The audit trail's name for a person whose session is being opened or ended. */
function systemActor(clinicId: string, memberId: string): MemberActor {
  return { kind: 'member', clinicId, memberId, sessionId: '', role: 'assistant', name: '', locale: '', clinicZone: 'UTC', requestId: uuidv7() };
}

/** Opens a session for the right password; null for anything else, whatever it was. */
async function signIn(raw: unknown, address: string): Promise<{ id: string } | null> {
  const parsed = credentialsSchema.safeParse(raw);
  if (!parsed.success) return null;
  const email = parsed.data.email.toLowerCase();
  await countAttempt('sign-in-address', address);
  await countAttempt('sign-in', `${email} ${address}`);
  const found = await beforeClinic().execute<{ user_id: string; password_hash: string }>(sql`select * from auth_find_user(${email})`);
  const user = found.rows[0];
  if (!(await checkPassword(user?.password_hash ?? null, parsed.data.password)) || !user) return null;
  const secret = randomSecret();
  const opened = await beforeClinic().execute<{ clinic_id: string; member_id: string }>(sql`select * from auth_open_session(${user.user_id}, ${uuidv7()}, ${hashSecret(secret)}, ${absoluteHours})`);
  const session = opened.rows[0];
  if (!session) return null;
  const actor = systemActor(session.clinic_id, session.member_id);
  await inClinic(actor, (tx) => recordAudit(tx, actor, 'session.open', { type: 'member', id: session.member_id }));
  await forgetAttempts('sign-in', `${email} ${address}`);
  return { id: secret };
}

async function signOut(secret: string): Promise<void> {
  const ended = await beforeClinic().execute<{ clinic_id: string; member_id: string }>(sql`select * from auth_end_session(${hashSecret(secret)})`);
  const session = ended.rows[0];
  if (!session) return;
  const actor = systemActor(session.clinic_id, session.member_id);
  await inClinic(actor, (tx) => recordAudit(tx, actor, 'session.end', { type: 'member', id: session.member_id }));
}

/**
 * The browser's cookie holds one thing, an opaque secret, and the database is asked about it at every
 * request: signing out, disabling or re-assigning a member takes effect on the next one.
 */
export function authOptions(): NextAuthOptions {
  const secure = env().APP_URL.startsWith('https:');
  const prefix = secure ? '__Host-' : '';
  const cookie = { httpOnly: true, sameSite: 'lax' as const, path: '/', secure };
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: absoluteHours * 3600 },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
    cookies: {
      sessionToken: { name: `${prefix}homestretch-session`, options: cookie },
      csrfToken: { name: `${prefix}homestretch-csrf`, options: cookie },
      callbackUrl: { name: `${prefix}homestretch-callback`, options: cookie },
    },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          const forwarded = (request.headers as Record<string, string | undefined> | undefined)?.['x-forwarded-for'];
          try {
            return await signIn(credentials, forwarded?.split(',')[0]?.trim() ?? 'unknown');
          } catch (error) {
            // next-auth puts the message into an address, so it may be a code and nothing else.
            if (error instanceof AppError) throw new Error(`${error.code}:${error.reason ?? ''}`);
            log.error({ error: describeError(error) }, 'a sign-in failed');
            throw new Error('unexpected');
          }
        },
      }),
    ],
    callbacks: {
      // Nothing that the browser sends can enter the token after signing in.
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token['sid'] }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => (url.startsWith('/') && !url.startsWith('//') ? `${baseUrl}${url}` : baseUrl),
    },
    events: {
      async signOut({ token }) {
        if (typeof token['sid'] === 'string') await signOut(token['sid']);
      },
    },
  };
}

export const sessionCookieName = (): string => `${env().APP_URL.startsWith('https:') ? '__Host-' : ''}homestretch-session`;
