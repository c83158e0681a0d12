import 'server-only';
import { and, asc, eq, gte, inArray, isNull, lte, not } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { itemLogs, painReports, planLinks, sessionLogs } from '@/db/schema';
import type { LinkActor } from '../actor';
import type { Transaction } from '../database';
import { isTakenBack } from '../taken-back';

const later = alias(sessionLogs, 'later');

const columns = {
  id: sessionLogs.id,
  versionId: sessionLogs.versionId,
  doneAt: sessionLogs.doneAt,
  localDay: sessionLogs.localDay,
  provenance: sessionLogs.provenance,
  painBefore: sessionLogs.painBefore,
  painAfter: sessionLogs.painAfter,
  locationBefore: sessionLogs.locationBefore,
  locationAfter: sessionLogs.locationAfter,
  effort: sessionLogs.effort,
  note: sessionLogs.note,
  supersedesId: sessionLogs.supersedesId,
  supersededBy: later.id,
  /** Whose link told it; null when a member entered it. */
  linkLabel: planLinks.label,
};

function sessions(tx: Transaction) {
  return tx
    .select(columns)
    .from(sessionLogs)
    .leftJoin(later, and(eq(later.clinicId, sessionLogs.clinicId), eq(later.supersedesId, sessionLogs.id)))
    .leftJoin(planLinks, and(eq(planLinks.clinicId, sessionLogs.clinicId), eq(planLinks.id, sessionLogs.linkId)));
}

/** Logs of a span of local days in the order they were done; `current` leaves out those that were put right since. */
export function readSessions(tx: Transaction, actor: LinkActor, span: { from: string; to: string; current: boolean }) {
  const mine = and(eq(sessionLogs.clinicId, actor.clinicId), eq(sessionLogs.programId, actor.programId), gte(sessionLogs.localDay, span.from), lte(sessionLogs.localDay, span.to), not(isTakenBack));
  return sessions(tx).where(span.current ? and(mine, isNull(later.id)) : mine).orderBy(asc(sessionLogs.doneAt), asc(sessionLogs.receivedAt));
}
export type SessionRow = Awaited<ReturnType<typeof readSessions>>[number];

export async function findSession(tx: Transaction, actor: LinkActor, id: string): Promise<SessionRow | null> {
  const [row] = await sessions(tx).where(and(eq(sessionLogs.clinicId, actor.clinicId), eq(sessionLogs.programId, actor.programId), eq(sessionLogs.id, id)));
  return row ?? null;
}

export async function readItemLogs(tx: Transaction, actor: LinkActor, sessionIds: string[]) {
  if (sessionIds.length === 0) return [];
  return tx
    .select({ sessionLogId: itemLogs.sessionLogId, itemId: itemLogs.itemId, outcome: itemLogs.outcome, reason: itemLogs.reason })
    .from(itemLogs)
    .where(and(eq(itemLogs.clinicId, actor.clinicId), inArray(itemLogs.sessionLogId, sessionIds)));
}
export type ItemLogRow = Awaited<ReturnType<typeof readItemLogs>>[number];

export function readReports(tx: Transaction, actor: LinkActor, span: { from: string; to: string }) {
  return tx
    .select({ id: painReports.id, kind: painReports.kind, at: painReports.at, localDay: painReports.localDay, pain: painReports.pain, location: painReports.location, redFlags: painReports.redFlags, note: painReports.note, linkLabel: planLinks.label })
    .from(painReports)
    .leftJoin(planLinks, and(eq(planLinks.clinicId, painReports.clinicId), eq(planLinks.id, painReports.linkId)))
    .where(and(eq(painReports.clinicId, actor.clinicId), eq(painReports.programId, actor.programId), gte(painReports.localDay, span.from), lte(painReports.localDay, span.to)))
    .orderBy(asc(painReports.at));
}
export type ReportRow = Awaited<ReturnType<typeof readReports>>[number];

export async function findReport(tx: Transaction, actor: LinkActor, id: string) {
  const [row] = await tx
    .select({ id: painReports.id, kind: painReports.kind, localDay: painReports.localDay, pain: painReports.pain, location: painReports.location, redFlags: painReports.redFlags, note: painReports.note })
    .from(painReports)
    .where(and(eq(painReports.clinicId, actor.clinicId), eq(painReports.programId, actor.programId), eq(painReports.id, id)));
  return row ?? null;
}
