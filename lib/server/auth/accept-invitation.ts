import 'server-only';
import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Role } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { Locale } from '@/lib/i18n/locales';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { beforeClinic, inClinic } from '../database';
import { hashSecret } from '../secrets';
import { countAttempt } from '../throttle';
import { provePassword } from './open-session';
import { hashPassword } from './password';
import { passwordFault } from './password-rules';

export type InvitationKind = 'new' | 'known' | 'reset' | 'blocked';

interface InvitationRow extends Record<string, unknown> {
  clinic_id: string;
  clinic_name: string;
  email: string;
  role: Role;
  kind: InvitationKind;
}

/** An open invitation by its secret; null for one that is used, revoked, expired or never was. Counts against the throttle. */
export async function findInvitation(token: string, address: string) {
  await countAttempt('invitation-address', address);
  return readInvitation(token);
}

async function readInvitation(token: string) {
  const found = await beforeClinic().execute<InvitationRow>(sql`select clinic_id, clinic_name, email, role, kind from auth_find_invitation(${hashSecret(token)})`);
  const row = found.rows[0];
  return row ? { clinicName: row.clinic_name, email: row.email, role: row.role, kind: row.kind } : null;
}

export interface Acceptance {
  token: string;
  name: string;
  password: string;
  locale: Locale;
  address: string;
}

function requireGoodPassword(password: string, own: string[]): void {
  const fault = passwordFault(password, own);
  if (fault) throw new AppError('refused', `password-${fault}`);
}

/** Takes an invitation, once. Gives the address to sign in with. */
export async function acceptInvitation({ token, name, password, locale, address }: Acceptance): Promise<{ email: string }> {
  const invitation = await findInvitation(token, address);
  if (!invitation || invitation.kind === 'blocked') throw new AppError('not-found');
  const { email, kind } = invitation;
  const own = [email, ...email.split(/[@.]/), ...name.split(/\s+/), invitation.clinicName];

  let taken;
  if (kind === 'reset') {
    requireGoodPassword(password, own);
    taken = sql`select * from auth_accept_reset(${hashSecret(token)}, ${await hashPassword(password)})`;
  } else if (kind === 'new') {
    if (!name) throw new AppError('refused', 'name-required');
    requireGoodPassword(password, own);
    taken = sql`select * from auth_accept_invitation(${hashSecret(token)}, ${uuidv7()}, ${name}, ${await hashPassword(password)}, ${locale}, ${uuidv7()})`;
  } else {
    const person = await provePassword(email.toLowerCase(), password, address);
    if (!person) throw new AppError('refused', 'password-wrong');
    if (!name) throw new AppError('refused', 'name-required');
    taken = sql`select * from auth_accept_invitation(${hashSecret(token)}, ${person.userId}, ${name}, '', ${locale}, ${uuidv7()})`;
  }
  const rows = await beforeClinic().execute<{ clinic_id: string; member_id: string }>(taken);
  const member = rows.rows[0];
  if (!member) throw new AppError('not-found');
  const actor: MemberActor = { kind: 'member', clinicId: member.clinic_id, memberId: member.member_id, sessionId: '', role: 'assistant', name: '', locale, clinicZone: 'UTC', requestId: uuidv7() };
  await inClinic(actor, (tx) => recordAudit(tx, actor, kind === 'reset' ? 'password.reset' : 'invitation.accept', { type: 'member', id: member.member_id }));
  return { email };
}
