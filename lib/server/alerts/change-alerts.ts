import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { alerts, patients } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';

/** The alerts that a member had in front of them, and when they were drawn. */
export interface SeenAlerts {
  alertIds: string[];
  seenAt: Date;
}

export type LockedAlert = Pick<typeof alerts.$inferSelect, 'id' | 'patientId' | 'rule' | 'subject' | 'level' | 'status' | 'acknowledgedAt' | 'updatedAt'>;
type Change = Partial<typeof alerts.$inferInsert>;

interface Work {
  /** Null leaves this alert alone; an AppError refuses the whole. */
  change: (alert: LockedAlert, tx: Transaction) => Change | null | Promise<Change | null>;
  audit: string;
  detail?: (alert: LockedAlert) => Record<string, string | number | null>;
}

/** Locks the alerts, changes each, records each. Answers with those that changed, which an undo takes back. */
export function changeAlerts(actor: MemberActor, alertIds: string[], work: Work): Promise<{ changed: string[] }> {
  return inClinic(actor, async (tx) => {
    if (!can(actor.role, 'alert:write')) throw new AppError('forbidden');
    const ids = [...new Set(alertIds)].sort();
    // Whose they are is locked first, as a merge does it: a change of an alert moves its patient's place in the lists.
    const whose = tx.select({ id: alerts.patientId }).from(alerts).where(and(eq(alerts.clinicId, actor.clinicId), inArray(alerts.id, ids)));
    await tx.select({ id: patients.id }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), inArray(patients.id, whose))).orderBy(patients.id).for('no key update');
    const locked: LockedAlert[] = await tx
      .select({ id: alerts.id, patientId: alerts.patientId, rule: alerts.rule, subject: alerts.subject, level: alerts.level, status: alerts.status, acknowledgedAt: alerts.acknowledgedAt, updatedAt: alerts.updatedAt })
      .from(alerts)
      .where(and(eq(alerts.clinicId, actor.clinicId), inArray(alerts.id, ids)))
      .orderBy(alerts.id)
      .for('update');
    if (locked.length !== ids.length) throw new AppError('not-found');

    const changed: string[] = [];
    for (const alert of locked) {
      const change = await work.change(alert, tx);
      if (!change) continue;
      await tx.update(alerts).set(change).where(and(eq(alerts.clinicId, actor.clinicId), eq(alerts.id, alert.id)));
      await recordAudit(tx, actor, work.audit, { type: 'alert', id: alert.id }, { rule: alert.rule, level: alert.level, ...work.detail?.(alert) });
      changed.push(alert.id);
    }
    return { changed };
  });
}

/** What has come in since the list was drawn is not put away unseen. */
export function refuseUnseen(alert: LockedAlert, seenAt: Date): void {
  if (alert.status === 'resolved') throw new AppError('conflict', 'already-resolved');
  if (alert.updatedAt > seenAt) throw new AppError('conflict', 'news-since');
}
