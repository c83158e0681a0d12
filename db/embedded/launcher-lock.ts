import pg from 'pg';

const LAUNCHER_LOCK = 7_466_001;

export type LauncherLock = { release: () => Promise<void> };

/** One living launcher per database: the lock lasts as long as the connection. Null when another holds it. */
export async function holdLauncherLock(connectionString: string): Promise<LauncherLock | null> {
  const client = new pg.Client({
    connectionString,
    application_name: `homestretch launcher ${process.pid}`,
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
  });
  // The connection breaks when the server ends; whoever watches the server reports that.
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LAUNCHER_LOCK]);
  if (rows[0]?.mine) return { release: () => client.end().catch(() => undefined) };
  await client.end();
  return null;
}
