import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { runningAdminUrl } from '../db/embedded/running-admin-url';
import { onDatabase } from '../db/testing/template-database';
import { APP_ROLE, LINK_ROLE } from '../db/roles';
import { openDatabase } from './launcher/database';
import { explain } from './launcher/explain';
import { progress } from './launcher/progress';
import { ensureSecrets } from './launcher/secrets';
import { parseSettings, type Settings } from './launcher/settings';

const root = join(import.meta.dirname, '..');

interface Connections {
  adminUrl: string;
  appUrl: string;
  linkUrl: string;
  authSecret: string;
}

/** Beside a running application its own database is used, else it is opened for as long as this takes. */
async function connect(settings: Settings): Promise<Connections & { stop: () => Promise<void> }> {
  if (settings.DATABASE_URL) return openDatabase(settings, root, progress);
  const dataDir = resolve(root, settings.DATA_DIR);
  try {
    const secrets = ensureSecrets(dataDir);
    const adminUrl = runningAdminUrl(dataDir, secrets.databasePassword, 'homestretch');
    const as = (role: string, password: string) => onDatabase(adminUrl, 'homestretch', { role, password });
    return { adminUrl, appUrl: as(APP_ROLE, secrets.appPassword), linkUrl: as(LINK_ROLE, secrets.linkPassword), authSecret: secrets.authSecret, stop: async () => undefined };
  } catch {
    return openDatabase(settings, root, progress);
  }
}

/**
 * Works every patient's summary out anew from the logs, clinic by clinic, and says which kept ones differ: none is expected.
 * `--repair` puts them right. Exit 1 where one differs and was left.
 */
async function main(repair: boolean): Promise<number> {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const settings = parseSettings(process.env);
  const database = await connect(settings);
  Object.assign(process.env, { NODE_ENV: 'production', APP_URL: settings.APP_URL, AUTH_SECRET: database.authSecret, APP_DATABASE_URL: database.appUrl, LINK_DATABASE_URL: database.linkUrl });
  // Read only now, because the server's modules take their settings once.
  const { rebuildSummaries } = await import('../lib/server/rollups/rebuild-summaries');
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const { rows: clinics } = await admin.query<{ id: string; name: string }>('select id, name from clinics order by id');
  await admin.end();
  let left = 0;
  for (const { id, name } of clinics) {
    const { patients, differences } = await rebuildSummaries({ kind: 'system', clinicId: id, requestId: uuidv7() }, { repair, now: new Date() });
    console.log(`${name}: ${patients} patients, ${differences.length} differ${repair && differences.length > 0 ? ', put right' : ''}`);
    for (const { patientId, fields } of differences) console.log(`  ${patientId}: ${fields.join(', ')}`);
    if (!repair) left += differences.length;
  }
  await database.stop();
  return left === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.includes('--repair'));
} catch (error) {
  for (const line of explain(error)) progress.say(line);
  process.exitCode = 1;
}
// The server's pools stay open for the life of their process.
process.exit();
