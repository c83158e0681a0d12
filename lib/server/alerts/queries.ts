import 'server-only';
import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm';
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

/** One row a patient with everything that Today shows of them, in one statement. */
function selectPatients(tx: Transaction, actor: MemberActor, scope: AttentionScope) {
  const acknowledger = sql`(select m.name from ${memberships} m where m.clinic_id = alerts.clinic_id and m.id = alerts.acknowledged_by)`;
  const unresolved = tx
    .select({
      patientId: alerts.patientId,
      list: sql<AttentionAlert[]>`jsonb_agg(jsonb_build_object('id', ${alerts.id}, 'rule', ${alerts.rule}, 'level', ${alerts.level}, 'status', ${alerts.status}, 'figures', ${alerts.figures}, 'sourceId', ${alerts.sourceId},
        'day', ${alerts.day}, 'openedAt', ${alerts.openedAt}, 'snoozedUntil', ${alerts.snoozedUntil}, 'acknowledgedBy', ${acknowledger}))`.as('list'),
    })
    .from(alerts)
    .where(and(eq(alerts.clinicId, actor.clinicId), ne(alerts.status, 'resolved')))
    .groupBy(alerts.patientId)
    .as('unresolved');
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
      id: patients.id, name: patients.name, birthDate: patients.birthDate, phone: patients.phone, alerts: unresolved.list,
      contact: { kind: contact.kind, at: contact.at, authorId: contact.authorId, author: contact.author },
      version: { programId: version.programId, title: version.title, number: version.number, effectiveFrom: version.effectiveFrom, locationMap: version.locationMap },
      summary: {
        asOf: patientSummaries.asOf, strip: patientSummaries.strip, scheduledDays: patientSummaries.scheduledDays, attemptedDays: patientSummaries.attemptedDays,
        unknownDays: patientSummaries.unknownDays, doseShare: patientSummaries.doseShare,
      },
    })
    .from(patients)
    .innerJoin(unresolved, eq(unresolved.patientId, patients.id))
    .leftJoin(patientSummaries, and(eq(patientSummaries.clinicId, patients.clinicId), eq(patientSummaries.patientId, patients.id)))
    .leftJoinLateral(contact, sql`true`)
    .leftJoinLateral(version, sql`true`)
    .where(and(eq(patients.clinicId, actor.clinicId), isNull(patients.archivedAt), scope === 'mine' ? eq(patients.therapistId, actor.memberId) : undefined));
}

// Tables are named outright below: in a statement on one table the prefix is left off, and the inner table would win.
/** How many patients there are, how many of them wait in the queue and how many have no program, in both scopes at once. */
async function countPatients(tx: Transaction, actor: MemberActor, today: string) {
  const needsLook = sql<boolean>`exists (select from ${alerts} a where a.clinic_id = patients.clinic_id and a.patient_id = patients.id and a.status <> 'resolved' and (a.snoozed_until is null or a.snoozed_until <= ${today}))`;
  const inForce = sql<boolean>`exists (select from ${programs} p where p.clinic_id = patients.clinic_id and p.patient_id = patients.id and p.status in ('active', 'paused'))`;
  const unresolved = sql<boolean>`exists (select from ${alerts} a where a.clinic_id = patients.clinic_id and a.patient_id = patients.id and a.status <> 'resolved')`;
  const counts = {
    patients: sql<number>`count(*)::int`,
    needLook: sql<number>`(count(*) filter (where ${needsLook}))::int`,
    withoutProgram: sql<number>`(count(*) filter (where not ${unresolved} and not ${inForce}))::int`,
    snoozed: sql<number>`(count(*) filter (where ${unresolved} and not ${needsLook}))::int`,
  };
  const groups = await tx.select({ therapistId: patients.therapistId, ...counts }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), isNull(patients.archivedAt))).groupBy(patients.therapistId);
  const sum = (rows: typeof groups) => rows.reduce((all, row) => ({ patients: all.patients + row.patients, needLook: all.needLook + row.needLook, withoutProgram: all.withoutProgram + row.withoutProgram, snoozed: all.snoozed + row.snoozed }), { patients: 0, needLook: 0, withoutProgram: 0, snoozed: 0 });
  return { mine: sum(groups.filter((group) => group.therapistId === actor.memberId)), clinic: sum(groups) };
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
    const found = await selectPatients(tx, actor, scope);
    const locations = await recentLocations(tx, actor.clinicId, found.map((patient) => patient.id), today);
    const named = new Map((await nameExercises(tx, found.flatMap((patient) => patient.alerts), actor.locale)).map((alert) => [alert.id, alert]));
    const withNames = found.map((patient) => ({ ...patient, alerts: patient.alerts.map((alert) => named.get(alert.id) ?? alert), locations: locations.get(patient.id) ?? [] }));
    return { scope, today, ...attentionQueue(withNames, today), counts, reviewed: await reviewedToday(tx, actor, scope, today) };
  });
}
