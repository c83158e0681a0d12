import 'server-only';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { AlertTurn } from '@/db/schema/patients';
import { alerts } from '@/db/schema';
import { alertLevels } from '@/lib/domain/rules-types';
import { sameValue } from '@/lib/domain/same-value';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import type { Transaction } from '../database';

// As the database writes the row, to the last microsecond.
const wholeRow = sql<Record<string, unknown>>`to_jsonb(${alerts}) - 'patient_id' - 'clinic_id'`;

type Rows = Map<string, Record<string, unknown>>;

async function readRows(tx: Transaction, where: ReturnType<typeof and>): Promise<Rows> {
  const rows = await tx.select({ id: alerts.id, row: wholeRow }).from(alerts).where(where);
  return new Map(rows.map(({ id, row }) => [id, row]));
}

/** The unresolved alerts of some patients, whole. */
export const readUnresolved = (tx: Transaction, actor: MemberActor, patientIds: string[]): Promise<Rows> =>
  readRows(tx, and(eq(alerts.clinicId, actor.clinicId), inArray(alerts.patientId, patientIds), ne(alerts.status, 'resolved')));

/** Which of them have changed since, and how. */
export async function alertTurns(tx: Transaction, actor: MemberActor, before: Rows): Promise<AlertTurn[]> {
  const after = await readRows(tx, and(eq(alerts.clinicId, actor.clinicId), inArray(alerts.id, [...before.keys()])));
  return [...before].flatMap(([id, row]) => {
    const now = after.get(id);
    return now && !sameValue(row, now) ? [{ id, before: row, after: now }] : [];
  });
}

/**
 * One unresolved alert a matter: where both patients have one, the more urgent stays, then the newer. The other ends; it is
 * still in the log.
 */
export async function joinAlerts(tx: Transaction, actor: MemberActor, keptId: string, mergedId: string, now: Date): Promise<void> {
  const open = await tx
    .select({ id: alerts.id, patientId: alerts.patientId, rule: alerts.rule, subject: alerts.subject, level: alerts.level, day: alerts.day })
    .from(alerts)
    .where(and(eq(alerts.clinicId, actor.clinicId), inArray(alerts.patientId, [keptId, mergedId]), ne(alerts.status, 'resolved')));
  for (const one of open.filter(({ patientId }) => patientId === keptId)) {
    const same = open.find((other) => other.patientId === mergedId && other.rule === one.rule && other.subject === one.subject);
    if (!same) continue;
    const [, lesser] = [one, same].sort((a, b) => alertLevels.indexOf(a.level) - alertLevels.indexOf(b.level) || b.day.localeCompare(a.day));
    if (!lesser) continue;
    await tx.update(alerts).set({ status: 'resolved', resolvedAt: now, resolution: 'merged', updatedAt: now }).where(and(eq(alerts.clinicId, actor.clinicId), eq(alerts.id, lesser.id)));
    await recordAudit(tx, actor, 'alert.end', { type: 'alert', id: lesser.id }, { rule: lesser.rule });
  }
}

/** Gives alerts back as they were, but for those that somebody or something has changed since the merge. */
export async function takeAlertsBack(tx: Transaction, actor: MemberActor, turns: readonly AlertTurn[]): Promise<void> {
  for (const { id, before, after } of turns) {
    await tx.execute(sql`
      update ${alerts} a set (level, status, figures, source_id, day, updated_at, snoozed_until, acknowledged_at, acknowledged_by, resolved_at, resolved_by, resolution)
        = (select r.level, r.status, r.figures, r.source_id, r.day, r.updated_at, r.snoozed_until, r.acknowledged_at, r.acknowledged_by, r.resolved_at, r.resolved_by, r.resolution from jsonb_populate_record(null::alerts, ${JSON.stringify(before)}::jsonb) r)
      where a.clinic_id = ${actor.clinicId} and a.id = ${id} and to_jsonb(a) - 'patient_id' - 'clinic_id' = ${JSON.stringify(after)}::jsonb`);
  }
}
