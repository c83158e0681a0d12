import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { APP_ROLE, OWNER_ROLE } from './roles';

/**
 * Brings the job queue's own tables up to date and lets the app's role put jobs in and take them out. A job
 * carries ids alone, and whoever works on it names its clinic like every other request (docs/decisions/0007).
 */
export async function prepareJobs(adminUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: adminUrl, options: `-c role=${OWNER_ROLE}`, max: 1 });
  const ignore = () => undefined;
  // A lost connection fails the query that waits on it; the event besides would end the process.
  pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
  try {
    await runMigrations({ pgPool: pool, logger: silent });
    await pool.query(grants);
  } finally {
    await pool.end();
  }
}

/** The queue's tables have row security without a policy: nobody but their owner gets in until one is named. */
const grants = `
  grant usage on schema graphile_worker to ${APP_ROLE};
  grant select, insert, update, delete on all tables in schema graphile_worker to ${APP_ROLE};
  grant usage, select on all sequences in schema graphile_worker to ${APP_ROLE};
  grant execute on all functions in schema graphile_worker to ${APP_ROLE};
  do $$
  declare name text;
  begin
    for name in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity
    loop
      execute format('drop policy if exists app_works on graphile_worker.%I', name);
      execute format('create policy app_works on graphile_worker.%I to ${APP_ROLE} using (true) with check (true)', name);
    end loop;
  end $$;`;

const silent = new Logger(() => () => undefined);
