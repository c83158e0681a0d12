import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { POSTGRES_MAJOR } from './native-files';
import { isAlive } from './process-alive';
import type { Place } from './place';

export const ADMIN_USER = 'postgres';

/** Creates the database files unless they are there, and refuses files that we could not run. */
export function ensureCluster(place: Place, password: string): void {
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) initCluster(place, password);

  const version = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== POSTGRES_MAJOR) {
    throw new Error(
      `The database in ${place.cluster} was made by PostgreSQL ${version}, this version runs ${POSTGRES_MAJOR}: see "Upgrading PostgreSQL" in docs/runbook.md`,
    );
  }
}

/** The other user's start would fail deep inside PostgreSQL; say it before. */
export function refuseForeignCluster(place: Place): void {
  if (!existsSync(place.cluster)) return;
  const owner = statSync(place.cluster).uid;
  const me = place.identity?.uid ?? process.getuid?.();
  if (owner !== me) {
    throw new Error(
      `The database in ${place.cluster} belongs to user ${owner}, but PostgreSQL would run as user ${me}: start as the user who started it first, or move that folder away to begin with an empty database`,
    );
  }
}

function initCluster({ native, cluster, identity }: Place, password: string): void {
  clearAbandoned(cluster);
  // A start that is killed half-way, or two starts at once, must never leave a half-made database behind.
  const partial = `${cluster}.init-${process.pid}`;
  const passwordFile = `${partial}.pw`;
  mkdirSync(partial, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity) for (const path of [partial, passwordFile]) chownSync(path, identity.uid, identity.gid);

  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    [
      '-D', partial, '--username', ADMIN_USER, '--pwfile', passwordFile, '--auth=scram-sha-256', '--data-checksums',
      '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
    ],
    { ...identity, cwd: '/', encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' } as unknown as NodeJS.ProcessEnv },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    const reason = (made.error?.message ?? made.stderr).trim().replaceAll('\n', ' · ');
    throw new Error(`PostgreSQL could not create its files in ${cluster}: ${reason}`);
  }
  try {
    renameSync(partial, cluster);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
  }
}

function clearAbandoned(cluster: string): void {
  const prefix = `${basename(cluster)}.init-`;
  for (const name of readdirSync(dirname(cluster))) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    rmSync(join(dirname(cluster), name), { recursive: true, force: true });
  }
}
