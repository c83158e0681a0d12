import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './process-alive';
import type { Place } from './place';

export type PostgresProcess = {
  /** Settles when the server has ended, wanted or not. */
  ended: Promise<void>;
  hasEnded: () => boolean;
  /** Clean shutdown: open transactions are rolled back, nothing committed is lost. */
  stop: () => Promise<void>;
};

export type Durability = 'durable' | 'throw-away';

const STOP_MS = 30_000;

/**
 * The shell waits for our end of a pipe to close, which happens even when we are killed with -9,
 * and then asks PostgreSQL to shut down. So a launcher never leaves a server behind.
 */
const KEEPER =
  'exec 3<&0; "$@" </dev/null 3<&- & p=$!; (cat <&3 >/dev/null; kill -INT $p) & c=$!; wait $p; r=$?; kill $c 2>/dev/null; exit $r';

export function spawnPostgres(place: Place, port: number, logFile: string, durability: Durability): PostgresProcess {
  const settings = [
    'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'jit=off', 'log_checkpoints=off',
    // Containers often have a /dev/shm too small for the default.
    'dynamic_shared_memory_type=mmap',
    // A page that is not at hand costs little more than the next one on any disk of today; lists then read indexes alone.
    'random_page_cost=1.1',
    // The text of a statement or of a failing row may hold personal data, and this log is a plain file.
    'log_error_verbosity=terse', 'log_min_error_statement=panic',
    ...(durability === 'throw-away' ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const log = openLog(logFile);
  // Root's first start must not keep the owner of the folder from the next one.
  if (place.identity) fchownSync(log, place.identity.uid, place.identity.gid);
  const child = spawn(
    '/bin/sh',
    ['-c', KEEPER, 'postgres-keeper', join(place.native, 'bin', 'postgres'), '-D', place.cluster, '-p', String(port),
      ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...place.identity,
      cwd: '/',
      // Its own group: Ctrl-C in the terminal must reach the web server first.
      detached: true,
      stdio: ['pipe', log, log],
      env: { PATH: process.env.PATH, LC_ALL: 'C' } as unknown as NodeJS.ProcessEnv,
    },
  );
  closeSync(log);
  return superviseEnd(child);
}

function superviseEnd(child: ChildProcess): PostgresProcess {
  let done = false;
  const ended = new Promise<void>((resolve) => {
    const finish = () => {
      done = true;
      resolve();
    };
    child.once('exit', finish);
    child.once('error', finish);
  });
  child.stdin?.on('error', () => undefined);
  return {
    ended,
    hasEnded: () => done,
    stop: () => {
      child.stdin?.end();
      // Should the keeper be gone: an immediate shutdown, from which the next start recovers.
      const overdue = setTimeout(() => {
        if (!done && child.pid) process.kill(-child.pid, 'SIGQUIT');
      }, STOP_MS);
      return ended.finally(() => clearTimeout(overdue));
    },
  };
}

/** What postmaster.pid says about a server that accepts connections, or undefined. */
export function readRunning(cluster: string): { pid: number; port: number } | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid, , , port] = lines.map(Number);
  if (!pid || !port || lines[7]?.trim() !== 'ready' || !isAlive(pid)) return undefined;
  return { pid, port };
}

function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(path, size > 5_000_000 ? 'w' : 'a', 0o600);
}
