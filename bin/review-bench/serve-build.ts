import { randomBytes } from 'node:crypto';
import { Agent, get } from 'node:http';
import { hash } from '@node-rs/argon2';
import type { Client } from 'pg';
import type { Database } from '../launcher/database';
import { spawnWebServer, waitUntilHealthy } from '../launcher/serve';
import { parseSettings } from '../launcher/settings';

export interface Page {
  milliseconds: number;
  status: number;
  bytes: number;
}

/** The real build over a database. It was built before: `buildIfStale`. */
export async function serveBuild(root: string, database: Database, port: number) {
  const settings = parseSettings({ PORT: String(port), HOST: '127.0.0.1', APP_URL: `http://127.0.0.1:${port}`, LOG_LEVEL: 'warn' });
  const signal = new AbortController().signal;
  const server = spawnWebServer(settings, database, root, false);
  await waitUntilHealthy(settings, false, signal);
  return { stop: server.stop };
}

/** Signs a member in as a browser does, with a password given for the purpose. Answers the cookie. */
export async function signIn(admin: Client, port: number, clinicId: string, memberId: string): Promise<string> {
  const password = randomBytes(18).toString('base64url');
  const passwordHash = await hash(password, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const { rows } = await admin.query<{ email: string }>('update users u set password_hash = $3 from memberships m where m.clinic_id = $1 and m.id = $2 and u.id = m.user_id returning u.email', [clinicId, memberId, passwordHash]);
  const base = `http://127.0.0.1:${port}`;
  const csrf = await fetch(`${base}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const cookieOf = (response: Response) => response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const answer = await fetch(`${base}/api/auth/callback/credentials`, { method: 'POST', redirect: 'manual', headers: { cookie: cookieOf(csrf), origin: base }, body: new URLSearchParams({ csrfToken, email: rows[0]?.email ?? '', password, json: 'true' }) });
  const cookie = cookieOf(answer);
  if (!cookie.includes('homestretch-session=')) throw new Error(`Signing in answered ${answer.status}`);
  return cookie;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** The time until the last byte of a page has come. */
export function fetchPage(port: number, path: string, cookie: string): Promise<Page> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    get({ host: '127.0.0.1', port, path, agent, headers: { cookie } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ milliseconds: performance.now() - started, status: response.statusCode ?? 0, bytes }));
    }).on('error', reject);
  });
}
