import 'server-only';
import { and, eq } from 'drizzle-orm';
import { sessionLogs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { Actor } from '../actor';
import type { Transaction } from '../database';
import type { ProgramOfLog } from './program-of-log';

/** The log that a correction replaces. Its time, day and version stay: only what was done and felt can be put right. */
export async function findCorrectable(tx: Transaction, actor: Actor, program: ProgramOfLog, wanted: { logId: string; versionId: string }) {
  const [log] = await tx
    .select({ doneAt: sessionLogs.doneAt, zone: sessionLogs.zone, localDay: sessionLogs.localDay, versionId: sessionLogs.versionId })
    .from(sessionLogs)
    .where(and(eq(sessionLogs.clinicId, actor.clinicId), eq(sessionLogs.id, wanted.logId), eq(sessionLogs.programId, program.programId)));
  if (!log) throw new AppError('not-found');
  if (log.versionId !== wanted.versionId) throw new AppError('invalid', 'version');
  const [later] = await tx.select({ id: sessionLogs.id }).from(sessionLogs).where(and(eq(sessionLogs.clinicId, actor.clinicId), eq(sessionLogs.supersedesId, wanted.logId)));
  if (later) throw new AppError('conflict', 'already-corrected');
  return log;
}
