import { createHmac } from 'node:crypto';
import { resolve } from 'node:path';
import pg from 'pg';
import { prepareDataDir } from '../../db/embedded/place';
import { startEmbedded } from '../../db/embedded/start-embedded';
import { APP_ROLE, LINK_ROLE } from '../../db/roles';
import type { RolePasswords } from '../../db/roles';
import type { Progress } from './progress';
import { ensureSecrets } from './secrets';
import type { Settings } from './settings';

const DATABASE = 'homestretch';

export type Database = {
  /** The owner's connection: for roles, tables and seeds alone, never for the web server. */
  adminUrl: string;
  appUrl: string;
  linkUrl: string;
  /** Absent when the operator made the roles. */
  passwords: RolePasswords | undefined;
  authSecret: string;
  /** Present with the embedded database, which shows the demo clinic. */
  demoPassword: string | undefined;
  /** Settles when the embedded server has ended. */
  ended: Promise<void>;
  stop: () => Promise<void>;
};

export function openDatabase(settings: Settings, root: string, progress: Progress): Promise<Database> {
  const { DATABASE_URL: adminUrl, AUTH_SECRET: authSecret } = settings;
  if (adminUrl && authSecret) return Promise.resolve(openExternal(settings, adminUrl, authSecret));
  return openEmbedded(resolve(root, settings.DATA_DIR), progress);
}

async function openEmbedded(dataDir: string, progress: Progress): Promise<Database> {
  prepareDataDir(dataDir);
  const secrets = ensureSecrets(dataDir);
  const server = await startEmbedded({ dataDir, password: secrets.databasePassword, durability: 'durable' });
  if (server.place.elsewhere) {
    progress.say(`The database files are in ${server.place.cluster}: PostgreSQL does not run as root, and ${dataDir} is closed to other users`);
  }
  const adminUrl = server.adminUrl(DATABASE);
  await createDatabase(server.adminUrl('postgres'));
  return {
    adminUrl,
    appUrl: asRole(adminUrl, APP_ROLE, secrets.appPassword),
    linkUrl: asRole(adminUrl, LINK_ROLE, secrets.linkPassword),
    passwords: { app: secrets.appPassword, link: secrets.linkPassword, backup: secrets.backupPassword },
    // Its own even when AUTH_SECRET is set for something else: the demo's links are derived from it.
    authSecret: secrets.authSecret,
    demoPassword: secrets.demoPassword,
    ended: server.ended,
    stop: server.stop,
  };
}

function openExternal(settings: Settings, adminUrl: string, authSecret: string): Database {
  const derive = (role: string) => createHmac('sha256', authSecret).update(`database role ${role}`).digest('base64url');
  const { APP_DATABASE_URL: appUrl, LINK_DATABASE_URL: linkUrl } = settings;
  const passwords = { app: derive('app'), link: derive('link'), backup: derive('backup') };
  return {
    adminUrl,
    appUrl: appUrl ?? asRole(adminUrl, APP_ROLE, passwords.app),
    linkUrl: linkUrl ?? asRole(adminUrl, LINK_ROLE, passwords.link),
    passwords: appUrl ? undefined : passwords,
    authSecret,
    demoPassword: undefined,
    ended: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

async function createDatabase(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (!rowCount) await client.query(`create database ${DATABASE}`);
  await client.end();
}

function asRole(adminUrl: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  return url.href;
}
