import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { APP_ROLE, LINK_ROLE } from '../roles';
import { TEMPLATE, onDatabase, withClient } from './template-database';
import type { TestServer } from './template-database';

export type TestDatabase = { adminUrl: string; appUrl: string; linkUrl: string };

/** A copy of the template for one test file, so that files never see each other's rows. */
export async function createTestDatabase({ adminUrl, passwords }: TestServer): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(adminUrl, (client) => client.query(`create database ${name} template ${TEMPLATE}`));
  return {
    adminUrl: onDatabase(adminUrl, name),
    appUrl: onDatabase(adminUrl, name, { role: APP_ROLE, password: passwords.app }),
    linkUrl: onDatabase(adminUrl, name, { role: LINK_ROLE, password: passwords.link }),
  };
}

let current: TestDatabase | undefined;

/** The database of this test file. */
export function testDatabase(): TestDatabase {
  if (!current) throw new Error('Only *.db.test.ts files have a database');
  return current;
}

export function useTestDatabase(database: TestDatabase): void {
  current = database;
}

/** For factories and for looking behind the scenes: row security does not bind it. The code under test never gets it. */
export async function adminClient(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: testDatabase().adminUrl });
  await client.connect();
  return client;
}
