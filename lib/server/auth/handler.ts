import 'server-only';
import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { authOptions } from './options';

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own endpoints: the sign-in post, the sign-out post and their CSRF token. */
export function signInHandler(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request as never, context as never, authOptions()) as Promise<Response>;
}
