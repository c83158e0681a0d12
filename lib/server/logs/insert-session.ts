import 'server-only';
import { itemLogs, sessionLogs } from '@/db/schema';
import type { Transaction } from '../database';

/** Every column is named: one left out would make another statement. */
type Row = typeof sessionLogs.$inferSelect;
type Item = Omit<typeof itemLogs.$inferInsert, 'clinicId' | 'sessionLogId'>;

/** Writes a log with its items; false when the id is taken. Named, so that the database plans each of the two statements once a connection. */
export async function insertSession(tx: Transaction, row: Row, items: Item[]): Promise<boolean> {
  const stored = await tx
    .insert(sessionLogs)
    .values(row)
    .onConflictDoNothing({ target: [sessionLogs.clinicId, sessionLogs.id] })
    .returning({ id: sessionLogs.id })
    .prepare('insert_session')
    .execute();
  if (stored.length === 0) return false;
  if (items.length === 0) return true;
  await tx
    .insert(itemLogs)
    .values(items.map(({ itemId, outcome, reason = null, doneShare = null }) => ({ clinicId: row.clinicId, sessionLogId: row.id, itemId, outcome, reason, doneShare })))
    .prepare(`insert_items_${items.length}`)
    .execute();
  return true;
}
