import { existsSync } from 'node:fs';
import pg from 'pg';
import { migrateDatabase, underMigrationLock } from '../../db/migrate';
import { ensureRoles } from '../../db/roles';
import type { Database } from './database';
import type { Progress } from './progress';
import { refuseUnsafeDatabase } from './refuse-unsafe-database';
import type { Settings } from './settings';

/** The two lines after the address: how to get in. */
export type Entrance = { lines: string[] };

/** Roles, tables, library and, with the embedded database, the demo clinic. Repeatable; safe when several start at once. */
export async function prepareDatabase(database: Database, settings: Settings, progress: Progress): Promise<Entrance> {
  const admin = new pg.Client({ connectionString: database.adminUrl, application_name: 'homestretch set-up', connectionTimeoutMillis: 10_000 });
  await admin.connect();
  try {
    return await underMigrationLock(admin, async () => {
      if (database.passwords) for (const warning of await ensureRoles(admin, database.passwords)) progress.say(warning);
      await migrateDatabase(admin);
      await refuseUnsafeDatabase(admin, [database.appUrl, database.linkUrl]);
      return fill(admin, database, settings, progress);
    });
  } finally {
    await admin.end();
  }
}

async function fill(admin: pg.Client, database: Database, settings: Settings, progress: Progress): Promise<Entrance> {
  const seedLibrary = await part<(client: pg.Client) => Promise<void>>('../../db/seed/library/seed-library.ts', 'seedLibrary', progress);
  await seedLibrary?.(admin);
  if (!database.demoPassword) {
    const { clinicName, ownerEmail } = { clinicName: settings.CLINIC_NAME, ownerEmail: settings.OWNER_EMAIL };
    const create = await part<(client: pg.Client, input: { clinicName?: string; ownerEmail?: string }) => Promise<{ token: string } | null>>('../../db/seed/first-clinic.ts', 'createFirstClinic', progress);
    const first = await create?.(admin, { clinicName, ownerEmail });
    return { lines: first ? [`Set up: ${settings.APP_URL}/invitation/${first.token}`] : [] };
  }
  const seedDemo = await part<(client: pg.Client, input: { appUrl: string; secret: string; password: string; now: Date }) => Promise<{ email: string; patientToken: string }>>('../../db/seed/demo/seed-demo.ts', 'seedDemo', progress);
  const demo = await seedDemo?.(admin, { appUrl: settings.APP_URL, secret: database.authSecret, password: database.demoPassword, now: new Date() });
  if (!demo) return { lines: [] };
  return { lines: [`Sign in: ${demo.email} / ${database.demoPassword}`, `Patient link: ${settings.APP_URL}/p/${demo.patientToken}`] };
}

/** Until every part has landed. */
async function part<T>(path: string, name: string, progress: Progress): Promise<T | undefined> {
  const url = new URL(path, import.meta.url);
  if (existsSync(url)) return ((await import(url.href)) as Record<string, T>)[name];
  progress.say(`NOT SEEDED: ${path} does not exist yet`);
  return undefined;
}
