import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { memberships } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { hashSecret } from '../secrets';
import { countAttempt } from '../throttle';
import { checkPassword, hashPassword } from './password';
import { passwordFault } from './password-rules';

/** Changes the member's own password and ends every session but the one that asks. `secret` is that session's. */
export async function changePassword(actor: MemberActor, secret: string, { current, next }: { current: string; next: string }): Promise<void> {
  await countAttempt('sign-in', `change ${actor.memberId}`);
  await inClinic(actor, async (tx) => {
    const [member] = await tx.select({ email: memberships.email, name: memberships.name }).from(memberships).where(and(eq(memberships.clinicId, actor.clinicId), eq(memberships.id, actor.memberId)));
    if (!member) throw new AppError('not-found');
    const found = await tx.execute<{ user_id: string; password_hash: string }>(sql`select * from auth_find_user(${member.email})`);
    const user = found.rows[0];
    if (!user || !(await checkPassword(user.password_hash, current))) throw new AppError('refused', 'password-wrong');
    const fault = passwordFault(next, [member.email, ...member.email.split(/[@.]/), ...member.name.split(/\s+/)]);
    if (fault) throw new AppError('refused', `password-${fault}`);
    const replaced = await tx.execute<{ auth_replace_hash: boolean }>(sql`select auth_replace_hash(${user.user_id}, ${user.password_hash}, ${await hashPassword(next)})`);
    if (!replaced.rows[0]?.auth_replace_hash) throw new AppError('conflict');
    const ended = await tx.execute<{ ended: number }>(sql`select auth_end_other_sessions(${hashSecret(secret)}) as ended`);
    await recordAudit(tx, actor, 'password.change', { type: 'member', id: actor.memberId }, { sessionsEnded: ended.rows[0]?.ended ?? 0 });
  });
}
