import 'server-only';
import { sql } from 'drizzle-orm';
import journal from '@/db/migrations/meta/_journal.json';
import { beforeClinic } from './database';
import { describeError } from './describe-error';
import { log } from './log';

/** Whether the database is reachable, writable and migrated as far as this release needs. Never says why. */
export async function isReady(): Promise<boolean> {
  try {
    const found = await beforeClinic().execute<{ writable: boolean; migrations: string }>(
      sql`select not pg_is_in_recovery() and current_setting('default_transaction_read_only') = 'off' as writable, (select count(*) from drizzle.__drizzle_migrations) as migrations`,
    );
    const row = found.rows[0];
    return Boolean(row?.writable) && Number(row?.migrations) >= journal.entries.length;
  } catch (error) {
    log.warn({ error: describeError(error) }, 'not ready');
    return false;
  }
}
