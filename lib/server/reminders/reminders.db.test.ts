import { run } from 'graphile-worker';
import { Pool } from 'pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { testDatabase } from '@/db/testing/test-database';
import type { LinkActor } from '../actor';
import { createLink, revokeLink } from '../links/commands';
import { listLinks } from '../links/queries';
import { recordSession } from '../logs/commands';
import { decoded, mailServer } from '../mail-server.test-support';
import { listMail, readLetter } from '../mail/queries';
import { sendMail } from '../mail/send-mail';
import { confirmReminder, findByLetterToken, readReminder, setReminder, stopReminder } from './commands';
import { sendReminders } from './send-reminders';

vi.mock('../env', async (original) => (await import('../mail-server.test-support')).sendingHere(await original<typeof import('../env')>()));

beforeAll(mailServer.open);
afterAll(mailServer.close);
beforeEach(async () => {
  mailServer.forget();
  // What other tests left is nobody's hour here.
  await asAdmin('update reminders set stopped_at = now() where stopped_at is null');
  await asAdmin('delete from graphile_worker._private_jobs');
});

let sender = 0;
const address = () => `203.0.113.${(sender += 1)}`;

/** What the mailbox's yes does; the letter that asked for it is not what these tests count. */
async function confirm(actor: LinkActor): Promise<void> {
  const [{ id } = { id: '' }] = await asAdmin<{ id: string }>('select id from reminders where link_id = $1 and stopped_at is null', [actor.linkId]);
  await confirmReminder(actor, id);
  await asAdmin(`delete from outbox_messages where clinic_id = $1 and kind = 'reminder-check'`, [actor.clinicId]);
  await asAdmin('delete from graphile_worker._private_jobs');
}

async function start({ version = {}, patient = {}, label = 'patient' as 'patient' | 'carer', time = 9 * 60, isConfirmed = true } = {}) {
  const { clinicId, owner } = await openClinic();
  const program = await addIssuedProgram(owner, { effectiveFrom: '2026-09-01', issuedAt: '2026-09-01T09:00:00Z', ...version }, { time_zone: 'Europe/Berlin', ...patient });
  const link = await createLink(owner, { programId: program.programId, label, askBirthYear: false, days: 30 });
  await asAdmin(`update plan_links set expires_at = '2035-01-01' where id = $1`, [link.id]);
  const actor: LinkActor = { kind: 'link', clinicId, linkId: link.id, patientId: program.patientId, programId: program.programId, requestId: uuidv7() };
  await setReminder(actor, { email: 'ruth@example.org', time });
  if (isConfirmed) await confirm(actor);
  return { clinicId, owner, actor, link, ...program };
}

const letters = (clinicId: string) => asAdmin<{ id: string; kind: string; status: string }>('select id, kind, status from outbox_messages where clinic_id = $1 order by created_at', [clinicId]);
const actions = async (clinicId: string) => (await asAdmin<{ action: string }>(`select action from audit_events where clinic_id = $1 and (action like 'reminder.%' or action like 'mail.%') order by seq`, [clinicId])).map((row) => row.action);
const headersOf = (source: string) => (source.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ');

/** Works on the queue until nothing waits in it. */
async function work(): Promise<void> {
  const pgPool = new Pool({ connectionString: testDatabase().appUrl, max: 3 });
  const runner = await run({ pgPool, noHandleSignals: true, pollInterval: 50, taskList: { 'send-mail': (payload, { job }) => sendMail(payload, job.attempts, job.max_attempts) } });
  await vi.waitFor(async () => expect((await asAdmin('select 1 from graphile_worker._private_jobs')).length).toBe(0), { timeout: 10_000 });
  await runner.stop();
  await pgPool.end();
}

describe('a reminder by e-mail', () => {
  it('goes out at the patient’s own hour, once that day, with nothing of their health in it', async () => {
    const { clinicId, owner, programId, link } = await start({ version: { items: [{ slug: 'knee-to-chest', note: 'After breakfast' }] } });
    expect(await sendReminders(new Date('2026-11-21T07:59:00Z'))).toBe(0);
    expect(await sendReminders(new Date('2026-11-21T08:00:00Z'))).toBe(1);
    for (const later of ['08:05', '09:00', '10:59']) expect(await sendReminders(new Date(`2026-11-21T${later}:00Z`))).toBe(0);
    await work();
    expect(mailServer.received.map(({ to }) => to)).toEqual(['ruth@example.org']);
    const [mail] = mailServer.received;
    const text = decoded(mail?.source ?? '');
    expect(text).toContain(link.url);
    for (const word of ['Ruth Alder', 'Low back', 'Knee', 'breakfast']) expect(text).not.toContain(word);
    expect(headersOf(mail?.source ?? '')).toMatch(/^List-Unsubscribe: <http:\/\/127\.0\.0\.1:3000\/reminders\/stop\/[\w-]{43}>$/m);
    expect(headersOf(mail?.source ?? '')).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(await actions(clinicId)).toEqual(['reminder.start', 'mail.queue', 'reminder.confirm', 'mail.queue', 'mail.send']);
    expect((await listMail(owner)).map((row) => [row.status, row.recipientEmail])).toEqual([['sent', 'ruth@example.org']]);
    // The program's page speaks of letters that bring a link.
    expect((await listLinks(owner, programId))[0]?.mail).toBeNull();
    expect(await sendReminders(new Date('2026-11-22T08:00:00Z'))).toBe(1);
  });

  it('keeps to the clock on the wall through both changes, and brings one letter on a day that has an hour twice', async () => {
    const { clinicId } = await start({ time: 2 * 60 + 30 });
    const sent: string[] = [];
    for (const [from, hours] of [['2026-10-24T00:00:00Z', 48], ['2027-03-27T00:00:00Z', 48]] as const) {
      for (let quarter = 0; quarter < hours * 4; quarter += 1) {
        const at = new Date(Date.parse(from) + quarter * 900_000);
        if ((await sendReminders(at)) === 1) sent.push(at.toISOString());
      }
    }
    expect(sent).toEqual(['2026-10-24T00:30:00.000Z', '2026-10-25T00:30:00.000Z', '2027-03-27T01:30:00.000Z', '2027-03-28T01:00:00.000Z']);
    expect(await letters(clinicId)).toHaveLength(4);
  });

  it('is not written twice by two servers, nor when the clock is put back', async () => {
    const { clinicId } = await start();
    const at = new Date('2026-11-21T08:00:00Z');
    const written = await Promise.all(Array.from({ length: 6 }, () => sendReminders(at)));
    expect(written.reduce((sum, n) => sum + n, 0)).toBe(1);
    await sendReminders(new Date('2026-11-20T08:00:00Z'));
    await sendReminders(new Date('2026-11-21T08:30:00Z'));
    expect(await letters(clinicId)).toHaveLength(1);
  });

  it('stays away when the server was down at the hour and comes back at night', async () => {
    const { clinicId } = await start();
    expect(await sendReminders(new Date('2026-11-21T22:00:00Z'))).toBe(0);
    expect(await letters(clinicId)).toEqual([]);
  });

  it('stays away once all of today’s sessions were told, also as "not today", and comes while one is left', async () => {
    const { actor, versionId, itemIds } = await start({ version: { frequency: { kind: 'perDay', times: 2 } }, time: 18 * 60 });
    const tell = (outcome: 'done' | 'skipped', hour: string) => recordSession(actor, { id: uuidv7(), versionId, doneAt: `2026-11-21T${hour}:00:00Z`, zone: 'Europe/Berlin', localDay: '2026-11-21', items: itemIds.map((itemId) => ({ itemId, outcome, ...(outcome === 'skipped' ? { reason: 'time' as const } : {}) })) }, new Date(`2026-11-21T${hour}:10:00Z`));
    await tell('done', '08');
    await tell('skipped', '15');
    expect(await sendReminders(new Date('2026-11-21T17:00:00Z'))).toBe(0);
    const second = await start({ version: { frequency: { kind: 'perDay', times: 2 } }, time: 18 * 60 });
    await recordSession(second.actor, { id: uuidv7(), versionId: second.versionId, doneAt: '2026-11-21T08:00:00Z', zone: 'Europe/Berlin', localDay: '2026-11-21', items: second.itemIds.map((itemId) => ({ itemId, outcome: 'done' as const })) }, new Date('2026-11-21T08:10:00Z'));
    expect(await sendReminders(new Date('2026-11-21T17:00:00Z'))).toBe(1);
  });

  it.each([
    ['nothing is asked', { version: { frequency: { kind: 'weekdays' as const, days: [1 as const], times: 1 } } }, ''],
    ['the program is paused', {}, `update programs set status = 'paused' where clinic_id = $1`],
    ['the program is completed', {}, `update programs set status = 'completed' where clinic_id = $1`],
    ['the patient is archived', {}, `update patients set archived_at = now() where clinic_id = $1`],
    ['the link was revoked', {}, `update plan_links set revoked_at = now() where clinic_id = $1`],
    ['the link has expired', {}, `update plan_links set expires_at = '2026-11-21T07:00:00Z' where clinic_id = $1`],
    ['a red flag put the exercises aside', {}, `insert into alerts (clinic_id, id, patient_id, program_id, rule, subject, level, figures, day) select clinic_id, gen_random_uuid(), patient_id, id, 'red-flag', 'x', 'high', '{}', '2026-11-21' from programs where clinic_id = $1`],
  ])('stays away while %s', async (_what, given, change) => {
    const { clinicId } = await start(given);
    if (change) await asAdmin(change, [clinicId]);
    expect(await sendReminders(new Date('2026-11-21T08:00:00Z'))).toBe(0);
    expect(await letters(clinicId)).toEqual([]);
  });

  it('leaves nothing behind when it cannot be written to the end, and is written the next time', async () => {
    const { clinicId } = await start();
    await asAdmin(`alter table outbox_messages add constraint nothing_goes check (clinic_id <> '${clinicId}') not valid`);
    expect(await sendReminders(new Date('2026-11-21T08:00:00Z'))).toBe(0);
    expect(await asAdmin('select last_day from reminders where clinic_id = $1', [clinicId])).toEqual([{ last_day: null }]);
    expect(await asAdmin('select 1 from graphile_worker._private_jobs')).toEqual([]);
    await asAdmin('alter table outbox_messages drop constraint nothing_goes');
    expect(await sendReminders(new Date('2026-11-21T08:05:00Z'))).toBe(1);
  });

  it('is not sent when it was stopped or its link closed while it waited', async () => {
    const [stopped, closed] = [await start(), await start()];
    expect(await sendReminders(new Date('2026-11-21T08:00:00Z'))).toBe(2);
    await stopReminder(stopped.actor);
    await revokeLink(closed.owner, closed.link.id);
    await work();
    expect(mailServer.received).toEqual([]);
    for (const { clinicId } of [stopped, closed]) expect((await letters(clinicId)).map((one) => one.status)).toEqual(['cancelled']);
  });

  it('says the same to a carer in their words, in Spanish where the patient reads it', async () => {
    const { owner } = await start({ label: 'carer', patient: { locale: 'es' } });
    await sendReminders(new Date('2026-11-21T08:00:00Z'));
    const [row] = await listMail(owner);
    const letter = await readLetter(owner, row?.id ?? '');
    expect(letter).toMatchObject({ subject: 'Es hora de los ejercicios', toName: '' });
    expect(letter?.text).toContain('http://127.0.0.1:3000/reminders/stop/');
  });
});

describe('a new address', () => {
  const tokenIn = async (owner: Parameters<typeof listMail>[0]) => {
    const [row] = await listMail(owner);
    const letter = await readLetter(owner, row?.id ?? '');
    return { letter, token: /\/reminders\/confirm\/([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '' };
  };

  it('gets one letter that opens no plan and names nobody, and no reminder before its own yes', async () => {
    const { clinicId, owner, actor, link } = await start({ isConfirmed: false });
    expect(await readReminder(actor)).toEqual({ email: 'ruth@example.org', atMinute: 540, isConfirmed: false });
    expect((await letters(clinicId)).map(({ kind }) => kind)).toEqual(['reminder-check']);
    expect(await sendReminders(new Date('2026-11-21T08:00:00Z'))).toBe(0);
    await work();
    const text = decoded(mailServer.received[0]?.source ?? '');
    for (const secret of [link.url, 'Ruth', 'Low back', 'exercise']) expect(text).not.toContain(secret);
    const { token } = await tokenIn(owner);
    const found = await findByLetterToken(token, address());
    for (let i = 0; i < 2; i += 1) await confirmReminder(found!.actor, found!.reminderId);
    expect(await readReminder(actor)).toMatchObject({ isConfirmed: true });
    expect(await sendReminders(new Date('2026-11-21T08:00:00Z'))).toBe(1);
    expect((await actions(clinicId)).filter((action) => action === 'reminder.confirm')).toHaveLength(1);
  });

  it('is asked again when one asks again, up to a limit, and not when only the hour changes', async () => {
    const { clinicId, actor } = await start({ isConfirmed: false });
    await setReminder(actor, { email: 'ruth@example.org', time: 540 });
    expect(await letters(clinicId)).toHaveLength(2);
    await confirm(actor);
    await setReminder(actor, { email: 'ruth@example.org', time: 600 });
    expect([await readReminder(actor), await letters(clinicId)]).toEqual([{ email: 'ruth@example.org', atMinute: 600, isConfirmed: true }, []]);
    await setReminder(actor, { email: 'other@example.org', time: 600 });
    expect([await readReminder(actor), (await letters(clinicId)).length]).toEqual([{ email: 'other@example.org', atMinute: 600, isConfirmed: false }, 1]);
    for (let i = 0; i < 7; i += 1) await setReminder(actor, { email: 'other@example.org', time: 600 });
    await expect(setReminder(actor, { email: 'third@example.org', time: 600 })).rejects.toMatchObject({ code: 'too-many' });
    expect(await readReminder(actor)).toMatchObject({ email: 'other@example.org' });
  });

  it('that stopped them is asked anew, and its old yes counts for nothing', async () => {
    const { actor, owner } = await start({ isConfirmed: false });
    const { token } = await tokenIn(owner);
    const found = await findByLetterToken(token, address());
    await stopReminder(actor);
    await expect(confirmReminder(found!.actor, found!.reminderId)).rejects.toMatchObject({ code: 'refused' });
    await setReminder(actor, { email: 'ruth@example.org', time: 540 });
    expect(await readReminder(actor)).toMatchObject({ isConfirmed: false });
    expect(await sendReminders(new Date('2026-11-21T08:00:00Z'))).toBe(0);
  });

  it('cannot be confirmed by another plan', async () => {
    const [mine, theirs] = [await start({ isConfirmed: false }), await start()];
    const [{ id } = { id: '' }] = await asAdmin<{ id: string }>('select id from reminders where link_id = $1', [mine.link.id]);
    await expect(confirmReminder(theirs.actor, id)).rejects.toMatchObject({ code: 'refused' });
    expect(await readReminder(mine.actor)).toMatchObject({ isConfirmed: false });
  });
});

describe('the wish itself', () => {
  it('is one a link: another takes its place and brings no second letter that day', async () => {
    const { actor, clinicId } = await start();
    await sendReminders(new Date('2026-11-21T08:00:00Z'));
    await setReminder(actor, { email: 'ruth@example.org', time: 10 * 60 });
    expect(await readReminder(actor)).toEqual({ email: 'ruth@example.org', atMinute: 600, isConfirmed: true });
    expect(await sendReminders(new Date('2026-11-21T09:00:00Z'))).toBe(0);
    await stopReminder(actor);
    await setReminder(actor, { email: 'other@example.org', time: 11 * 60 });
    await confirm(actor);
    expect(await sendReminders(new Date('2026-11-21T10:00:00Z'))).toBe(0);
    expect(await sendReminders(new Date('2026-11-22T10:00:00Z'))).toBe(1);
    expect((await asAdmin('select 1 from reminders where clinic_id = $1 and stopped_at is null', [clinicId])).length).toBe(1);
  });

  it('stays one when it is sent many times at once', async () => {
    const { actor, clinicId } = await start();
    await Promise.all(Array.from({ length: 8 }, (_, i) => setReminder(actor, { email: `ruth${i}@example.org`, time: 600 + i })));
    expect((await asAdmin('select 1 from reminders where clinic_id = $1 and stopped_at is null', [clinicId])).length).toBe(1);
  });

  it('is stopped by the address in its letter, by whoever holds it, and stays stopped', async () => {
    const { actor, clinicId, owner } = await start();
    await sendReminders(new Date('2026-11-21T08:00:00Z'));
    const [row] = await listMail(owner);
    const token = /\/reminders\/stop\/([\w-]{43})/.exec((await readLetter(owner, row?.id ?? ''))?.text ?? '')?.[1] ?? '';
    expect(JSON.stringify(await asAdmin('select r::text from reminders r'))).not.toContain(token);
    for (let i = 0; i < 2; i += 1) {
      const found = await findByLetterToken(token, address());
      expect(found?.actor).toMatchObject({ linkId: actor.linkId });
      if (found) await stopReminder(found.actor);
    }
    expect(await sendReminders(new Date('2026-11-22T08:00:00Z'))).toBe(0);
    expect((await actions(clinicId)).filter((action) => action === 'reminder.stop')).toHaveLength(1);
    expect(await findByLetterToken('B'.repeat(43), address())).toBeNull();
  });

  it('is out of reach for another plan’s link', async () => {
    const [mine, theirs] = [await start(), await start()];
    await stopReminder({ ...mine.actor, linkId: theirs.link.id });
    expect(await readReminder({ ...mine.actor, linkId: theirs.link.id })).toBeNull();
    expect(await readReminder(theirs.actor)).not.toBeNull();
  });
});
