import { setTimeout as sleep } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ADMIN_USER, ensureCluster, refuseForeignCluster } from './cluster';
import { freePort } from './free-port';
import { holdLauncherLock } from './launcher-lock';
import { findPlace } from './place';
import type { Place } from './place';
import { readRunning, spawnPostgres } from './postgres-process';
import type { Durability, PostgresProcess } from './postgres-process';
import { postgresUrl } from './running-admin-url';

export type EmbeddedPostgres = {
  /** Superuser connection to the given database. Never give it to the web server. */
  adminUrl: (database: string) => string;
  port: number;
  place: Place;
  ended: Promise<void>;
  stop: () => Promise<void>;
};

type Options = { dataDir: string; password: string; durability: Durability; port?: number };

const PATIENCE_MS = 30_000;

/** Starts the PostgreSQL of this folder, or says in one line why it may not. */
export async function startEmbedded({ dataDir, password, durability, port: wanted }: Options): Promise<EmbeddedPostgres> {
  const place = findPlace(dataDir);
  refuseForeignCluster(place);
  ensureCluster(place, password);
  const logFile = join(dataDir, 'postgres.log');
  const deadline = Date.now() + PATIENCE_MS;

  for (;;) {
    const running = readRunning(place.cluster);
    if (running) await endOrphan(running, password);

    const port = wanted ?? (await freePort());
    const server = spawnPostgres(place, port, logFile, durability);
    if (await becameReady(server, place, port, password, deadline)) {
      const url = (database: string) => postgresUrl(port, password, database);
      const lock = await holdLauncherLock(url(ADMIN_USER));
      if (!lock) {
        await server.stop();
        throw new AlreadyRunning();
      }
      const stop = async () => {
        await lock.release();
        await server.stop();
      };
      return { adminUrl: url, port, place, ended: server.ended, stop };
    }
    await server.stop();
    // After kill -9 the dead server's lock file can be refused for a moment; another start may also have won the race.
    if (Date.now() > deadline) throw new Error(`PostgreSQL did not start. Its log ${logFile} ends with: ${lastLine(logFile)}`);
    await sleep(250);
  }
}

export class AlreadyRunning extends Error {
  constructor(pid?: string) {
    super(
      `Homestretch is already running from this folder${pid ? ` (process ${pid})` : ''}: stop it first, or set DATA_DIR to start a second one with its own data`,
    );
  }
}

/** A server that answers without a launcher holding its lock was left over: end it, so that ours replaces it. */
async function endOrphan({ pid, port }: { pid: number; port: number }, password: string): Promise<void> {
  const url = postgresUrl(port, password, ADMIN_USER);
  for (const wait of [0, 1_500]) {
    // The second look gives a launcher that has only just started its server the time to take its lock.
    await sleep(wait);
    const lock = await holdLauncherLock(url).catch(() => undefined);
    if (lock === undefined) return;
    if (lock === null) throw new AlreadyRunning(await lockHolder(url));
    await lock.release();
  }
  process.kill(pid, 'SIGINT');
  await sleep(500);
}

async function lockHolder(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_stat_activity a join pg_locks l on l.pid = a.pid
     where l.locktype = 'advisory' and l.granted and a.application_name like 'homestretch launcher %' limit 1`,
  );
  await client.end();
  return rows[0]?.name.split(' ').at(-1);
}

async function becameReady(
  server: PostgresProcess, place: Place, port: number, password: string, deadline: number,
): Promise<boolean> {
  while (Date.now() < deadline && !server.hasEnded()) {
    if (readRunning(place.cluster)?.port === port && (await canConnect(postgresUrl(port, password, ADMIN_USER)))) return true;
    await sleep(25);
  }
  return false;
}

async function canConnect(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new Error('The embedded database does not accept the password in secrets.json: the file was changed or belongs to another database');
    }
    return false;
  }
}

function lastLine(path: string): string {
  return readFileSync(path, 'utf8').trim().split('\n').at(-1) ?? '';
}
