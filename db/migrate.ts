import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { Client } from 'pg';
import { APP_ROLE, OWNER_ROLE } from './roles';

const MIGRATION_LOCK = 7_466_002;
const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/** One at a time, however many instances start at once. Needs a direct connection: poolers break session locks. */
export async function underMigrationLock<T>(admin: Client, work: () => Promise<T>): Promise<T> {
  await admin.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    return await work();
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

/** Does the work as the role that owns the tables, whom row security binds too, so that it also works where no superuser is to be had. */
export async function asOwner<T>(admin: Client, work: () => Promise<T>): Promise<T> {
  await admin.query(`set role ${OWNER_ROLE}`);
  // The running release must not queue up behind a change that itself waits for a lock.
  await admin.query(`set lock_timeout = '3s'`);
  try {
    return await work();
  } finally {
    await admin.query('reset lock_timeout');
    await admin.query('reset role');
  }
}

/** Brings the tables up to date. Call under the migration lock. */
export async function migrateDatabase(admin: Client): Promise<void> {
  await asOwner(admin, async () => {
    await migrate(drizzle(admin), { migrationsFolder: MIGRATIONS });
    // So that /readyz can tell whether the database is as new as the code.
    await admin.query(`grant usage on schema drizzle to ${APP_ROLE}`);
    await admin.query(`grant select on drizzle.__drizzle_migrations to ${APP_ROLE}`);
  });
}
