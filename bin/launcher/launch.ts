import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build';
import { openDatabase } from './database';
import { explain } from './explain';
import { refuseTakenPort } from './port';
import { prepareDatabase } from './prepare-database';
import { progress } from './progress';
import { spawnWebServer, waitUntilHealthy } from './serve';
import { UnsafeStart, parseSettings } from './settings';
import { stopSignal } from './stop-signal';

type Cleanup = () => Promise<void>;

/** Starts everything, serves until asked to stop, stops everything in the opposite order. Returns the exit code. */
export async function launch(root: string, dev: boolean): Promise<number> {
  const stop = stopSignal();
  const cleanups: Cleanup[] = [];
  try {
    await run(root, dev, stop, cleanups);
    return 0;
  } catch (error) {
    if (stop.aborted) return 0;
    for (const line of explain(error)) progress.say(line);
    return 1;
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}

async function run(root: string, dev: boolean, stop: AbortSignal, cleanups: Cleanup[]): Promise<void> {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const settings = parseSettings(process.env);
  if (dev && settings.DATABASE_URL) throw new UnsafeStart(['npm run dev works on the embedded database: unset DATABASE_URL, or use npm start']);

  const database = await openDatabase(settings, root, progress);
  cleanups.push(database.stop);
  stop.throwIfAborted();
  await refuseTakenPort(settings);
  const entrance = await prepareDatabase(database, settings, progress, 'filled');
  if (!dev) await buildIfStale(root, progress, stop);
  stop.throwIfAborted();

  const server = spawnWebServer(settings, database, root, dev);
  cleanups.push(server.stop);
  const unexpected = Promise.race([
    server.ended.then(() => new Error('The web server ended, see above')),
    database.ended.then(() => new Error('The embedded database ended, see postgres.log in the data folder')),
  ]);
  const asked = new Promise<undefined>((resolve) => stop.addEventListener('abort', () => resolve(undefined)));
  await Promise.race([waitUntilHealthy(settings, dev, stop), unexpected.then((error) => Promise.reject(error))]);
  process.stdout.write([`Address: ${settings.APP_URL}`, ...entrance].map((line) => `${line}\n`).join(''));

  const end = await Promise.race([unexpected, asked]);
  if (end && !stop.aborted) throw end;
}
