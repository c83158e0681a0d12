import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../embedded/start-embedded';
import { TEMPLATE, makeTemplate, type TestServer } from './template-database';

/** One PostgreSQL in a folder that is thrown away, with one migrated and seeded database to copy. */
export async function startThrowAwayServer(): Promise<{ testServer: TestServer; stop: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'homestretch-test-'));
  // Started as root, PostgreSQL runs as somebody else, who must reach it.
  chmodSync(dataDir, 0o755);
  const secret = () => randomBytes(24).toString('base64url');
  const server = await startEmbedded({ dataDir, password: secret(), durability: 'throw-away' });
  const stop = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const testServer = { adminUrl: server.adminUrl('postgres'), passwords: { app: secret(), link: secret(), backup: secret() } };
    await makeTemplate(testServer);
    return { testServer, stop };
  } catch (error) {
    await stop();
    throw new Error(`No template database ${TEMPLATE}`, { cause: error });
  }
}
