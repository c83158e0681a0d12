import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from './launcher/database';
import { prepareDatabase } from './launcher/prepare-database';
import { explain } from './launcher/explain';
import { progress } from './launcher/progress';
import { parseSettings } from './launcher/settings';

/** What npm start does to the database, without serving: for a release that migrates before it replaces the running one. */
async function main(extent: 'tables' | 'filled'): Promise<number> {
  const root = join(import.meta.dirname, '..');
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  try {
    const settings = parseSettings(process.env);
    const database = await openDatabase(settings, root, progress);
    try {
      for (const line of await prepareDatabase(database, settings, progress, extent)) console.log(line);
    } finally {
      await database.stop();
    }
    return 0;
  } catch (error) {
    for (const line of explain(error)) progress.say(line);
    return 1;
  }
}

process.exitCode = await main(process.argv.includes('--tables') ? 'tables' : 'filled');
