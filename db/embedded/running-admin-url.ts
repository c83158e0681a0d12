import { ADMIN_USER } from './cluster';
import { findPlace } from './place';
import { readRunning } from './postgres-process';

/** The superuser connection to the server that a launcher runs for this data folder. */
export function runningAdminUrl(dataDir: string, password: string, database: string): string {
  const running = readRunning(findPlace(dataDir).cluster);
  if (!running) throw new Error(`No database is running in ${dataDir}: npm start`);
  return postgresUrl(running.port, password, database);
}

export function postgresUrl(port: number, password: string, database: string): string {
  return `postgres://${ADMIN_USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
