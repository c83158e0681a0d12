import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from 'pg';
import { adminClient, testDatabase } from './testing/test-database';
import { withClient } from './testing/template-database';

let admin: Client;
beforeAll(async () => {
  admin = await adminClient();
});
afterAll(() => admin.end());

describe('roles', () => {
  it('lets the application log in as roles that own nothing and that row security binds', async () => {
    for (const [url, role] of [[testDatabase().appUrl, 'homestretch_app'], [testDatabase().linkUrl, 'homestretch_link']] as const) {
      const { rows } = await withClient(url, (client) =>
        client.query(`select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit,
          (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned from pg_roles where rolname = current_user`),
      );
      expect(rows).toEqual([
        { rolname: role, rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolinherit: false, owned: 0 },
      ]);
    }
  });

  it('ends a query, a wait for a lock and an idle transaction of the application early', async () => {
    const { rows } = await withClient(testDatabase().appUrl, (client) =>
      client.query(`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
        current_setting('idle_in_transaction_session_timeout') as idle`),
    );
    expect(rows).toEqual([{ statement: '5s', lock: '3s', idle: '10s' }]);
  });

  it('lets neither the application nor the public make or empty tables', async () => {
    await withClient(testDatabase().appUrl, async (client) => {
      await expect(client.query('create table public.mine (id int)')).rejects.toThrow(/permission denied for schema public/);
      await expect(client.query('truncate audit_events')).rejects.toThrow(/permission denied/);
      await expect(client.query('set role homestretch_owner')).rejects.toThrow(/permission denied to set role/);
    });
  });

  it('gives the tables to a role that nobody can log in as', async () => {
    const { rows } = await admin.query(
      `select distinct r.rolname, r.rolcanlogin from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
       where n.nspname = 'public' and c.relkind = 'r'`,
    );
    expect(rows).toEqual([{ rolname: 'homestretch_owner', rolcanlogin: false }]);
  });
});
