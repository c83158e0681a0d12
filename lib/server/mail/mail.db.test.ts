import { run } from 'graphile-worker';
import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { testDatabase } from '@/db/testing/test-database';
import { createLink, revokeLink } from '../links/commands';
import { listLinks } from '../links/queries';
import { decoded, mailServer } from '../mail-server.test-support';
import { cancelMail, mailLink, retryMail } from './commands';
import { listMail, readLetter } from './queries';
import { sendMail } from './send-mail';

vi.mock('../env', async (original) => (await import('../mail-server.test-support')).sendingHere(await original<typeof import('../env')>()));

beforeAll(mailServer.open);
afterAll(mailServer.close);
beforeEach(mailServer.forget);

async function startLink(label: 'patient' | 'carer' = 'patient') {
  const { clinicId, owner } = await openClinic();
  const { programId } = await addIssuedProgram(owner);
  const link = await createLink(owner, { programId, label, askBirthYear: false, days: 30 });
  return { clinicId, owner, programId, link };
}
const rosa = { name: 'Rosa Müller', email: 'rosa@example.org' };
const statusOf = async (id: string) => (await asAdmin<{ status: string; problem: string | null; attempts: number }>('select status, problem, attempts from outbox_messages where id = $1', [id]))[0];
const actions = async (clinicId: string) => (await asAdmin<{ action: string }>(`select action from audit_events where clinic_id = $1 and subject_type = 'mail' order by seq`, [clinicId])).map((row) => row.action);

describe('a plan link by e-mail', () => {
  it('goes from the queue to the mail server with the address that opens the plan, once', async () => {
    const { clinicId, owner, programId, link } = await startLink();
    const { id } = await mailLink(owner, { linkId: link.id, ...rosa });
    expect(await statusOf(id)).toMatchObject({ status: 'waiting' });

    const pgPool = new Pool({ connectionString: testDatabase().appUrl, max: 3 });
    const done = new Promise<void>((resolve, reject) => {
      void run({ pgPool, noHandleSignals: true, taskList: { 'send-mail': (payload, { job }) => sendMail(payload, job.attempts, job.max_attempts) } }).then((runner) => {
        const end = (failed?: unknown) => void runner.stop().then(() => (failed ? reject(failed as Error) : resolve()));
        runner.events.on('job:success', () => end());
        runner.events.on('job:error', ({ error }) => end(error));
      }, reject);
    });
    await done;
    await pgPool.end();

    expect(mailServer.received).toHaveLength(1);
    expect(mailServer.received[0]?.to).toBe('rosa@example.org');
    expect(decoded(mailServer.received[0]?.source ?? '')).toContain(link.url);
    expect(await statusOf(id)).toMatchObject({ status: 'sent', attempts: 1 });
    await sendMail({ clinicId, messageId: id }, 2, 9);
    expect(mailServer.received).toHaveLength(1);
    expect(await actions(clinicId)).toEqual(['mail.queue', 'mail.send']);
    expect((await listLinks(owner, programId))[0]).toMatchObject({ recipient: rosa, mail: { status: 'sent', address: rosa.email } });
  });

  it('keeps nothing of the letter in the database', async () => {
    const { owner, link } = await startLink('carer');
    const { id } = await mailLink(owner, { linkId: link.id, ...rosa });
    const rows = await asAdmin(`select o::text as row from outbox_messages o where id = $1 union all select j::text from graphile_worker._private_jobs j`, [id]);
    expect(JSON.stringify(rows)).not.toContain(link.token);
    expect((await readLetter(owner, id))?.text).toContain(link.url);
  });

  it('is tried again after a failure, given up after the last try, and sent when asked to try once more', async () => {
    const { clinicId, owner, link } = await startLink();
    const { id } = await mailLink(owner, { linkId: link.id, ...rosa });
    mailServer.refuseWith(451);
    await expect(sendMail({ clinicId, messageId: id }, 1, 2)).rejects.toThrow();
    expect(await statusOf(id)).toMatchObject({ status: 'waiting', attempts: 1 });
    mailServer.refuseWith(550);
    await expect(sendMail({ clinicId, messageId: id }, 2, 2)).rejects.toThrow('address');
    expect(await statusOf(id)).toEqual({ status: 'failed', problem: 'address', attempts: 2 });
    mailServer.refuseWith(null);
    await retryMail(owner, id);
    await sendMail({ clinicId, messageId: id }, 1, 9);
    expect(await statusOf(id)).toMatchObject({ status: 'sent', problem: null });
    expect(await actions(clinicId)).toEqual(['mail.queue', 'mail.fail', 'mail.fail', 'mail.retry', 'mail.send']);
  });

  it('is not sent once its link was closed or it was cancelled', async () => {
    const { clinicId, owner, link } = await startLink();
    const [closed, cancelled] = [await mailLink(owner, { linkId: link.id, ...rosa }), await mailLink(owner, { linkId: link.id, ...rosa })];
    await cancelMail(owner, cancelled.id);
    await revokeLink(owner, link.id);
    for (const { id } of [closed, cancelled]) await sendMail({ clinicId, messageId: id }, 1, 9);
    expect(mailServer.received).toHaveLength(0);
    expect([(await statusOf(closed.id))?.status, (await statusOf(cancelled.id))?.status]).toEqual(['cancelled', 'cancelled']);
    expect(await readLetter(owner, closed.id)).toBeNull();
    await expect(mailLink(owner, { linkId: link.id, ...rosa })).rejects.toMatchObject({ code: 'refused', reason: 'link-closed' });
  });

  it("is missing for another clinic, whoever's it is", async () => {
    const { owner, link } = await startLink();
    const { owner: stranger } = await openClinic();
    const { id } = await mailLink(owner, { linkId: link.id, ...rosa });
    await expect(mailLink(stranger, { linkId: link.id, ...rosa })).rejects.toMatchObject({ code: 'not-found' });
    await expect(cancelMail(stranger, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(readLetter(stranger, id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await listMail(stranger)).toEqual([]);
  });
});
