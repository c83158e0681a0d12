import 'server-only';
import { sql } from 'drizzle-orm';
import { itemLogs, sessionLogs } from '@/db/schema';
import type { Transaction } from '../database';
import { keptStatement, rowPlaces, rowValues } from '../kept-statement';

type Row = typeof sessionLogs.$inferSelect;
type Item = Omit<typeof itemLogs.$inferInsert, 'clinicId' | 'sessionLogId'>;

const insertLog = keptStatement((tx) =>
  tx
    .insert(sessionLogs)
    .values(rowPlaces(sessionLogs))
    .onConflictDoNothing({ target: [sessionLogs.clinicId, sessionLogs.id] })
    .returning({ id: sessionLogs.id })
    .prepare('insert_session'),
);

const list = (name: string, type: string) => sql`${sql.placeholder(name)}::${sql.raw(type)}[]`;

// In the order of the table's columns.
const insertItems = keptStatement((tx) =>
  tx
    .insert(itemLogs)
    .select(sql`select ${sql.placeholder('clinicId')}::uuid, ${sql.placeholder('sessionLogId')}::uuid, told.* from unnest(${list('itemIds', 'uuid')}, ${list('outcomes', 'text')}, ${list('reasons', 'text')}, ${list('shares', 'real')}) as told`)
    .prepare('insert_items'),
);

/** Writes a log with its items, both sent at once; false when the id is taken, after which the transaction is to be given up. */
export async function insertSession(tx: Transaction, row: Row, items: Item[]): Promise<boolean> {
  const [log, itemsOfLog] = await Promise.allSettled([
    insertLog(tx).execute(rowValues(sessionLogs, row)),
    items.length === 0 ? null : insertItems(tx).execute({
      clinicId: row.clinicId,
      sessionLogId: row.id,
      itemIds: items.map(({ itemId }) => itemId),
      outcomes: items.map(({ outcome }) => outcome),
      reasons: items.map(({ reason }) => reason ?? null),
      shares: items.map(({ doneShare }) => doneShare ?? null),
    }),
  ]);
  if (log.status === 'rejected') throw log.reason;
  if (log.value.length === 0) return false;
  if (itemsOfLog.status === 'rejected') throw itemsOfLog.reason;
  return true;
}
