import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findPlace } from './place';
import { readRunning } from './postgres-process';

const PASSWORD = 'only for this test';
const STARTER = `
  import { startEmbedded } from '${join(import.meta.dirname, 'start-embedded.ts')}';
  try {
    const server = await startEmbedded({ dataDir: process.argv[1], password: '${PASSWORD}', durability: 'durable' });
    process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
    console.log('up ' + server.adminUrl('postgres'));
    setInterval(() => undefined, 1000);
  } catch (error) { console.log('refused ' + error.message); process.exit(1); }`;

let dataDir: string;
let starters: ChildProcess[] = [];

// One folder for all: making the first database takes longest.
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'homestretch-life-'));
  chmodSync(dataDir, 0o755);
});
afterEach(async () => {
  for (const starter of starters) starter.kill('SIGKILL');
  starters = [];
  await untilEnded();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** A launcher of its own, because what is tested is how it dies. */
async function launch(): Promise<{ starter: ChildProcess; said: string }> {
  const starter = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', STARTER, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  starters.push(starter);
  const [said] = (await once(createInterface({ input: starter.stdout }), 'line')) as [string];
  return { starter, said };
}

async function untilEnded(): Promise<void> {
  const cluster = findPlace(dataDir).cluster;
  await expect.poll(() => existsSync(join(cluster, 'postmaster.pid')), { timeout: 15_000 }).toBe(false);
}

async function ask<T extends pg.QueryResultRow>(said: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: said.slice('up '.length) });
  await client.connect();
  const { rows } = await client.query<T>(sql);
  await client.end();
  return rows;
}

describe('startEmbedded', () => {
  it('lets exactly one of two first starts win', async () => {
    const both = await Promise.all([launch(), launch()]);
    expect(both.map(({ said }) => said.split(' ')[0]).sort()).toEqual(['refused', 'up']);
  });

  it('runs a durable server that only this machine can reach, with checksums', async () => {
    const { said } = await launch();
    const rows = await ask(said, `select name, setting from pg_settings where name in ('data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'unix_socket_directories') order by name`);
    expect(rows.map(({ name, setting }) => `${String(name)}=${String(setting)}`)).toEqual([
      'data_checksums=on', 'fsync=on', 'full_page_writes=on', 'listen_addresses=127.0.0.1', 'synchronous_commit=on', 'unix_socket_directories=',
    ]);
    await expect(ask(said.replace(encodeURIComponent(PASSWORD), 'guess'), 'select 1')).rejects.toThrow(/password authentication failed/);
  });

  it('refuses a second start and leaves the first alone', async () => {
    const { starter, said } = await launch();
    expect((await launch()).said).toBe(`refused Homestretch is already running from this folder (process ${starter.pid}): stop it first, or set DATA_DIR to start a second one with its own data`);
    expect(await ask(said, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('ends the server cleanly when the launcher is asked to stop', async () => {
    const { starter } = await launch();
    starter.kill('SIGTERM');
    await once(starter, 'exit');
    expect(readRunning(findPlace(dataDir).cluster)).toBeUndefined();
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8').trim()).toMatch(/database system is shut down$/);
  });

  it('ends the server cleanly when the launcher is killed outright', async () => {
    const { starter } = await launch();
    starter.kill('SIGKILL');
    await untilEnded();
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8').trim()).toMatch(/database system is shut down$/);
  });

  it('starts again after everything was killed outright, with all that was committed', async () => {
    const first = await launch();
    await ask(first.said, 'create table kept as select generate_series(1, 100) as n');
    const { pid } = readRunning(findPlace(dataDir).cluster) ?? {};
    if (!pid) throw new Error('the server is not running');
    first.starter.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    const second = await launch();
    expect(await ask(second.said, 'select count(*)::int as n from kept')).toEqual([{ n: 100 }]);
  });
});
