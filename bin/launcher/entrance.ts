import { existsSync } from 'node:fs';
import type pg from 'pg';
import { asOwner } from '../../db/migrate';
import { createFirstClinic } from '../../db/seed/first-clinic';
import type { Database } from './database';
import type { Progress } from './progress';
import { UnsafeStart } from './settings';
import type { Settings } from './settings';

/** The demo clinic with the embedded database; otherwise the invitation of a first owner, unless there is a clinic. */
export async function openEntrance(admin: pg.Client, database: Database, settings: Settings, progress: Progress): Promise<string[]> {
  return database.demoPassword ? openDemo(admin, database, database.demoPassword, settings, progress) : inviteFirstOwner(admin, settings);
}

async function inviteFirstOwner(admin: pg.Client, settings: Settings): Promise<string[]> {
  const { OWNER_EMAIL: ownerEmail, CLINIC_NAME: clinicName } = settings;
  return asOwner(admin, async () => {
    if (!ownerEmail || !clinicName) {
      const { rows } = await admin.query<{ exists: boolean }>('select auth_any_clinic() as exists');
      if (rows[0]?.exists) return [];
      throw new UnsafeStart(['OWNER_EMAIL and CLINIC_NAME are required for the first start on an empty database']);
    }
    const first = await createFirstClinic(admin, { clinicName, ownerEmail });
    return first ? [`Set up: ${settings.APP_URL}/invitation/${first.token}`] : [];
  });
}

type SeedDemo = (client: pg.Client, input: { appUrl: string; secret: string; password: string; now: Date }) => Promise<{ email: string; patientToken: string }>;

async function openDemo(admin: pg.Client, database: Database, password: string, settings: Settings, progress: Progress): Promise<string[]> {
  const url = new URL('../../db/seed/demo/seed-demo.ts', import.meta.url);
  if (!existsSync(url)) {
    progress.say('NOT SEEDED: db/seed/demo/seed-demo.ts does not exist yet');
    return [];
  }
  const { seedDemo } = (await import(url.href)) as { seedDemo: SeedDemo };
  const { email, patientToken } = await seedDemo(admin, { appUrl: settings.APP_URL, secret: database.authSecret, password, now: new Date() });
  return [`Sign in: ${email} / ${password}`, `Patient link: ${settings.APP_URL}/p/${patientToken}`];
}
