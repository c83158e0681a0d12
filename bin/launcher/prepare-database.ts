import pg from 'pg';
import { prepareJobs } from '../../db/jobs';
import { asOwner, migrateDatabase, underMigrationLock } from '../../db/migrate';
import { ensureRoles } from '../../db/roles';
import { seedLibrary } from '../../db/seed/library/seed-library';
import type { Database } from './database';
import { openEntrance } from './entrance';
import type { Progress } from './progress';
import { refuseUnsafeDatabase } from './refuse-unsafe-database';
import type { Settings } from './settings';

/**
 * Roles, tables, and if asked the library and a first way in. Repeatable; safe when several instances start at once.
 * Returns the lines that tell people how to get in.
 */
export async function prepareDatabase(database: Database, settings: Settings, progress: Progress, extent: 'tables' | 'filled'): Promise<string[]> {
  const admin = new pg.Client({ connectionString: database.adminUrl, application_name: 'homestretch set-up', connectionTimeoutMillis: 10_000 });
  await admin.connect();
  try {
    return await underMigrationLock(admin, async () => {
      if (database.passwords) for (const warning of await ensureRoles(admin, database.passwords)) progress.say(warning);
      await migrateDatabase(admin);
      await prepareJobs(database.adminUrl);
      await refuseUnsafeDatabase(admin, [database.appUrl, database.linkUrl]);
      if (extent === 'tables') return [];
      await asOwner(admin, () => seedLibrary(admin));
      return openEntrance(admin, database, settings);
    });
  } finally {
    await admin.end();
  }
}
