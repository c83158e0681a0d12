import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Pool, type PoolClient } from 'pg';
import * as schema from '@/db/schema';
import type { Actor } from './actor';
import { env } from './env';
import { log } from './log';

type Database = NodePgDatabase<typeof schema> & { $client: Pool };
export type Transaction = NodePgDatabase<typeof schema>;

const inTransaction = new AsyncLocalStorage<true>();

function connect(connectionString: string, max: number): Database {
  const pool = new Pool({ connectionString, max, connectionTimeoutMillis: 8000, application_name: 'homestretch', pipeline: true });
  pool.on('error', (error) => log.warn({ code: (error as { code?: string }).code }, 'idle database connection lost'));
  return drizzle(pool, { schema });
}

// One pool a role for the life of the process; Next reloads modules in development, hence the global.
const held = globalThis as typeof globalThis & { homestretchPools?: { app: Database; link: Database } };

function pools() {
  held.homestretchPools ??= { app: connect(env().APP_DATABASE_URL, 10), link: connect(env().LINK_DATABASE_URL, 6) };
  return held.homestretchPools;
}

const overClient = new WeakMap<PoolClient, Transaction>();

function transactionOver(client: PoolClient): Transaction {
  const transaction = overClient.get(client) ?? drizzle(client, { schema });
  overClient.set(client, transaction);
  return transaction;
}

/** Begins and says whose rows are seen: each request pays for it several times, so the database reads the second statement once for each connection. */
function beginAs(client: PoolClient, actor: Actor): Promise<unknown> {
  const isLink = actor.kind === 'link';
  const settings = {
    'app.clinic_id': actor.clinicId,
    'app.patient_id': isLink ? actor.patientId : '',
    'app.program_id': isLink ? actor.programId : '',
    // A clinic of ten patients and one of ten thousand are not read in one way: a kept statement is planned each time. A link's always touch one patient.
    plan_cache_mode: isLink ? 'auto' : 'force_custom_plan',
  };
  const text = `select ${Object.keys(settings).map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}`;
  return Promise.all([client.query('begin'), client.query({ name: 'begin_as', text, values: Object.values(settings) })]);
}

const sentLast = new WeakMap<Transaction, Promise<unknown>[]>();

/** For a write that nothing in its transaction waits for: the commit goes out behind it, and answers for both. */
export function sendLast(tx: Transaction, write: Promise<unknown>): void {
  // Heard of at the commit, which a failed write turns into a rollback.
  write.catch(() => undefined);
  sentLast.set(tx, [...(sentLast.get(tx) ?? []), write]);
}

/**
 * Runs `work` in one transaction in which the database shows the actor's clinic and nothing else.
 * Nested calls are refused: they would wait for a second connection and can exhaust the pool.
 */
export async function inClinic<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (inTransaction.getStore()) throw new Error('inClinic was called inside inClinic');
  const client = await (actor.kind === 'link' ? pools().link : pools().app).$client.connect();
  const tx = transactionOver(client);
  let lost: unknown;
  try {
    const begun = beginAs(client, actor);
    // Heard of below; if it fails before that, so does what follows it, since outside of it no clinic is named.
    begun.catch(() => undefined);
    const result = await inTransaction.run(true, () => work(tx));
    await Promise.all([begun, ...(sentLast.get(tx) ?? []), client.query('commit')]);
    return result;
  } catch (error) {
    await client.query('rollback').catch((problem: unknown) => (lost = problem));
    throw error;
  } finally {
    sentLast.delete(tx);
    // A connection that could not even roll back is not used again.
    client.release(lost !== undefined);
  }
}

/** For look-ups before a clinic is known. Without a clinic the database shows no clinic's rows. */
export function beforeClinic(): Database {
  return pools().app;
}

/** The raw pool for the throttles, which belong to no clinic. */
export function throttlePool(): Pool {
  return pools().app.$client;
}
