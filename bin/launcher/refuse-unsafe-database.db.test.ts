import type { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adminClient, testDatabase } from '../../db/testing/test-database';
import { refuseUnsafeDatabase } from './refuse-unsafe-database';
import { UnsafeStart } from './settings';

let admin: Client;
beforeEach(async () => {
  admin = await adminClient();
});
afterEach(() => admin.end());

async function faults(urls = [testDatabase().appUrl, testDatabase().linkUrl]): Promise<string[]> {
  try {
    await refuseUnsafeDatabase(admin, urls);
  } catch (error) {
    if (error instanceof UnsafeStart) return error.faults;
    throw error;
  }
  return [];
}

describe('refuseUnsafeDatabase', () => {
  it('has nothing against what our own migrations and roles make', async () => {
    expect(await faults()).toEqual([]);
  });

  it.each(['no force row level security', 'disable row level security'])('refuses a table with %s', async (change) => {
    await admin.query('begin');
    await admin.query(`alter table patients ${change}`);
    expect(await faults()).toEqual(['Table patients has clinic_id without forced row security: refusing to serve']);
    await admin.query('rollback');
  });

  it('refuses a new table that forgot row security', async () => {
    await admin.query('begin');
    await admin.query('create table forgotten (clinic_id uuid, id uuid)');
    expect(await faults()).toEqual(['Table forgotten has clinic_id without forced row security: refusing to serve']);
    await admin.query('rollback');
  });

  it('refuses to serve as a superuser', async () => {
    expect(await faults([testDatabase().adminUrl])).toEqual(['Database role postgres is a superuser, whom row security does not bind: refusing to serve']);
  });

  it.each([
    ['bypasses row security', 'bypassrls', 'may bypass row security'],
    ['belongs to the owner of the tables', 'in role homestretch_owner', 'owns the tables'],
  ])('refuses to serve as a role that %s', async (_name, option, fault) => {
    const url = new URL(testDatabase().adminUrl);
    url.username = `careless_${option.replaceAll(/\W/g, '')}`;
    url.password = 'careless';
    await admin.query(`create role ${url.username} login password 'careless' ${option}`);
    try {
      expect(await faults([url.href])).toEqual([expect.stringContaining(fault)]);
    } finally {
      await admin.query(`drop role ${url.username}`);
    }
  });
});
