import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseEnvironment } from './environment';
import { hashSources } from './source-hash';
import type { Progress } from './progress';

const STAMP = 'homestretch-build.json';

/** Builds unless .next was built from exactly these sources. */
export async function buildIfStale(root: string, progress: Progress, signal: AbortSignal): Promise<void> {
  const sources = hashSources(root);
  if (existsSync(join(root, '.next', 'BUILD_ID')) && readStamp(root) === sources) return;
  progress.say('Building the application (about half a minute)');
  const stamp = join(root, '.next', STAMP);
  rmSync(stamp, { force: true });
  await runNextBuild(root, signal);
  // Files that were edited during the build make the next start build again.
  writeFileSync(stamp, `${JSON.stringify({ sources })}\n`);
}

function readStamp(root: string): unknown {
  try {
    return (JSON.parse(readFileSync(join(root, '.next', STAMP), 'utf8')) as { sources?: unknown }).sources;
  } catch {
    return undefined;
  }
}

function runNextBuild(root: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: root,
      env: { ...baseEnvironment(), NODE_ENV: 'production' },
      // Standard output is kept for the lines that scripts read.
      stdio: ['ignore', process.stderr, process.stderr],
      signal,
      killSignal: 'SIGTERM',
    });
    build.once('error', reject);
    build.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The build failed, see above'))));
  });
}
