import 'server-only';
import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { alerts, memberships, patients, programs } from '@/db/schema';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import type { AttentionAlert, AttentionPlace } from './attention-queue';

export interface Waiting {
  id: string;
  isMine: boolean;
  alerts: AttentionPlace[];
}

/** Everybody in the clinic with an unresolved alert, with nothing but what their place in the queue depends on: a large clinic has a thousand. */
export async function selectWaiting(tx: Transaction, actor: MemberActor): Promise<Waiting[]> {
  const rows = await tx
    .select({ patientId: alerts.patientId, therapistId: patients.therapistId, id: alerts.id, rule: alerts.rule, level: alerts.level, status: alerts.status, day: alerts.day, openedAt: alerts.openedAt, snoozedUntil: alerts.snoozedUntil })
    .from(alerts)
    .innerJoin(patients, and(eq(patients.clinicId, alerts.clinicId), eq(patients.id, alerts.patientId), isNull(patients.archivedAt)))
    .where(and(eq(alerts.clinicId, actor.clinicId), ne(alerts.status, 'resolved')));
  const waiting = new Map<string, Waiting>();
  for (const { patientId, therapistId, status, ...alert } of rows) {
    const patient = waiting.get(patientId) ?? { id: patientId, isMine: therapistId === actor.memberId, alerts: [] };
    patient.alerts.push({ ...alert, status: status === 'open' ? 'open' : 'acknowledged' });
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

/** How many patients there are, and how many of them have neither a program in force nor an alert, of the member's own and of all. */
export async function countPatients(tx: Transaction, actor: MemberActor) {
  const isMine = eq(patients.therapistId, actor.memberId);
  const isQuiet = sql`not exists (select from ${programs} g where g.clinic_id = ${actor.clinicId} and g.patient_id = ${patients.id} and g.status in ('active', 'paused')) and not exists (select from ${alerts} a where a.clinic_id = ${actor.clinicId} and a.patient_id = ${patients.id} and a.status <> 'resolved')`;
  const count = (where: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${where}))::int`;
  const [row] = await tx
    .select({ all: sql<number>`count(*)::int`, mine: count(sql`${isMine}`), quiet: count(isQuiet), mineQuiet: count(sql`${isMine} and ${isQuiet}`) })
    .from(patients)
    .where(and(eq(patients.clinicId, actor.clinicId), isNull(patients.archivedAt)));
  return { mine: { patients: row?.mine ?? 0, withoutProgram: row?.mineQuiet ?? 0 }, clinic: { patients: row?.all ?? 0, withoutProgram: row?.quiet ?? 0 } };
}
