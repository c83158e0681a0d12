import 'server-only';
import { and, eq, inArray, isNull, ne, notExists, sql } from 'drizzle-orm';
import { alerts, memberships, patients, programs } from '@/db/schema';
import type { AlertLevel, RuleName } from '@/lib/domain/rules-types';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import type { AttentionAlert, AttentionPlace } from './attention-queue';

export interface Waiting {
  id: string;
  isMine: boolean;
  alerts: AttentionPlace[];
}

type WaitingAlert = [patientId: string, isMine: 't' | 'f', id: string, rule: RuleName, level: AlertLevel, status: string, day: string, snoozedUntil?: string];

/** Everybody in the clinic with an unresolved alert, with nothing but what their place in the queue depends on: a large clinic has a thousand. */
export async function selectWaiting(tx: Transaction, actor: MemberActor): Promise<Waiting[]> {
  // One value for all of them, a line for each: reading a thousand rows one by one costs more than finding them. No value holds a blank.
  const words = sql`concat_ws(' ', ${alerts.patientId}, coalesce(${patients.therapistId} = ${actor.memberId}, false), ${alerts.id}, ${alerts.rule}, ${alerts.level}, ${alerts.status}, ${alerts.day}, ${alerts.snoozedUntil})`;
  const [found] = await tx
    .select({ lines: sql<string | null>`string_agg(${words}, E'\n')` })
    .from(alerts)
    .innerJoin(patients, and(eq(patients.clinicId, alerts.clinicId), eq(patients.id, alerts.patientId), isNull(patients.archivedAt)))
    .where(and(eq(alerts.clinicId, actor.clinicId), ne(alerts.status, 'resolved')));
  const waiting = new Map<string, Waiting>();
  for (const line of found?.lines?.split('\n') ?? []) {
    const [patientId, isMine, id, rule, level, status, day, snoozedUntil = null] = line.split(' ') as WaitingAlert;
    const patient = waiting.get(patientId) ?? { id: patientId, isMine: isMine === 't', alerts: [] };
    patient.alerts.push({ id, rule, level, status: status === 'open' ? 'open' : 'acknowledged', day, snoozedUntil });
    waiting.set(patientId, patient);
  }
  return [...waiting.values()];
}

/** The whole of a few alerts, by their id. */
export async function selectAlerts(tx: Transaction, actor: MemberActor, ids: string[]): Promise<Map<string, Pick<AttentionAlert, 'figures' | 'sourceId' | 'acknowledgedBy'>>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: alerts.id, figures: alerts.figures, sourceId: alerts.sourceId, acknowledgedBy: memberships.name })
    .from(alerts)
    .leftJoin(memberships, and(eq(memberships.clinicId, alerts.clinicId), eq(memberships.id, alerts.acknowledgedBy)))
    .where(and(eq(alerts.clinicId, actor.clinicId), inArray(alerts.id, ids)));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether the member is anybody's therapist. */
export async function hasPatients(tx: Transaction, actor: MemberActor): Promise<boolean> {
  const rows = await tx.select({ id: patients.id }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.therapistId, actor.memberId), isNull(patients.archivedAt))).limit(1);
  return rows.length > 0;
}

/** How many patients there are, and how many of them have neither a program in force nor an alert, of the member's own and of all. */
export async function countPatients(tx: Transaction, actor: MemberActor) {
  const both = { mine: sql<number>`(count(*) filter (where ${patients.therapistId} = ${actor.memberId}))::int`, clinic: sql<number>`count(*)::int` };
  const present = and(eq(patients.clinicId, actor.clinicId), isNull(patients.archivedAt));
  const inForce = tx.select({ id: programs.id }).from(programs).where(and(eq(programs.clinicId, actor.clinicId), eq(programs.patientId, patients.id), sql`${programs.status} in ('active', 'paused')`));
  const alerted = tx.select({ id: alerts.id }).from(alerts).where(and(eq(alerts.clinicId, actor.clinicId), eq(alerts.patientId, patients.id), ne(alerts.status, 'resolved')));
  const [all] = await tx.select(both).from(patients).where(present);
  const [without] = await tx.select(both).from(patients).where(and(present, notExists(inForce), notExists(alerted)));
  const counted = (scope: keyof typeof both) => ({ patients: all?.[scope] ?? 0, withoutProgram: without?.[scope] ?? 0 });
  return { mine: counted('mine'), clinic: counted('clinic') };
}
