import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runningAdminUrl } from '../db/embedded/running-admin-url';
import { baseEnvironment } from './launcher/environment';
import { ensureSecrets } from './launcher/secrets';

const ROOT = join(import.meta.dirname, '..');
const LINES = { email: /^Sign in: (\S+) \/ (\S+)$/, link: /^Patient link: (\S+)$/ };

/**
 * Playwright's global setup: the production build, started as a user starts it, on a port and a data folder of its own.
 * Specs find it in E2E_BASE_URL, the demo sign-in in E2E_EMAIL and E2E_PASSWORD, the demo link in E2E_PATIENT_LINK, and
 * fixtures make clinics of their own through E2E_DATABASE_URL.
 */
export default async function serveForBrowserTests(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'homestretch-e2e-'));
  chmodSync(dataDir, 0o755);
  const launcher = spawn(process.execPath, ['--import', 'tsx', 'start.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...baseEnvironment(), PORT: new URL(required('E2E_BASE_URL')).port, DATA_DIR: dataDir, LOG_LEVEL: 'warn' } as unknown as NodeJS.ProcessEnv,
  });
  const ended = new Promise<void>((resolve) => launcher.once('exit', () => resolve()));
  const stop = async () => {
    launcher.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };

  const output = createInterface({ input: launcher.stdout });
  for await (const line of output) {
    const signIn = LINES.email.exec(line);
    if (signIn) Object.assign(process.env, { E2E_EMAIL: signIn[1], E2E_PASSWORD: signIn[2] });
    const link = LINES.link.exec(line);
    if (!link) continue;
    const secrets = ensureSecrets(dataDir);
    Object.assign(process.env, {
      E2E_PATIENT_LINK: link[1],
      E2E_AUTH_SECRET: secrets.authSecret,
      E2E_DATABASE_URL: runningAdminUrl(dataDir, secrets.databasePassword, 'homestretch'),
    });
    return stop;
  }
  await stop();
  throw new Error('The application did not start, see above');
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the specs with playwright.config.ts`);
  return value;
}
