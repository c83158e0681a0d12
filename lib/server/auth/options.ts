import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { AppError } from '@/lib/domain/errors';
import { describeError } from '../describe-error';
import { env } from '../env';
import { log } from '../log';
import { absoluteHours, endSession, openSession } from './open-session';

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
            const secret = await openSession(credentials, forwarded?.split(',')[0]?.trim() ?? 'unknown');
            return secret ? { id: secret } : null;
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
        if (typeof token['sid'] === 'string') await endSession(token['sid']);
      },
    },
  };
}

export const sessionCookieName = (): string => `${env().APP_URL.startsWith('https:') ? '__Host-' : ''}homestretch-session`;
