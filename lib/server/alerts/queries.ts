import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { alerts, memberships, patients } from '@/db/schema';
import { localDay } from '@/lib/domain/local-day';
import { rowSteps, type RowStep } from '@/lib/row-steps';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { nameExercises } from '../exercise-names';
import { countToLookAt, placeQueue, type PlacedQueue } from './attention-queue';
import { selectDetails } from './queue-details';
import { recentLocations } from './recent-locations';
import { countPatients, hasPatients, selectAlerts, selectWaiting, type Waiting } from './waiting';

export const attentionScopes = ['mine', 'clinic'] as const;
export type AttentionScope = (typeof attentionScopes)[number];
export type Attention = Awaited<ReturnType<typeof listAttention>>;
export type AttentionRow = Attention['rows'][number];

interface Asked {
  scope?: AttentionScope;
  most: RowStep;
}

/** Whose alerts were put away today, by whom: what the empty queue shows. */
function reviewedToday(tx: Transaction, actor: MemberActor, scope: AttentionScope, today: string) {
  return tx
    .selectDistinct({ id: patients.id, name: patients.name, by: memberships.name })
    .from(alerts)
    .innerJoin(patients, and(eq(patients.clinicId, alerts.clinicId), eq(patients.id, alerts.patientId)))
    .innerJoin(memberships, and(eq(memberships.clinicId, alerts.clinicId), eq(memberships.id, alerts.resolvedBy)))
    .where(and(eq(alerts.clinicId, actor.clinicId), isNull(patients.archivedAt), eq(alerts.status, 'resolved'), sql`${alerts.resolvedAt} >= ${today}::date::timestamp at time zone ${actor.clinicZone}`, scope === 'mine' ? eq(patients.therapistId, actor.memberId) : undefined))
    .orderBy(patients.name);
}

/** The drawn rows of a queue, whole. */
export async function readQueue(tx: Transaction, actor: MemberActor, { rows, snoozed }: Pick<PlacedQueue<Waiting>, 'rows' | 'snoozed'>) {
  const both = [...rows, ...snoozed];
  const ids = both.map((row) => row.id);
  const [described, found] = await Promise.all([ids.length === 0 ? [] : selectDetails(tx, actor, ids), selectAlerts(tx, actor, both.flatMap((row) => row.alerts.map((alert) => alert.id)))]);
  const details = new Map(described.map((row) => [row.id, row]));
  const whole = (list: typeof rows) =>
    list.flatMap((row) => {
      const detail = details.get(row.id);
      const alertsOf = row.alerts.flatMap((alert) => {
        const rest = found.get(alert.id);
        return rest ? [{ ...alert, ...rest }] : [];
      });
      return detail ? [{ ...detail, alerts: alertsOf }] : [];
    });
  return { rows: whole(rows), snoozed: whole(snoozed) };
}

/** Whose alerts wait, and which of them are asked about. */
async function readWaiting(tx: Transaction, actor: MemberActor, asked: AttentionScope | undefined) {
  const [hasOwn, everybody] = await Promise.all([asked ? null : hasPatients(tx, actor), selectWaiting(tx, actor)]);
  const scope = asked ?? (hasOwn ? 'mine' : 'clinic');
  return { scope, waiting: { mine: everybody.filter((row) => row.isMine), clinic: everybody } };
}

/** The drawn rows with their exercises named in the member's language, and where nothing waits what was put away today. */
async function readRows(tx: Transaction, actor: MemberActor, placed: PlacedQueue<Waiting>, scope: AttentionScope, today: string) {
  const { rows, snoozed } = await readQueue(tx, actor, placed);
  const named = new Map((await nameExercises(tx, [...rows, ...snoozed].flatMap((row) => row.alerts), actor.locale)).map((alert) => [alert.id, alert]));
  const spoken = (list: typeof rows) => list.map((row) => ({ ...row, alerts: row.alerts.map((alert) => named.get(alert.id) ?? alert) }));
  return { rows: spoken(rows), snoozed: spoken(snoozed), reviewed: rows.length === 0 ? await reviewedToday(tx, actor, scope, today) : [] };
}

async function readScope(actor: MemberActor, { scope: asked, most }: Asked, today: string) {
  const { scope, waiting } = await inClinic(actor, (tx) => readWaiting(tx, actor, asked));
  const placed = placeQueue(waiting[scope], today, most);
  const ids = [...placed.rows, ...placed.snoozed].map((row) => row.id);
  const [{ rows, snoozed, reviewed }, locations] = await Promise.all([
    inClinic(actor, (tx) => readRows(tx, actor, placed, scope, today)),
    inClinic(actor, (tx) => recentLocations(tx, actor.clinicId, ids, today)),
  ]);
  const located = (list: typeof rows) => list.map((row) => ({ ...row, locations: locations.get(row.id) ?? [] }));
  return { ...placed, scope, most, waiting, rows: located(rows), snoozed: located(snoozed), reviewed };
}

/**
 * The attention queue: one row a patient, worst first, with those put off until a later day apart.
 * Without a scope it is the member's own patients, or the clinic's for a member who has none.
 * The whole list is counted beside it: in a large clinic that takes longer than the queue.
 */
export async function listAttention(actor: MemberActor, { scope, most = rowSteps[0] }: Partial<Asked>, now: Date) {
  const today = localDay(now.toISOString(), actor.clinicZone);
  const [sizes, { waiting, ...queue }] = await Promise.all([inClinic(actor, (tx) => countPatients(tx, actor)), readScope(actor, { scope, most }, today)]);
  const counted = (of: AttentionScope) => {
    const needLook = countToLookAt(waiting[of], today);
    return { ...sizes[of], needLook, snoozed: waiting[of].length - needLook };
  };
  return { ...queue, today, counts: { mine: counted('mine'), clinic: counted('clinic') } };
}
