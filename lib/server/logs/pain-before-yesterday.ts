import 'server-only';
import { alias } from 'drizzle-orm/pg-core';
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { sessionLogs } from '@/db/schema';
import { addDays } from '@/lib/domain/local-day';
import type { Actor } from '../actor';
import type { Transaction } from '../database';

const later = alias(sessionLogs, 'later');

/** The pain before the last session of the day before: what a next-morning report is held against. */
export async function painBeforeYesterday(tx: Transaction, actor: Actor, patientId: string, today: string): Promise<number | null> {
  const [row] = await tx
    .select({ painBefore: sessionLogs.painBefore })
    .from(sessionLogs)
    .leftJoin(later, and(eq(later.clinicId, sessionLogs.clinicId), eq(later.supersedesId, sessionLogs.id)))
    .where(and(eq(sessionLogs.clinicId, actor.clinicId), eq(sessionLogs.patientId, patientId), eq(sessionLogs.localDay, addDays(today, -1)), isNotNull(sessionLogs.painBefore), isNull(later.id)))
    .orderBy(desc(sessionLogs.doneAt))
    .limit(1);
  return row?.painBefore ?? null;
}
