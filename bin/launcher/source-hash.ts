import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What `next build` reads. Tests and their helpers are not part of the build, so a changed test needs no new one. */
const SOURCES = [
  'app', 'components', 'lib', 'db', 'public', 'proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts', 'next.config.mjs', 'postcss.config.mjs',
  'tsconfig.json', 'package-lock.json',
];
const NOT_BUILT = /(^db\/testing\/)|(\.test\.tsx?$)/;

export function hashSources(root: string): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => listFiles(root, source)).filter((file) => !NOT_BUILT.test(file))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function listFiles(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  // Sorted by code unit: the order of a folder differs between file systems.
  return readdirSync(full).sort().flatMap((name) => listFiles(root, `${path}/${name}`));
}
