import 'server-only';
import { and, eq } from 'drizzle-orm';
import { memberships } from '@/db/schema';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';

const self = (actor: MemberActor) => and(eq(memberships.clinicId, actor.clinicId), eq(memberships.id, actor.memberId));

/** Whether the member has switched on shortcuts of a single character. */
export function findSingleKeys(actor: MemberActor): Promise<boolean> {
  return inClinic(actor, async (tx) => {
    const [member] = await tx.select({ on: memberships.singleKeys }).from(memberships).where(self(actor));
    return member?.on ?? false;
  });
}

/** Switches them on or off for the member alone. */
export function setSingleKeys(actor: MemberActor, on: boolean): Promise<void> {
  return inClinic(actor, async (tx) => {
    await tx.update(memberships).set({ singleKeys: on }).where(self(actor));
    await recordAudit(tx, actor, 'member.single-keys', { type: 'member', id: actor.memberId }, { on });
  });
}
