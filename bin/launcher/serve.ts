import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database';
import { baseEnvironment } from './environment';
import type { Settings } from './settings';

export type WebServer = {
  ended: Promise<void>;
  /** Finishes running requests first. */
  stop: () => Promise<void>;
};

const START_MS = 120_000;

// A page's elements are garbage once it is sent: with room for several pages, clearing up costs a list up to a tenth less of its time.
const roomForPages = ['--max-semi-space-size=64'];

/** Starts the web server with the narrow roles' connections and nothing of the owner's. */
export function spawnWebServer(settings: Settings, database: Database, root: string, dev: boolean): WebServer {
  const child = spawn(process.execPath, [...roomForPages, join(root, 'bin', 'server.mjs')], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    env: {
      ...baseEnvironment(),
      NODE_ENV: dev ? 'development' : 'production',
      PORT: String(settings.PORT),
      HOST: settings.HOST,
      APP_URL: settings.APP_URL,
      AUTH_SECRET: database.authSecret,
      NEXTAUTH_URL: settings.APP_URL,
      NEXTAUTH_SECRET: database.authSecret,
      APP_DATABASE_URL: database.appUrl,
      LINK_DATABASE_URL: database.linkUrl,
      TRUST_PROXY: settings.TRUST_PROXY,
      LOG_LEVEL: settings.LOG_LEVEL,
      ...(settings.SMTP_URL && settings.MAIL_FROM ? { SMTP_URL: settings.SMTP_URL, MAIL_FROM: settings.MAIL_FROM } : {}),
      ...(database.demoPassword ? { HOMESTRETCH_DEMO: '1' } : {}),
    },
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    ended,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Waits until the server says that it is well. In development any answer will do: the browser shows what is wrong. */
export async function waitUntilHealthy(settings: Settings, dev: boolean, signal: AbortSignal): Promise<void> {
  const host = settings.HOST === '0.0.0.0' ? '127.0.0.1' : settings.HOST === '::' ? '[::1]' : settings.HOST;
  const deadline = Date.now() + START_MS;
  let last = 'no answer';
  while (Date.now() < deadline) {
    signal.throwIfAborted();
    try {
      const response = await fetch(`http://${host}:${settings.PORT}/healthz`, { signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]) });
      if (response.ok || dev) return;
      last = `status ${response.status}`;
      await sleep(1_000, undefined, { signal });
    } catch {
      await sleep(100, undefined, { signal });
    }
  }
  throw new Error(`The web server did not become healthy in ${START_MS / 1000} s (${last} from /healthz)`);
}
