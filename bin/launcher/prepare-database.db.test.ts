import { randomBytes } from 'node:crypto';
import { inject, afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureRoles } from '../../db/roles';
import { onDatabase, withClient } from '../../db/testing/template-database';
import { adminClient, testDatabase } from '../../db/testing/test-database';
import type { Database } from './database';
import { prepareDatabase } from './prepare-database';
import { UnsafeStart, parseSettings } from './settings';

const name = `hosted_${randomBytes(4).toString('hex')}`;
const server = inject('testServer');
const url = (login?: { role: string; password: string }) => onDatabase(server.adminUrl, name, login);
const quiet = { say: () => undefined };

/** As a provider hands it out: a database owned by a role that may create roles and is no superuser. */
beforeAll(async () => {
  await withClient(server.adminUrl, async (client) => {
    await client.query(`create role ${name} login createrole password 'hosted'`);
    for (const role of ['owner', 'auth', 'app', 'link', 'backup']) await client.query(`grant homestretch_${role} to ${name} with admin true, inherit false, set false`);
    await client.query(`create database ${name} owner ${name}`);
  });
});
afterAll(() =>
  withClient(server.adminUrl, async (client) => {
    await client.query(`drop database ${name} with (force)`);
    await client.query(`drop owned by ${name}`);
    await client.query(`drop role ${name}`);
  }),
);

function hosted(): Database {
  return {
    adminUrl: url({ role: name, password: 'hosted' }),
    appUrl: url({ role: 'homestretch_app', password: server.passwords.app }),
    linkUrl: url({ role: 'homestretch_link', password: server.passwords.link }),
    passwords: server.passwords,
    authSecret: 's'.repeat(32),
    demoPassword: undefined,
    ended: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

const settings = (more: Record<string, string> = {}) => parseSettings({ APP_URL: 'https://clinic.example', DATABASE_URL: testDatabase().adminUrl, AUTH_SECRET: 's'.repeat(32), ...more });
const owner = { OWNER_EMAIL: 'owner@clinic.example', CLINIC_NAME: 'Riverside' };

describe('prepareDatabase on a database of somebody else', () => {
  it('asks for the first owner when there is no clinic', async () => {
    await expect(prepareDatabase(hosted(), settings(), quiet, 'filled')).rejects.toThrow(UnsafeStart);
  });

  it('makes it ready without a superuser, exactly once however many start at once', async () => {
    const lines = await Promise.all([1, 2, 3, 4].map(() => prepareDatabase(hosted(), settings(owner), quiet, 'filled')));
    expect(lines.flat()).toEqual([expect.stringMatching(/^Set up: https:\/\/clinic\.example\/invitation\/[\w-]{43}$/)]);
    const { rows } = await withClient(url(), (client) => client.query('select (select count(*)::int from clinics) as clinics, (select count(*)::int from exercises) > 20 as library'));
    expect(rows).toEqual([{ clinics: 1, library: true }]);
  });

  it('makes no demo data and prints nothing the next time', async () => {
    expect(await prepareDatabase(hosted(), settings(), quiet, 'filled')).toEqual([]);
  });
});

// Here and not beside ensureRoles: roles belong to the whole server, and files are tested side by side.
describe('ensureRoles', () => {
  it('takes back powers that somebody gave to the application', async () => {
    const admin = await adminClient();
    await admin.query('begin');
    await admin.query('alter role homestretch_app superuser bypassrls');
    await ensureRoles(admin, { app: 'a'.repeat(16), link: 'b'.repeat(16), backup: 'c'.repeat(16) });
    const { rows } = await admin.query(`select rolsuper, rolbypassrls from pg_roles where rolname = 'homestretch_app'`);
    await admin.query('rollback');
    await admin.end();
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  });
});
