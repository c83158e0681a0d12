import 'server-only';
import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { uuidv7 } from 'uuidv7';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { beforeClinic, inClinic } from '../database';
import { hashSecret, randomSecret } from '../secrets';
import { countAttempt, forgetAttempts } from '../throttle';
import { checkPassword, hashPassword, isOutdated } from './password';

/** Whatever happens, a session ends after this. */
export const absoluteHours = 12;

const credentialsSchema = z.object({ email: z.string().trim().min(3).max(254), password: z.string().min(1).max(1024) });

/** The audit trail's name for a person whose session is being opened or ended. */
function personAt({ clinicId, memberId }: { clinicId: string; memberId: string }): MemberActor {
  return { kind: 'member', clinicId, memberId, sessionId: '', role: 'assistant', name: '', locale: '', clinicZone: 'UTC', requestId: uuidv7() };
}

/** Who a password belongs to; null for a wrong one and for nobody, after the same work. Counts against the throttle. */
export async function provePassword(email: string, password: string, address: string): Promise<{ userId: string } | null> {
  await countAttempt('sign-in-address', address);
  await countAttempt('sign-in', `${email} ${address}`);
  const found = await beforeClinic().execute<{ user_id: string; password_hash: string }>(sql`select * from auth_find_user(${email})`);
  const user = found.rows[0];
  if (!(await checkPassword(user?.password_hash ?? null, password)) || !user) return null;
  if (isOutdated(user.password_hash)) await beforeClinic().execute(sql`select auth_replace_hash(${user.user_id}, ${user.password_hash}, ${await hashPassword(password)})`);
  await forgetAttempts('sign-in', `${email} ${address}`);
  return { userId: user.user_id };
}

/** Opens a session for the right password and gives its secret; null for anything else, whatever it was. */
export async function openSession(raw: unknown, address: string): Promise<string | null> {
  const parsed = credentialsSchema.safeParse(raw);
  if (!parsed.success) return null;
  const person = await provePassword(parsed.data.email.toLowerCase(), parsed.data.password, address);
  if (!person) return null;
  const secret = randomSecret();
  const opened = await beforeClinic().execute<{ clinic_id: string; member_id: string }>(sql`select * from auth_open_session(${person.userId}, ${uuidv7()}, ${hashSecret(secret)}, ${absoluteHours})`);
  const session = opened.rows[0];
  if (!session) return null;
  const actor = personAt({ clinicId: session.clinic_id, memberId: session.member_id });
  await inClinic(actor, (tx) => recordAudit(tx, actor, 'session.open', { type: 'member', id: actor.memberId }));
  return secret;
}

export async function endSession(secret: string): Promise<void> {
  const ended = await beforeClinic().execute<{ clinic_id: string; member_id: string }>(sql`select * from auth_end_session(${hashSecret(secret)})`);
  const session = ended.rows[0];
  if (!session) return;
  const actor = personAt({ clinicId: session.clinic_id, memberId: session.member_id });
  await inClinic(actor, (tx) => recordAudit(tx, actor, 'session.end', { type: 'member', id: actor.memberId }));
}
