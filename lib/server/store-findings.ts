import 'server-only';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { alerts } from '@/db/schema';
import { addDays } from '@/lib/domain/local-day';
import type { Finding } from '@/lib/domain/rules-types';
import type { Actor } from './actor';
import { recordAudit } from './audit';
import type { Transaction } from './database';
import type { PatientHistory } from './patient-history';

type AlertRow = Pick<typeof alerts.$inferSelect, 'id' | 'rule' | 'subject' | 'level' | 'status' | 'figures' | 'sourceId' | 'day' | 'resolvedAt'>;

/** Alerts about a lasting state end by themselves when it does; an event stays until a person has looked. */
const statesOfAffairs = new Set(['silence', 'worsening-trend', 'ready-to-progress']);
/** A state that a therapist has just resolved is not brought up again at the next log. */
const quietDaysAfterResolving = 7;

const sameMatter = (alert: AlertRow, finding: Finding) => alert.rule === finding.rule && alert.subject === finding.subject;

function wasDealtWith(finding: Finding, earlier: AlertRow[], today: string): boolean {
  const resolved = earlier.filter((alert) => alert.status === 'resolved' && sameMatter(alert, finding));
  if (finding.rule === 'silence') return resolved.some((alert) => alert.level === finding.level && alert.figures['lastHeard'] === finding.figures['lastHeard']);
  if (resolved.some((alert) => alert.sourceId === finding.sourceId)) return true;
  return statesOfAffairs.has(finding.rule) && resolved.some((alert) => alert.resolvedAt !== null && alert.resolvedAt.toISOString().slice(0, 10) > addDays(today, -quietDaysAfterResolving));
}

/**
 * Brings the patient's alerts in line with what the rules find, in the transaction that caused it:
 * one unresolved alert a matter, updated when it goes on, opened again when something new happens.
 */
export async function storeFindings(tx: Transaction, actor: Actor, patientId: string, history: PatientHistory, findings: Finding[], now: Date): Promise<void> {
  const own = and(eq(alerts.clinicId, actor.clinicId), eq(alerts.patientId, patientId));
  const existing: AlertRow[] = await tx
    .select({ id: alerts.id, rule: alerts.rule, subject: alerts.subject, level: alerts.level, status: alerts.status, figures: alerts.figures, sourceId: alerts.sourceId, day: alerts.day, resolvedAt: alerts.resolvedAt })
    .from(alerts)
    .where(own)
    .orderBy(desc(alerts.openedAt));
  const unresolved = existing.filter((alert) => alert.status !== 'resolved');

  for (const finding of findings) {
    const open = unresolved.find((alert) => sameMatter(alert, finding));
    const facts = { level: finding.level, figures: finding.figures, sourceId: finding.sourceId, day: finding.day };
    if (open) {
      const isNews = open.sourceId !== finding.sourceId || open.level !== finding.level;
      if (!isNews && JSON.stringify(open.figures) === JSON.stringify(finding.figures)) continue;
      const again = isNews && !statesOfAffairs.has(finding.rule) ? { status: 'open' as const, snoozedUntil: null, acknowledgedAt: null, acknowledgedBy: null } : {};
      await tx.update(alerts).set({ ...facts, ...again, updatedAt: now }).where(and(own, eq(alerts.id, open.id)));
    } else if (!wasDealtWith(finding, existing, history.today)) {
      const id = uuidv7();
      await tx.insert(alerts).values({ clinicId: actor.clinicId, id, patientId, programId: history.program.id, rule: finding.rule, subject: finding.subject, ...facts, openedAt: now, updatedAt: now });
      await recordAudit(tx, actor, 'alert.open', { type: 'alert', id }, { rule: finding.rule, level: finding.level });
    }
  }
  await endWhatNoLongerHolds(tx, actor, patientId, history, findings, unresolved, now);
}

async function endWhatNoLongerHolds(tx: Transaction, actor: Actor, patientId: string, history: PatientHistory, findings: Finding[], unresolved: AlertRow[], now: Date): Promise<void> {
  const corrected = new Set(history.sessions.map((session) => session.supersedesId));
  const ended = unresolved.filter((alert) => {
    if (findings.some((finding) => sameMatter(alert, finding))) return false;
    if (statesOfAffairs.has(alert.rule)) return true;
    // Someone corrected the very entry. An emergency stays: the clinic is to see that it was reported.
    return alert.sourceId !== null && corrected.has(alert.sourceId) && alert.level !== 'critical';
  });
  if (ended.length === 0) return;
  await tx
    .update(alerts)
    .set({ status: 'resolved', resolvedAt: now, resolution: 'no-longer-true', updatedAt: now })
    .where(and(eq(alerts.clinicId, actor.clinicId), eq(alerts.patientId, patientId), inArray(alerts.id, ended.map((alert) => alert.id))));
  for (const alert of ended) await recordAudit(tx, actor, 'alert.end', { type: 'alert', id: alert.id }, { rule: alert.rule });
}
