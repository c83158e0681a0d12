import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import * as schema from '@/db/schema';
import type { Actor } from './actor';
import { env } from './env';
import { log } from './log';

type Database = NodePgDatabase<typeof schema> & { $client: Pool };
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

const inTransaction = new AsyncLocalStorage<true>();

function connect(connectionString: string, max: number): Database {
  const pool = new Pool({ connectionString, max, connectionTimeoutMillis: 8000, application_name: 'homestretch' });
  pool.on('error', (error) => log.warn({ code: (error as { code?: string }).code }, 'idle database connection lost'));
  return drizzle(pool, { schema });
}

// One pool a role for the life of the process; Next reloads modules in development, hence the global.
const held = globalThis as typeof globalThis & { homestretchPools?: { app: Database; link: Database } };

function pools() {
  held.homestretchPools ??= { app: connect(env().APP_DATABASE_URL, 10), link: connect(env().LINK_DATABASE_URL, 6) };
  return held.homestretchPools;
}

/**
 * Runs `work` in one transaction in which the database shows the actor's clinic and nothing else.
 * Nested calls are refused: they would wait for a second connection and can exhaust the pool.
 */
export async function inClinic<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (inTransaction.getStore()) throw new Error('inClinic was called inside inClinic');
  const database = actor.kind === 'link' ? pools().link : pools().app;
  return database.transaction(async (tx) => {
    const patientId = actor.kind === 'link' ? actor.patientId : '';
    const programId = actor.kind === 'link' ? actor.programId : '';
    await tx.execute(sql`select set_config('app.clinic_id', ${actor.clinicId}, true), set_config('app.patient_id', ${patientId}, true), set_config('app.program_id', ${programId}, true)`);
    return inTransaction.run(true, () => work(tx));
  });
}

/** For look-ups before a clinic is known. Without a clinic the database shows no clinic's rows. */
export function beforeClinic(): Database {
  return pools().app;
}

/** The raw pool for the throttles, which belong to no clinic. */
export function throttlePool(): Pool {
  return pools().app.$client;
}
