import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { alerts, memberships, patients, programs, withoutAlert } from '@/db/schema';
import type { AlertLevel, RuleName } from '@/lib/domain/rules-types';
import type { MemberActor } from '../actor';
import { countWhere } from '../count-where';
import type { Transaction } from '../database';
import { anyGiven, given, keptStatement } from '../kept-statement';
import type { AttentionAlert, AttentionPlace } from './attention-queue';

/** Stands in the text, not as a value, so that the index of what is unresolved serves. */
const unresolved = sql`${alerts.status} <> 'resolved'`;

export interface Waiting {
  id: string;
  isMine: boolean;
  alerts: AttentionPlace[];
}

type WaitingAlert = [patientId: string, isMine: 't' | 'f', id: string, rule: RuleName, level: AlertLevel, status: string, day: string, snoozedUntil?: string];

const waitingIn = keptStatement((tx) => {
  const clinicId = given('clinicId');
  // One value for all of them, a line for each: reading a thousand rows one by one costs more than finding them. No value holds a blank.
  const words = sql`concat_ws(' ', ${alerts.patientId}, coalesce(${patients.therapistId} = ${given('memberId')}::uuid, false), ${alerts.id}, ${alerts.rule}, ${alerts.level}, ${alerts.status}, ${alerts.day}, ${alerts.snoozedUntil})`;
  return tx
    .select({ lines: sql<string | null>`string_agg(${words}, E'\n')` })
    .from(alerts)
    // The alerts alone say who waits: a rank kept beside them could hide an emergency if it were ever wrong.
    .innerJoin(patients, and(eq(patients.clinicId, alerts.clinicId), eq(patients.id, alerts.patientId), isNull(patients.archivedAt)))
    .where(and(eq(alerts.clinicId, clinicId), unresolved))
    .prepare('waiting');
});

/** Everybody in the clinic with an unresolved alert, with nothing but what their place in the queue depends on: a large clinic has a thousand. */
export async function selectWaiting(tx: Transaction, actor: MemberActor): Promise<Waiting[]> {
  const [found] = await waitingIn(tx).execute({ clinicId: actor.clinicId, memberId: actor.memberId });
  const waiting = new Map<string, Waiting>();
  for (const line of found?.lines?.split('\n') ?? []) {
    const [patientId, isMine, id, rule, level, status, day, snoozedUntil = null] = line.split(' ') as WaitingAlert;
    const patient = waiting.get(patientId) ?? { id: patientId, isMine: isMine === 't', alerts: [] };
    patient.alerts.push({ id, rule, level, status: status === 'open' ? 'open' : 'acknowledged', day, snoozedUntil });
    waiting.set(patientId, patient);
  }
  return [...waiting.values()];
}

const alertsById = keptStatement((tx) =>
  tx
    .select({ id: alerts.id, figures: alerts.figures, sourceId: alerts.sourceId, acknowledgedBy: memberships.name })
    .from(alerts)
    .leftJoin(memberships, and(eq(memberships.clinicId, alerts.clinicId), eq(memberships.id, alerts.acknowledgedBy)))
    .where(and(eq(alerts.clinicId, given('clinicId')), sql`${alerts.id} = ${anyGiven('ids')}`))
    .prepare('alerts_by_id'),
);

/** The whole of a few alerts, by their id. */
export async function selectAlerts(tx: Transaction, actor: MemberActor, ids: string[]): Promise<Map<string, Pick<AttentionAlert, 'figures' | 'sourceId' | 'acknowledgedBy'>>> {
  if (ids.length === 0) return new Map();
  const rows = await alertsById(tx).execute({ clinicId: actor.clinicId, ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether the member is anybody's therapist. */
export async function hasPatients(tx: Transaction, actor: MemberActor): Promise<boolean> {
  const rows = await tx.select({ id: patients.id }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.therapistId, actor.memberId), isNull(patients.archivedAt))).limit(1);
  return rows.length > 0;
}

const sizes = keptStatement((tx) => {
  const clinicId = given('clinicId');
  const isMine = sql`${patients.therapistId} = ${given('memberId')}::uuid`;
  const inForce = tx.select({ patientId: programs.patientId }).from(programs).where(and(eq(programs.clinicId, clinicId), sql`${programs.status} in ('active', 'paused')`)).as('in_force');
  const isWithout = sql`${inForce.patientId} is null and ${patients.alertRank} = ${withoutAlert}::int`;
  return tx
    .select({ mine: { patients: countWhere(isMine), withoutProgram: countWhere(sql`${isMine} and ${isWithout}`) }, clinic: { patients: sql<number>`count(*)`.mapWith(Number), withoutProgram: countWhere(isWithout) } })
    .from(patients)
    .leftJoin(inForce, eq(inForce.patientId, patients.id))
    .where(and(eq(patients.clinicId, clinicId), isNull(patients.archivedAt)))
    .prepare('count_patients');
});

/** How many patients there are, and how many of them have neither a program in force nor an alert, of the member's own and of all. */
export async function countPatients(tx: Transaction, actor: MemberActor) {
  const [row] = await sizes(tx).execute({ clinicId: actor.clinicId, memberId: actor.memberId });
  const none = { patients: 0, withoutProgram: 0 };
  return row ?? { mine: none, clinic: none };
}
