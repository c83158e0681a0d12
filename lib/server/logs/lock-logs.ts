import 'server-only';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database';

/** One write at a time for one patient: two sends of a log, and two corrections of one, then see each other. */
export async function lockLogs(tx: Transaction, patientId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`logs:${patientId}`}, 0))`);
}
