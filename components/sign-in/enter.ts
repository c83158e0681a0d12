import { signIn } from 'next-auth/react';

export type EnterResult = { ok: true } | { ok: false; code: 'wrong' | 'unexpected' | 'offline' } | { ok: false; code: 'too-many'; seconds: number };

/** Asks the server for a session. What went wrong comes back as a code, never as the server's words. */
export async function enter(email: string, password: string): Promise<EnterResult> {
  const answer = await signIn('credentials', { redirect: false, email, password }).catch(() => null);
  if (!answer) return { ok: false, code: 'offline' };
  if (answer.ok && !answer.error) return { ok: true };
  const waiting = /^too-many:(\d+)$/.exec(answer.error ?? '');
  if (waiting) return { ok: false, code: 'too-many', seconds: Number(waiting[1]) };
  return { ok: false, code: answer.error === 'CredentialsSignin' ? 'wrong' : 'unexpected' };
}
