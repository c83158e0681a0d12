import { run } from 'graphile-worker';
import { Pool } from 'pg';
import { expect, vi } from 'vitest';
import { asAdmin } from '@/db/testing/factories';
import { testDatabase } from '@/db/testing/test-database';
import { sendMail } from './mail/send-mail';

/** Sends the letters in the queue until nothing waits in it. */
export async function sendWaitingMail(): Promise<void> {
  const pgPool = new Pool({ connectionString: testDatabase().appUrl, max: 3 });
  const runner = await run({ pgPool, noHandleSignals: true, pollInterval: 50, taskList: { 'send-mail': (payload, { job }) => sendMail(payload, job.attempts, job.max_attempts) } });
  await vi.waitFor(async () => expect((await asAdmin('select 1 from graphile_worker._private_jobs')).length).toBe(0), { timeout: 10_000 });
  await runner.stop();
  await pgPool.end();
}
