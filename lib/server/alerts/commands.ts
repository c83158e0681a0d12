import 'server-only';
import { and, eq, ne } from 'drizzle-orm';
import { alerts } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { addDays, localDay } from '@/lib/domain/local-day';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { changeAlerts, refuseUnseen, type LockedAlert, type SeenAlerts } from './change-alerts';

const longestSnoozeDays = 28;

/** "I have seen this and am on it": the alert stays in the queue, with a name on it. */
export function acknowledgeAlerts(actor: MemberActor, { alertIds, seenAt }: SeenAlerts, now = new Date()) {
  return changeAlerts(actor, alertIds, {
    audit: 'alert.acknowledge',
    change(alert) {
      refuseUnseen(alert, seenAt);
      return alert.status === 'open' ? { status: 'acknowledged', acknowledgedAt: now, acknowledgedBy: actor.memberId } : null;
    },
  });
}

/** Puts the alerts away with a word on what was done. Only good news and a short silence go without one. */
export function resolveAlerts(actor: MemberActor, { alertIds, seenAt, note }: SeenAlerts & { note: string }, now = new Date()) {
  return changeAlerts(actor, alertIds, {
    audit: 'alert.resolve',
    change(alert) {
      refuseUnseen(alert, seenAt);
      if (note === '' && alert.level !== 'info' && alert.level !== 'low') throw new AppError('invalid', 'note-required');
      return { status: 'resolved', resolvedAt: now, resolvedBy: actor.memberId, resolution: note === '' ? null : note };
    },
  });
}

async function hasSuccessor(tx: Transaction, actor: MemberActor, alert: LockedAlert): Promise<boolean> {
  const [newer] = await tx
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(eq(alerts.clinicId, actor.clinicId), eq(alerts.patientId, alert.patientId), eq(alerts.rule, alert.rule), eq(alerts.subject, alert.subject), ne(alerts.status, 'resolved')))
    .limit(1);
  return newer !== undefined;
}

/** Takes back one step: resolved to what it was before, acknowledged to open. */
export function reopenAlerts(actor: MemberActor, { alertIds }: { alertIds: string[] }) {
  return changeAlerts(actor, alertIds, {
    audit: 'alert.reopen',
    async change(alert, tx) {
      if (alert.status === 'open') return null;
      if (alert.status === 'acknowledged') return { status: 'open', acknowledgedAt: null, acknowledgedBy: null };
      if (await hasSuccessor(tx, actor, alert)) throw new AppError('conflict', 'opened-again');
      return { status: alert.acknowledgedAt ? 'acknowledged' : 'open', resolvedAt: null, resolvedBy: null, resolution: null };
    },
  });
}

/** Out of the queue until a day of the clinic's calendar; it stays listed as snoozed. An emergency cannot wait. */
export function snoozeAlerts(actor: MemberActor, { alertIds, seenAt, until }: SeenAlerts & { until: string }, now = new Date()) {
  const today = localDay(now.toISOString(), actor.clinicZone);
  return changeAlerts(actor, alertIds, {
    audit: 'alert.snooze',
    detail: () => ({ until }),
    change(alert) {
      refuseUnseen(alert, seenAt);
      if (alert.level === 'critical') throw new AppError('refused', 'emergency-cannot-wait');
      if (until <= today || until > addDays(today, longestSnoozeDays)) throw new AppError('invalid', 'until-out-of-range');
      return { snoozedUntil: until };
    },
  });
}

/** Brings snoozed alerts back into the queue at once. */
export function unsnoozeAlerts(actor: MemberActor, { alertIds }: { alertIds: string[] }) {
  return changeAlerts(actor, alertIds, { audit: 'alert.unsnooze', change: () => ({ snoozedUntil: null }) });
}
