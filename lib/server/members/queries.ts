import 'server-only';
import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { auditEvents, clinics, invitations, memberships, plainLetters } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { Role } from '@/lib/domain/access';
import type { MemberActor } from '../actor';
import { inClinic } from '../database';

export const auditPageSize = 50;

export type ClinicSettings = Awaited<ReturnType<typeof getClinicSettings>>;
export type Team = Awaited<ReturnType<typeof listTeam>>;
export type AuditPage = Awaited<ReturnType<typeof listAudit>>;

export function getClinicSettings(actor: MemberActor) {
  return inClinic(actor, async (tx) => {
    const [clinic] = await tx
      .select({ name: clinics.name, phone: clinics.phone, emergencyNumber: clinics.emergencyNumber, locale: clinics.locale, paper: clinics.paper, timeZone: clinics.timeZone, linkDays: clinics.linkDays, idleMinutes: clinics.idleMinutes, figureLook: clinics.figureLook, figureBuild: clinics.figureBuild })
      .from(clinics)
      .where(eq(clinics.id, actor.clinicId));
    if (!clinic) throw new AppError('not-found');
    return clinic;
  });
}

/** Members, and invitations that can still be taken. */
export function listTeam(actor: MemberActor) {
  return inClinic(actor, async (tx) => {
    const members = await tx
      .select({ id: memberships.id, name: memberships.name, email: memberships.email, role: sql<Role>`${memberships.role}`, isDisabled: sql<boolean>`${memberships.disabledAt} is not null` })
      .from(memberships)
      .where(eq(memberships.clinicId, actor.clinicId))
      .orderBy(asc(sql`${memberships.disabledAt} is not null`), asc(plainLetters(sql`${memberships.name}`)));
    const pending = await tx
      .select({ id: invitations.id, email: invitations.email, role: sql<Role>`${invitations.role}`, expiresAt: invitations.expiresAt })
      .from(invitations)
      .where(and(eq(invitations.clinicId, actor.clinicId), isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, sql`now()`)))
      .orderBy(asc(invitations.createdAt));
    return { members, pending };
  });
}

/** One page of the trail, newest first, with who did it, and whether the whole chain still fits together. */
export function listAudit(actor: MemberActor, page: number) {
  return inClinic(actor, async (tx) => {
    const [counted] = await tx.select({ total: sql<number>`count(*)`.mapWith(Number) }).from(auditEvents).where(eq(auditEvents.clinicId, actor.clinicId));
    const total = counted?.total ?? 0;
    const pages = Math.max(1, Math.ceil(total / auditPageSize));
    const shownPage = Math.min(page, pages);
    const rows = await tx
      .select({ seq: auditEvents.seq, at: auditEvents.at, actorKind: auditEvents.actorKind, member: memberships.name, action: auditEvents.action, subjectType: auditEvents.subjectType, subjectId: auditEvents.subjectId })
      .from(auditEvents)
      .leftJoin(memberships, and(eq(memberships.clinicId, auditEvents.clinicId), eq(memberships.id, auditEvents.actorId)))
      .where(eq(auditEvents.clinicId, actor.clinicId))
      .orderBy(desc(auditEvents.seq))
      .limit(auditPageSize)
      .offset((shownPage - 1) * auditPageSize);
    const checked = await tx.execute<{ broken: string | null }>(sql`select audit_first_break() as broken`);
    const broken = checked.rows[0]?.broken ?? null;
    return { rows, total, page: shownPage, pages, firstBreak: broken === null ? null : Number(broken) };
  });
}

/** The member's own name and address. */
export function getOwnAccount(actor: MemberActor) {
  return inClinic(actor, async (tx) => {
    const [member] = await tx.select({ name: memberships.name, email: memberships.email }).from(memberships).where(and(eq(memberships.clinicId, actor.clinicId), eq(memberships.id, actor.memberId)));
    if (!member) throw new AppError('not-found');
    return member;
  });
}
