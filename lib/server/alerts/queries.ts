import 'server-only';
import { and, desc, eq, inArray, isNull, ne, sql, type SQL } from 'drizzle-orm';
import { alerts, memberships, notes, patients, patientSummaries, programs, programVersions } from '@/db/schema';
import { localDay } from '@/lib/domain/local-day';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { nameExercises } from '../exercise-names';
import { attentionQueue, type AttentionAlert } from './attention-queue';
import { recentLocations } from './recent-locations';

export const attentionScopes = ['mine', 'clinic'] as const;
export type AttentionScope = (typeof attentionScopes)[number];
export type Attention = Awaited<ReturnType<typeof listAttention>>;
export type AttentionRow = Attention['rows'][number];

/** As many rows as are drawn at once; whoever comes after them is less urgent than all of them. */
export const mostRows = 30;

/** Everybody with an unresolved alert, with nothing but what their place in the queue depends on. */
export function selectWaiting(tx: Transaction, actor: MemberActor, scope: AttentionScope) {
  const acknowledger = sql`(select m.name from ${memberships} m where m.clinic_id = alerts.clinic_id and m.id = alerts.acknowledged_by)`;
  return tx
    .select({
      id: patients.id,
      alerts: sql<AttentionAlert[]>`jsonb_agg(jsonb_build_object('id', ${alerts.id}, 'rule', ${alerts.rule}, 'level', ${alerts.level}, 'status', ${alerts.status}, 'figures', ${alerts.figures}, 'sourceId', ${alerts.sourceId},
        'day', ${alerts.day}, 'openedAt', ${alerts.openedAt}, 'snoozedUntil', ${alerts.snoozedUntil}, 'acknowledgedBy', ${acknowledger}))`,
    })
    .from(alerts)
    .innerJoin(patients, and(eq(patients.clinicId, alerts.clinicId), eq(patients.id, alerts.patientId), isNull(patients.archivedAt)))
    .where(and(eq(alerts.clinicId, actor.clinicId), ne(alerts.status, 'resolved'), scope === 'mine' ? eq(patients.therapistId, actor.memberId) : undefined))
    .groupBy(patients.id);
}

/** What Today shows of patients beside their alerts, in one statement. */
export function selectPatients(tx: Transaction, actor: MemberActor, ids: string[]) {
  const contact = tx
    .select({ kind: notes.kind, at: notes.createdAt, authorId: notes.authorId, author: memberships.name })
    .from(notes)
    .innerJoin(memberships, and(eq(memberships.clinicId, notes.clinicId), eq(memberships.id, notes.authorId)))
    .where(and(eq(notes.clinicId, actor.clinicId), eq(notes.patientId, patients.id), ne(notes.kind, 'note')))
    .orderBy(desc(notes.createdAt))
    .limit(1)
    .as('contact');
  const version = tx
    .select({ programId: sql<string>`${programs.id}`.as('program_id'), title: programs.title, number: programVersions.number, effectiveFrom: programVersions.effectiveFrom, locationMap: programVersions.locationMap })
    .from(programs)
    .innerJoin(programVersions, and(eq(programVersions.clinicId, programs.clinicId), eq(programVersions.programId, programs.id)))
    .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.patientId, patients.id)))
    .orderBy(desc(programVersions.issuedAt))
    .limit(1)
    .as('version');
  return tx
    .select({
      id: patients.id, name: patients.name, birthDate: patients.birthDate, phone: patients.phone,
      contact: { kind: contact.kind, at: contact.at, authorId: contact.authorId, author: contact.author },
      version: { programId: version.programId, title: version.title, number: version.number, effectiveFrom: version.effectiveFrom, locationMap: version.locationMap },
      summary: {
        asOf: patientSummaries.asOf, strip: patientSummaries.strip, scheduledDays: patientSummaries.scheduledDays, attemptedDays: patientSummaries.attemptedDays,
        unknownDays: patientSummaries.unknownDays, doseShare: patientSummaries.doseShare,
      },
    })
    .from(patients)
    .leftJoin(patientSummaries, and(eq(patientSummaries.clinicId, patients.clinicId), eq(patientSummaries.patientId, patients.id)))
    .leftJoinLateral(contact, sql`true`)
    .leftJoinLateral(version, sql`true`)
    .where(and(eq(patients.clinicId, actor.clinicId), inArray(patients.id, ids)));
}

/**
 * How many patients there are, how many of them wait in the queue and how many have no program, in both scopes at once.
 * Those with alerts are few: the whole list is only counted, off its index.
 */
async function countPatients(tx: Transaction, actor: MemberActor, today: string) {
  const isMine = sql`${patients.therapistId} = ${actor.memberId}`;
  const both = (where?: SQL) => ({ mine: sql<number>`(count(*) filter (where ${and(isMine, where)}))::int`, clinic: sql<number>`(count(*) filter (where ${where ?? sql`true`}))::int` });
  const present = and(eq(patients.clinicId, actor.clinicId), isNull(patients.archivedAt));
  const waiting = tx
    .select({ patientId: alerts.patientId, isLive: sql<boolean>`bool_or(${alerts.snoozedUntil} is null or ${alerts.snoozedUntil} <= ${today})`.as('is_live') })
    .from(alerts)
    .where(and(eq(alerts.clinicId, actor.clinicId), ne(alerts.status, 'resolved')))
    .groupBy(alerts.patientId)
    .as('waiting');
  const inForce = tx
    .select({ patientId: programs.patientId })
    .from(programs)
    .where(and(eq(programs.clinicId, actor.clinicId), sql`${programs.status} in ('active', 'paused')`))
    .as('in_force');
  const [all] = await tx.select(both()).from(patients).where(present);
  const alerted = await tx
    .select({ isLive: waiting.isLive, hasProgram: sql<boolean>`exists (select from ${programs} p where p.clinic_id = ${patients.clinicId} and p.patient_id = ${patients.id} and p.status in ('active', 'paused'))`, isMine: sql<boolean>`coalesce(${isMine}, false)` })
    .from(waiting)
    .innerJoin(patients, and(present, eq(patients.id, waiting.patientId)));
  const [treated] = await tx.select(both()).from(inForce).innerJoin(patients, and(present, eq(patients.id, inForce.patientId)));
  const scoped = (scope: AttentionScope) => {
    const own = scope === 'mine' ? alerted.filter((row) => row.isMine) : alerted;
    const needLook = own.filter((row) => row.isLive).length;
    const total = all?.[scope] ?? 0;
    return { patients: total, needLook, snoozed: own.length - needLook, withoutProgram: total - (treated?.[scope] ?? 0) - own.filter((row) => !row.hasProgram).length };
  };
  return { mine: scoped('mine'), clinic: scoped('clinic') };
}

/** Whose alerts were put away today, by whom: what the empty queue shows. */
function reviewedToday(tx: Transaction, actor: MemberActor, scope: AttentionScope, today: string) {
  const dayOf = sql`(${alerts.resolvedAt} at time zone ${actor.clinicZone})::date`;
  return tx
    .selectDistinct({ id: patients.id, name: patients.name, by: memberships.name })
    .from(alerts)
    .innerJoin(patients, and(eq(patients.clinicId, alerts.clinicId), eq(patients.id, alerts.patientId)))
    .innerJoin(memberships, and(eq(memberships.clinicId, alerts.clinicId), eq(memberships.id, alerts.resolvedBy)))
    .where(and(eq(alerts.clinicId, actor.clinicId), isNull(patients.archivedAt), eq(alerts.status, 'resolved'), sql`${dayOf} = ${today}`, scope === 'mine' ? eq(patients.therapistId, actor.memberId) : undefined))
    .orderBy(patients.name);
}

/**
 * The attention queue: one row a patient, worst first, with those put off until a later day apart.
 * Without a scope it is the member's own patients, or the clinic's for a member who has none.
 */
export function listAttention(actor: MemberActor, { scope: asked }: { scope?: AttentionScope }, now: Date) {
  const today = localDay(now.toISOString(), actor.clinicZone);
  return inClinic(actor, async (tx) => {
    const counts = await countPatients(tx, actor, today);
    const scope = asked ?? (counts.mine.patients > 0 ? 'mine' : 'clinic');
    const { rows, snoozed } = attentionQueue(await selectWaiting(tx, actor, scope), today);
    const shown = { rows: rows.slice(0, mostRows), snoozed: snoozed.slice(0, mostRows) };
    const both = [...shown.rows, ...shown.snoozed];
    const ids = both.map((row) => row.id);
    const details = new Map(ids.length === 0 ? [] : (await selectPatients(tx, actor, ids)).map((row) => [row.id, row]));
    const locations = await recentLocations(tx, actor.clinicId, ids, today);
    const named = new Map((await nameExercises(tx, both.flatMap((row) => row.alerts), actor.locale)).map((alert) => [alert.id, alert]));
    const whole = (list: typeof rows) =>
      list.flatMap((row) => {
        const detail = details.get(row.id);
        return detail ? [{ ...detail, alerts: row.alerts.map((alert) => named.get(alert.id) ?? alert), locations: locations.get(row.id) ?? [] }] : [];
      });
    return { scope, today, rows: whole(shown.rows), snoozed: whole(shown.snoozed), beyond: rows.length - shown.rows.length, counts, reviewed: await reviewedToday(tx, actor, scope, today) };
  });
}
