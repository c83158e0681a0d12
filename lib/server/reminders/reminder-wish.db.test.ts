import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { asAdmin } from '@/db/testing/factories';
import { decoded, mailServer } from '../mail-server.test-support';
import { listMail, readLetter } from '../mail/queries';
import { confirmReminder, findByLetterToken, readReminder, setReminder, stopReminder } from './commands';
import { sendWaitingMail } from '../send-waiting-mail.test-support';
import { actions, confirm, forgetEarlier, letters, start } from './reminders.test-support';
import { sendReminders } from './send-reminders';

vi.mock('../env', async (original) => (await import('../mail-server.test-support')).sendingHere(await original<typeof import('../env')>()));

beforeAll(mailServer.open);
afterAll(mailServer.close);
beforeEach(forgetEarlier);

let sender = 0;
const address = () => `203.0.113.${(sender += 1)}`;

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
    await sendWaitingMail();
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
