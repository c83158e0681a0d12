import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { asAdmin } from '@/db/testing/factories';
import { revokeLink } from '../links/commands';
import { listLinks } from '../links/queries';
import { recordSession } from '../logs/commands';
import { decoded, mailServer } from '../mail-server.test-support';
import { listMail, readLetter } from '../mail/queries';
import { stopReminder } from './commands';
import { sendWaitingMail } from '../send-waiting-mail.test-support';
import { actions, forgetEarlier, letters, start } from './reminders.test-support';
import { sendReminders } from './send-reminders';

vi.mock('../env', async (original) => (await import('../mail-server.test-support')).sendingHere(await original<typeof import('../env')>()));

beforeAll(mailServer.open);
afterAll(mailServer.close);
beforeEach(forgetEarlier);

const headersOf = (source: string) => (source.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ');

describe('a reminder by e-mail', () => {
  it('goes out at the patient’s own hour, once that day, with nothing of their health in it', async () => {
    const { clinicId, owner, programId, link } = await start({ version: { items: [{ slug: 'knee-to-chest', note: 'After breakfast' }] } });
    expect(await sendReminders(new Date('2026-11-21T07:59:00Z'))).toBe(0);
    expect(await sendReminders(new Date('2026-11-21T08:00:00Z'))).toBe(1);
    for (const later of ['08:05', '09:00', '10:59']) expect(await sendReminders(new Date(`2026-11-21T${later}:00Z`))).toBe(0);
    await sendWaitingMail();
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
    await sendWaitingMail();
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
