import pg from 'pg';
import { prepareJobs } from '../jobs';
import { asOwner, migrateDatabase } from '../migrate';
import { ensureRoles } from '../roles';
import type { RolePasswords } from '../roles';
import { seedLibrary } from '../seed/library/seed-library';

export const TEMPLATE = 'homestretch_template';

export type TestServer = { adminUrl: string; passwords: RolePasswords };

export async function makeTemplate({ adminUrl, passwords }: TestServer): Promise<void> {
  await withClient(adminUrl, (client) => client.query(`create database ${TEMPLATE}`));
  await withClient(onDatabase(adminUrl, TEMPLATE), async (client) => {
    await ensureRoles(client, passwords);
    await migrateDatabase(client);
    await prepareJobs(onDatabase(adminUrl, TEMPLATE));
    await asOwner(client, () => seedLibrary(client));
  });
}

export async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function onDatabase(url: string, database: string, login?: { role: string; password: string }): string {
  const copy = new URL(url);
  copy.pathname = `/${database}`;
  if (login) {
    copy.username = login.role;
    copy.password = login.password;
  }
  return copy.href;
}
