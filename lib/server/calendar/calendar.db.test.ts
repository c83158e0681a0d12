import ICAL from 'ical.js';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { testDatabase } from '@/db/testing/test-database';
import { withClient } from '@/db/testing/template-database';
import type { LinkActor } from '../actor';
import { createLink, revokeLink } from '../links/commands';
import { setReminder } from '../reminders/commands';
import { getCalendar } from './get-calendar';
import { readCalendar, switchCalendar } from './switch-calendar';

const now = new Date('2026-11-21T10:00:00Z');
let sender = 0;
const address = () => `198.51.100.${(sender += 1)}`;

async function start(version: Parameters<typeof addIssuedProgram>[1] = {}, patient: Record<string, unknown> = {}) {
  const { clinicId, owner } = await openClinic({ name: 'Birch Lane Backs' });
  const program = await addIssuedProgram(owner, { effectiveFrom: '2026-11-01', ...version }, patient);
  const link = await createLink(owner, { programId: program.programId, label: 'patient', askBirthYear: false, days: 30 });
  const actor: LinkActor = { kind: 'link', clinicId, linkId: link.id, patientId: program.patientId, programId: program.programId, requestId: uuidv7() };
  return { clinicId, owner, actor, link, ...program };
}

async function turnOn(actor: LinkActor): Promise<string> {
  await switchCalendar(actor, { on: true });
  const { address: url } = await readCalendar(actor);
  return /\/calendar\/([\w-]{43})\.ics$/.exec(url ?? '')?.[1] ?? '';
}

const read = (token: string, at = now) => getCalendar({ token, address: address() }, at);
const days = (file: string | null) => new ICAL.Component(ICAL.parse(file ?? '')).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString());
const actions = async (clinicId: string) => (await asAdmin<{ action: string }>(`select action from audit_events where clinic_id = $1 and action like 'calendar.%' order by seq`, [clinicId])).map((row) => row.action);

describe('the calendar feed', () => {
  it('is off until asked for, and then holds the past week and sixty days ahead at the patient’s own time', async () => {
    const { actor } = await start({ frequency: { kind: 'perDay', times: 1 } }, { time_zone: 'America/New_York' });
    expect(await readCalendar(actor)).toEqual({ isOn: false, address: null });
    const token = await turnOn(actor);
    const events = days(await read(token));
    expect([events.length, events[0], events.at(-1)]).toEqual([68, '2026-11-14T14:00:00.000Z', '2027-01-20T14:00:00.000Z']);
    await setReminder(actor, { email: 'ruth@example.org', time: 18 * 60 + 30 });
    expect(days(await read(token))[0]).toBe('2026-11-14T23:30:00.000Z');
  });

  it('tells nobody who or what it is about', async () => {
    const { actor, link, programId, patientId, clinicId } = await start({ items: [{ slug: 'knee-to-chest', note: 'After breakfast' }], messageToPatient: 'Mind your back' });
    const file = (await read(await turnOn(actor))) ?? '';
    for (const word of ['Ruth', 'Alder', 'Birch', 'Knee', 'breakfast', 'back', link.token, link.id, programId, patientId, clinicId]) expect(file).not.toContain(word);
  });

  it('keeps its secret out of the database, and shows it again', async () => {
    const { actor } = await start();
    const token = await turnOn(actor);
    expect(await turnOn(actor)).toBe(token);
    expect(JSON.stringify(await asAdmin('select l::text from plan_links l'))).not.toContain(token);
  });

  it('dies when turned off, and comes back under another address', async () => {
    const { actor, clinicId } = await start();
    const first = await turnOn(actor);
    await switchCalendar(actor, { on: false });
    expect(await read(first)).toBeNull();
    expect(await readCalendar(actor)).toEqual({ isOn: false, address: null });
    const second = await turnOn(actor);
    expect(second).not.toBe(first);
    expect([await read(first), (await read(second)) !== null]).toEqual([null, true]);
    expect(await actions(clinicId)).toEqual(['calendar.on', 'calendar.off', 'calendar.on', 'calendar.read']);
  });

  it('opens nothing for a revoked, an expired, an archived or a made-up one, nor for the plan’s own secret', async () => {
    const [revoked, expired, archived] = [await start(), await start(), await start()];
    const tokens = [await turnOn(revoked.actor), await turnOn(expired.actor), await turnOn(archived.actor)];
    await revokeLink(revoked.owner, revoked.link.id);
    await asAdmin(`update plan_links set expires_at = now() - interval '1 second' where id = $1`, [expired.link.id]);
    await asAdmin(`update patients set archived_at = now() where id = $1`, [archived.patientId]);
    for (const token of [...tokens, revoked.link.token, 'A'.repeat(43), 'short', `off.${revoked.link.id}.0`]) expect(await read(token)).toBeNull();
  });

  it('is empty ahead while the program rests or is put aside for a red flag', async () => {
    const { actor, clinicId, patientId, programId } = await start();
    const token = await turnOn(actor);
    await asAdmin(`insert into alerts (clinic_id, id, patient_id, program_id, rule, subject, level, figures, day) values ($1, $2, $3, $4, 'red-flag', 'x', 'high', '{}', '2026-11-21')`, [clinicId, uuidv7(), patientId, programId]);
    expect(days(await read(token)).at(-1)).toBe('2026-11-20T09:00:00.000Z');
    await asAdmin(`update alerts set status = 'resolved', resolved_at = now() where clinic_id = $1`, [clinicId]);
    expect(days(await read(token)).at(-1)).toBe('2027-01-20T09:00:00.000Z');
    await asAdmin(`update programs set status = 'paused' where id = $1`, [programId]);
    expect(days(await read(token)).at(-1)).toBe('2026-11-20T09:00:00.000Z');
  });

  it('leaves one row a day in the trail, however often it is asked for', async () => {
    const { actor, clinicId } = await start();
    const token = await turnOn(actor);
    for (let i = 0; i < 5; i += 1) await read(token);
    await read(token, new Date('2026-11-22T10:00:00Z'));
    expect(await actions(clinicId)).toEqual(['calendar.on', 'calendar.read', 'calendar.read']);
  });

  it('is refused to a guesser, whose tries are counted before anything is looked up', async () => {
    const { actor } = await start();
    const token = await turnOn(actor);
    const guesser = address();
    for (let i = 0; i < 120; i += 1) expect(await getCalendar({ token: `guess-${i}`, address: guesser }, now)).toBeNull();
    await expect(getCalendar({ token, address: guesser }, now)).rejects.toThrow('too-many');
    expect(await read(token)).not.toBeNull();
  });

  it('lets one plan’s link switch no other’s', async () => {
    const [mine, theirs] = [await start(), await start()];
    const token = await turnOn(theirs.actor);
    await expect(switchCalendar({ ...mine.actor, linkId: theirs.link.id }, { on: false })).rejects.toMatchObject({ code: 'not-found' });
    expect(await read(token)).not.toBeNull();
    await withClient(testDatabase().linkUrl, async (client) => {
      await client.query('begin');
      await client.query(`select set_config('app.clinic_id', $1, true), set_config('app.patient_id', $2, true), set_config('app.program_id', $3, true)`, [mine.clinicId, mine.patientId, mine.programId]);
      expect((await client.query('update plan_links set calendar_hash = null where id = $1', [theirs.link.id])).rowCount).toBe(0);
      await client.query('rollback');
    });
  });
});
