import type { Client } from 'pg';
import { scramVerifier } from './scram';

export const OWNER_ROLE = 'homestretch_owner';
export const APP_ROLE = 'homestretch_app';
export const LINK_ROLE = 'homestretch_link';
export const AUTH_ROLE = 'homestretch_auth';
export const BACKUP_ROLE = 'homestretch_backup';

export type RolePasswords = { app: string; link: string; backup: string };

/** A page that waits longer than this is broken; better one error than a pool full of waiting requests. */
const PATIENCE = { statement_timeout: '5s', lock_timeout: '3s', idle_in_transaction_session_timeout: '10s' };

/**
 * Makes the roles, or brings them to what they must be. Only the owner owns, only app and link serve pages.
 * Returns warnings for what this server does not allow. Call under the migration lock: roles belong to the whole server.
 */
export async function ensureRoles(admin: Client, passwords: RolePasswords): Promise<string[]> {
  const narrow = await attributes(admin);
  await ensureRole(admin, OWNER_ROLE, 'nologin');
  await ensureRole(admin, AUTH_ROLE, 'nologin');
  await ensureRole(admin, APP_ROLE, narrow, passwords.app);
  await ensureRole(admin, LINK_ROLE, narrow, passwords.link);
  for (const role of [APP_ROLE, LINK_ROLE]) {
    for (const [name, value] of Object.entries(PATIENCE)) {
      await admin.query(`alter role ${role} set ${name} = ${admin.escapeLiteral(value)}`);
    }
  }
  const warnings = await ensureBackupRole(admin, passwords.backup);
  await letOwnerOwn(admin);
  return warnings;
}

async function ensureRole(admin: Client, role: string, options: string, password?: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  const secret = password === undefined ? '' : ` password ${admin.escapeLiteral(scramVerifier(password))}`;
  await admin.query(`${rowCount ? 'alter' : 'create'} role ${role} ${options}${secret}`);
}

/** Whoever lacks a power may not name it, even to deny it; a new role has none of them anyway, and the start checks the worst two. */
async function attributes(admin: Client): Promise<string> {
  return (await isSuperuser(admin)) ? 'login noinherit nosuperuser nobypassrls nocreatedb nocreaterole noreplication' : 'login noinherit';
}

async function isSuperuser(admin: Client): Promise<boolean> {
  const { rows } = await admin.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user');
  return rows[0]?.rolsuper ?? false;
}

/** A dump by any other role exits well and is empty, because row security hides every row from it. */
async function ensureBackupRole(admin: Client, password: string): Promise<string[]> {
  try {
    await ensureRole(admin, BACKUP_ROLE, 'login bypassrls', password);
    await admin.query(`grant pg_read_all_data to ${BACKUP_ROLE}`);
    return [];
  } catch (error) {
    return [
      `This server does not let ${BACKUP_ROLE} read past row security (${(error as Error).message}): use the provider's own backups`,
    ];
  }
}

async function letOwnerOwn(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ db: string; version: number }>(
    `select current_database() as db, current_setting('server_version_num')::int as version`,
  );
  const { db = '', version = 0 } = rows[0] ?? {};
  // From 16 on a role that may create roles does not automatically act as them.
  const actAs = (inherit: boolean) => (version >= 160_000 ? ` with inherit ${inherit}, set true` : '');
  await admin.query(`grant ${OWNER_ROLE} to current_user${actAs(false)}`);
  // The owner hands its look-up functions to the auth role and still grants their use.
  await admin.query(`grant ${AUTH_ROLE} to ${OWNER_ROLE}${actAs(true)}`);
  await admin.query(`grant create on database ${admin.escapeIdentifier(db)} to ${OWNER_ROLE}`);
  await admin.query(`grant usage, create on schema public to ${OWNER_ROLE} with grant option`);
  await admin.query('revoke create on schema public from public');
}
