import type pg from 'pg';
import { asOwner } from '../../db/migrate';
import { seedDemo } from '../../db/seed/demo/seed-demo';
import { createFirstClinic } from '../../db/seed/first-clinic';
import type { Database } from './database';
import { UnsafeStart } from './settings';
import type { Settings } from './settings';

/** The demo clinic with the embedded database; otherwise the invitation of a first owner, unless there is a clinic. */
export async function openEntrance(admin: pg.Client, database: Database, settings: Settings): Promise<string[]> {
  return database.demoPassword ? openDemo(admin, database.authSecret, database.demoPassword, settings) : inviteFirstOwner(admin, settings);
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

async function openDemo(admin: pg.Client, secret: string, password: string, settings: Settings): Promise<string[]> {
  const { email, patientToken } = await seedDemo(admin, { secret, password, now: new Date() });
  return [`Sign in: ${email} / ${password}`, `Patient link: ${settings.APP_URL}/p/${patientToken}`];
}
