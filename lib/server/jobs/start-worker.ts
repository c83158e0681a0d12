import 'server-only';
import { Logger, run, type Runner } from 'graphile-worker';
import { Pool } from 'pg';
import { env } from '../env';
import { log } from '../log';
import { tasks, timetable } from './tasks';

const held = globalThis as typeof globalThis & { homestretchWorker?: Promise<Runner> };

/** The queue's own words may quote a payload or the database's answer, so only their level and code are kept. */
const quiet = new Logger(() => (level, _message, meta) => {
  if (level === 'error' || level === 'warning') log.warn({ code: meta?.['code'] }, 'the job queue had trouble');
});

/** Works on the queue in this process. Every instance may: a job is taken by one of them. */
export function startWorker(): Promise<Runner> {
  held.homestretchWorker ??= (async () => {
    const pgPool = new Pool({ connectionString: env().APP_DATABASE_URL, max: 3, application_name: 'homestretch jobs' });
    const ignore = () => undefined;
    // The queue connects anew by itself; the event besides would end the process.
    pgPool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
    const runner = await run({
      pgPool,
      logger: quiet,
      // The web server's own handler ends the process; a letter on its way is finished first.
      noHandleSignals: true,
      concurrency: 2,
      pollInterval: 5000,
      taskList: tasks,
      crontab: timetable,
    });
    const stop = () => void runner.stop().catch(() => undefined);
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    return runner;
  })();
  return held.homestretchWorker;
}
