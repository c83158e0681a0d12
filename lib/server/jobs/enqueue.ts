import 'server-only';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database';

/** What there is to do in the background, with the ids that it needs. */
export interface Jobs {
  'send-mail': { clinicId: string; messageId: string };
  'renew-summaries': { clinicId: string };
  'follow-rules': { clinicId: string };
}

/** After this many tries, over about two hours, a job is given up. */
export const mostTries = 9;

/** Puts a job into the queue inside the caller's transaction: it exists exactly when what it is about does. */
export async function enqueue<Name extends keyof Jobs>(tx: Transaction, name: Name, payload: Jobs[Name]): Promise<void> {
  await tx.execute(sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, max_attempts => ${mostTries}::int)`);
}

/** The same, unless such a job of the clinic already waits. */
export async function enqueueOnce<Name extends keyof Jobs>(tx: Transaction, name: Name, payload: Jobs[Name]): Promise<void> {
  await tx.execute(sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, max_attempts => ${mostTries}::int, job_key => ${`${name} ${payload.clinicId}`}, job_key_mode => 'preserve_run_at')`);
}
