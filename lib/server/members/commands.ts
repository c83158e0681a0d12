import 'server-only';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { authSessions, clinics, invitations, memberships } from '@/db/schema';
import type { ClinicRecord } from '@/lib/clinic-form';
import type { Role } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { env } from '../env';
import { hashSecret, randomSecret } from '../secrets';

const invitationDays = 7;
const ofClinic = (actor: MemberActor, id: string) => and(eq(memberships.clinicId, actor.clinicId), eq(memberships.id, id));

export function saveClinicSettings(actor: MemberActor, record: ClinicRecord): Promise<void> {
  return inClinic(actor, async (tx) => {
    await tx.execute(sql`select now() at time zone ${record.timeZone}`).catch(() => {
      throw new AppError('refused', 'not-a-zone');
    });
    const { name, phone, emergencyNumber, locale, paper, timeZone, idleMinutes, linkDays, figureLook, figureBuild } = record;
    await tx.update(clinics).set({ name, phone, emergencyNumber, locale, paper, timeZone, idleMinutes, linkDays, figureLook, figureBuild }).where(eq(clinics.id, actor.clinicId));
    await recordAudit(tx, actor, 'clinic.revise', { type: 'clinic', id: actor.clinicId }, { idleMinutes, linkDays, locale, paper });
  });
}

/** Locks the clinic's row first, so that two owners cannot remove each other at the same moment. */
async function lockedMember(tx: Transaction, actor: MemberActor, memberId: string) {
  await tx.select({ id: clinics.id }).from(clinics).where(eq(clinics.id, actor.clinicId)).for('update');
  const [member] = await tx.select({ role: memberships.role, disabledAt: memberships.disabledAt, email: memberships.email }).from(memberships).where(ofClinic(actor, memberId));
  if (!member) throw new AppError('not-found');
  return member;
}

async function requireAnotherOwner(tx: Transaction, actor: MemberActor, memberId: string): Promise<void> {
  const [other] = await tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.clinicId, actor.clinicId), eq(memberships.role, 'owner'), isNull(memberships.disabledAt), ne(memberships.id, memberId)))
    .limit(1);
  if (!other) throw new AppError('refused', 'last-owner');
}

export function changeRole(actor: MemberActor, memberId: string, role: Role): Promise<void> {
  return inClinic(actor, async (tx) => {
    const member = await lockedMember(tx, actor, memberId);
    if (member.role === role) return;
    if (member.role === 'owner') await requireAnotherOwner(tx, actor, memberId);
    await tx.update(memberships).set({ role }).where(ofClinic(actor, memberId));
    await recordAudit(tx, actor, 'member.role', { type: 'member', id: memberId }, { from: member.role, to: role });
  });
}

/** Shuts a member out at once, or lets them in again. Their records and their name stay. */
export function setMemberDisabled(actor: MemberActor, memberId: string, isDisabled: boolean): Promise<void> {
  return inClinic(actor, async (tx) => {
    const member = await lockedMember(tx, actor, memberId);
    if ((member.disabledAt !== null) === isDisabled) return;
    if (isDisabled && member.role === 'owner') await requireAnotherOwner(tx, actor, memberId);
    await tx.update(memberships).set({ disabledAt: isDisabled ? new Date() : null }).where(ofClinic(actor, memberId));
    if (isDisabled) await tx.update(authSessions).set({ revokedAt: new Date() }).where(and(eq(authSessions.clinicId, actor.clinicId), eq(authSessions.memberId, memberId), isNull(authSessions.revokedAt)));
    await recordAudit(tx, actor, isDisabled ? 'member.disable' : 'member.enable', { type: 'member', id: memberId });
  });
}

/** A secret that is shown once; the database keeps its hash. An older open invitation of the address is closed. */
async function openInvitation(tx: Transaction, actor: MemberActor, email: string, role: string): Promise<{ id: string; url: string }> {
  await tx
    .update(invitations)
    .set({ revokedAt: new Date() })
    .where(and(eq(invitations.clinicId, actor.clinicId), sql`lower(${invitations.email}) = ${email.toLowerCase()}`, isNull(invitations.acceptedAt), isNull(invitations.revokedAt)));
  const [id, token] = [uuidv7(), randomSecret()];
  await tx.insert(invitations).values({ clinicId: actor.clinicId, id, email, role, tokenHash: hashSecret(token), invitedBy: actor.memberId, expiresAt: new Date(Date.now() + invitationDays * 86_400_000) });
  return { id, url: new URL(`/invitation/${token}`, env().APP_URL).href };
}

export function inviteMember(actor: MemberActor, { email, role }: { email: string; role: Role }): Promise<{ url: string }> {
  return inClinic(actor, async (tx) => {
    const [member] = await tx.select({ id: memberships.id }).from(memberships).where(and(eq(memberships.clinicId, actor.clinicId), sql`lower(${memberships.email}) = ${email.toLowerCase()}`));
    if (member) throw new AppError('refused', 'already-a-member');
    const { id, url } = await openInvitation(tx, actor, email, role);
    await recordAudit(tx, actor, 'invitation.create', { type: 'invitation', id }, { role });
    return { url };
  });
}

/** A link with which a member of this clinic sets a new password; the old one works until it is used. */
export function createPasswordLink(actor: MemberActor, memberId: string): Promise<{ url: string }> {
  return inClinic(actor, async (tx) => {
    const member = await lockedMember(tx, actor, memberId);
    if (member.disabledAt) throw new AppError('refused', 'member-disabled');
    const { id, url } = await openInvitation(tx, actor, member.email, member.role);
    await recordAudit(tx, actor, 'password.link', { type: 'member', id: memberId }, { invitationId: id });
    return { url };
  });
}

export function revokeInvitation(actor: MemberActor, invitationId: string): Promise<void> {
  return inClinic(actor, async (tx) => {
    const mine = and(eq(invitations.clinicId, actor.clinicId), eq(invitations.id, invitationId));
    const [invitation] = await tx.select({ id: invitations.id }).from(invitations).where(mine);
    if (!invitation) throw new AppError('not-found');
    const closed = await tx.update(invitations).set({ revokedAt: new Date() }).where(and(mine, isNull(invitations.revokedAt), isNull(invitations.acceptedAt))).returning({ id: invitations.id });
    if (closed.length > 0) await recordAudit(tx, actor, 'invitation.revoke', { type: 'invitation', id: invitationId });
  });
}

/** The member's own name, as colleagues and patients read it. */
export function renameSelf(actor: MemberActor, name: string): Promise<void> {
  return inClinic(actor, async (tx) => {
    await tx.update(memberships).set({ name }).where(ofClinic(actor, actor.memberId));
    await recordAudit(tx, actor, 'member.rename', { type: 'member', id: actor.memberId });
  });
}
