import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, addMember, asAdmin, openClinic } from '@/db/testing/factories';
import { transcribeSession } from './logs/commands';
import { inClinic } from './database';
import { getSheet } from './paper/get-sheet';
import { loadHistory } from './patient-history';
import { readSessions } from './plan/read-logs';
import { readToldSessions } from './program-schedule';
import { transcribeSheet, type Transcription } from './transcribe-sheet';

const now = new Date('2026-11-20T17:00:00Z');

async function open() {
  const { clinicId, owner } = await openClinic();
  const program = await addIssuedProgram(owner, { effectiveFrom: '2026-11-07', issuedAt: '2026-11-06T09:00:00Z', items: [{ slug: 'glute-bridge' }, { slug: 'cat-cow' }] });
  const [bridge = '', cat = ''] = program.itemIds;
  const day = (date: string, given: Partial<Transcription['days'][number]> = {}) => ({ id: uuidv7(), day: date, items: [{ itemId: bridge, outcome: 'done' as const }, { itemId: cat, outcome: 'done' as const }], pain: 2, ...given });
  const send = (days: Transcription['days'], actor = owner) => transcribeSheet(actor, { programId: program.programId, versionId: program.versionId, days }, now);
  const sheet = () => getSheet(owner, program.patientId, {}, now);
  return { clinicId, owner, ...program, bridge, cat, day, send, sheet };
}

const logs = (patientId: string) => asAdmin<{ local_day: string; provenance: string; pain_after: number | null; supersedes_id: string | null }>('select local_day::text, provenance, pain_after, supersedes_id from session_logs where patient_id = $1 order by received_at, local_day', [patientId]);

describe('a sheet from paper', () => {
  it('is stored in one piece, marked as from paper, on the days that it names', async () => {
    const { patientId, bridge, cat, day, send, sheet } = await open();
    await send([day('2026-11-08', { items: [{ itemId: bridge, outcome: 'done' }, { itemId: cat, outcome: 'skipped' }], pain: 4 }), day('2026-11-07'), day('2026-11-10', { items: [], pain: 3 })]);
    expect(await logs(patientId)).toMatchObject([{ local_day: '2026-11-07', provenance: 'from-paper' }, { local_day: '2026-11-08', provenance: 'from-paper', pain_after: 4 }]);
    expect(await asAdmin('select local_day::text, pain, kind from pain_reports where patient_id = $1', [patientId])).toEqual([{ local_day: '2026-11-10', pain: 3, kind: 'any-time' }]);
    const { days, from } = await sheet();
    expect(from).toBe('2026-11-07');
    expect(days[1]).toMatchObject({ state: 'paper', marks: ['done', 'skipped'], pain: 4, painTold: false });
    // An empty box is unknown, not missed.
    expect(days[2]).toMatchObject({ state: 'open', marks: [null, null], pain: null });
    expect(days[3]).toMatchObject({ state: 'open', pain: 3, painTold: true });
    expect(days.filter(({ day: one }) => one > '2026-11-20').every(({ state }) => state === 'outside')).toBe(true);
  });

  it('is stored once when it is sent twice, and put right by a correction', async () => {
    const { patientId, day, send, sheet } = await open();
    const first = day('2026-11-09');
    await send([first]);
    await send([first]);
    expect(await logs(patientId)).toHaveLength(1);
    await send([day('2026-11-09', { pain: 5 })]);
    expect((await logs(patientId)).map((row) => [row.pain_after, row.supersedes_id !== null])).toEqual([[2, false], [5, true]]);
    expect((await sheet()).days[2]).toMatchObject({ state: 'paper', pain: 5 });
  });

  it('is taken back: the day is unknown again everywhere, and can be filled in anew', async () => {
    const { owner, clinicId, patientId, programId, day, send, sheet } = await open();
    const link = { kind: 'link' as const, clinicId, patientId, programId, linkId: uuidv7(), requestId: uuidv7() };
    const seen = () => inClinic(owner, async (tx) => ({
      history: (await loadHistory(tx, clinicId, patientId, now))?.sessions.map(({ localDay }) => localDay),
      plan: (await readSessions(tx, link, { from: '2026-11-01', to: '2026-11-20', current: true })).map(({ localDay }) => localDay),
      told: (await readToldSessions(tx, { clinicId, programId }, { from: '2026-11-01', to: '2026-11-20' })).map(({ day: one }) => one),
    }));
    const only = (...days: string[]) => ({ history: days, plan: days, told: days });
    await send([day('2026-11-08'), day('2026-11-09')]);
    const back = day('2026-11-09', { items: [], pain: null });
    await send([back]);
    await send([back]);
    expect(await seen()).toEqual(only('2026-11-08'));
    expect((await sheet()).days[2]).toMatchObject({ state: 'open', marks: [null, null], pain: null });
    expect(await asAdmin(`select action from audit_events where subject_id = $1`, [back.id])).toEqual([{ action: 'session.take-back' }]);
    await expect(send([day('2026-11-09', { items: [], pain: null })])).rejects.toThrow('invalid: empty-day');
    await send([day('2026-11-09', { pain: 4 })]);
    expect(await seen()).toEqual(only('2026-11-08', '2026-11-09'));
    expect((await logs(patientId)).map((row) => row.supersedes_id !== null)).toEqual([false, false, true, false]);
  });

  it('never doubles what the patient told, and then nothing of the sheet is stored', async () => {
    const { owner, patientId, programId, versionId, bridge, day, send, sheet } = await open();
    await transcribeSession(owner, { programId, provenance: 'recalled-in-clinic' }, { id: uuidv7(), versionId, doneAt: '2026-11-09T12:00:00Z', zone: 'UTC', localDay: '2026-11-09', items: [{ itemId: bridge, outcome: 'done' }], painAfter: 1 }, now);
    expect((await sheet()).days[2]).toMatchObject({ state: 'told', marks: ['done', null], pain: 1 });
    await expect(send([day('2026-11-08'), day('2026-11-09')])).rejects.toThrow('conflict: told-meanwhile');
    expect(await logs(patientId)).toHaveLength(1);
  });

  it('takes no empty day, no exercise of another version, no other clinic', async () => {
    const { clinicId, day, send } = await open();
    await expect(send([day('2026-11-08', { items: [], pain: null })])).rejects.toThrow('invalid: empty-day');
    await expect(send([day('2026-11-08', { items: [{ itemId: uuidv7(), outcome: 'done' }] })])).rejects.toThrow('invalid: item');
    await expect(send([day('2026-11-08')], (await openClinic()).owner)).rejects.toThrow('not-found');
    expect(await send([day('2026-11-08')], await addMember(clinicId, 'assistant'))).toMatchObject({ days: [{ day: '2026-11-08', state: 'paper', pain: 2 }] });
  });
});
