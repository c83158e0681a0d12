import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, addMember, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import { addNote } from './add-note';
import { acknowledgeAlerts, reopenAlerts, resolveAlerts, snoozeAlerts, unsnoozeAlerts } from './commands';
import { listAttention } from './queries';

const now = new Date('2026-11-20T10:00:00Z');
const later = new Date('2026-11-20T11:00:00Z');

async function addAlert(at: { clinicId: string; patientId: string; programId: string }, given: Record<string, unknown> = {}): Promise<string> {
  const id = uuidv7();
  const row: Record<string, unknown> = { rule: 'sharp-rise', subject: '', level: 'high', figures: JSON.stringify({ cause: 'rise', before: 3, after: 6 }), day: '2026-11-19', opened_at: now, updated_at: now, ...given };
  const names = Object.keys(row);
  await asAdmin(`insert into alerts (clinic_id, id, patient_id, program_id, ${names.join(', ')}) values ($1, $2, $3, $4, ${names.map((_, i) => `$${i + 5}`).join(', ')})`, [at.clinicId, id, at.patientId, at.programId, ...Object.values(row)]);
  return id;
}

async function startWithAlert(given: Record<string, unknown> = {}) {
  const { clinicId, owner } = await openClinic();
  const program = await addIssuedProgram(owner);
  return { clinicId, owner, ...program, alertId: await addAlert({ clinicId, ...program }, given) };
}

const alertRow = async (id: string) => (await asAdmin<Record<string, unknown>>('select status, acknowledged_by, resolved_by, resolution, snoozed_until::text from alerts where id = $1', [id]))[0];
const auditOf = async (clinicId: string) => (await asAdmin<{ action: string }>('select action from audit_events where clinic_id = $1 order by seq', [clinicId])).map((row) => row.action);

describe('alerts', () => {
  it('are acknowledged, resolved with a note and taken back step by step, each recorded', async () => {
    const { clinicId, owner, alertId } = await startWithAlert();
    const seen = { alertIds: [alertId], seenAt: later };
    expect(await acknowledgeAlerts(owner, seen)).toEqual({ changed: [alertId] });
    expect(await acknowledgeAlerts(owner, seen)).toEqual({ changed: [] });
    await resolveAlerts(owner, { ...seen, note: 'Called, halved the dose.' });
    expect(await alertRow(alertId)).toMatchObject({ status: 'resolved', resolved_by: owner.memberId, resolution: 'Called, halved the dose.' });
    await reopenAlerts(owner, { alertIds: [alertId] });
    expect(await alertRow(alertId)).toMatchObject({ status: 'acknowledged', resolved_by: null, resolution: null });
    await reopenAlerts(owner, { alertIds: [alertId] });
    expect(await alertRow(alertId)).toMatchObject({ status: 'open', acknowledged_by: null });
    expect(await auditOf(clinicId)).toEqual(['alert.acknowledge', 'alert.resolve', 'alert.reopen', 'alert.reopen']);
  });

  it('are not put away without a word, except good news and a short silence', async () => {
    const { owner, alertId } = await startWithAlert();
    await expect(resolveAlerts(owner, { alertIds: [alertId], seenAt: later, note: '' })).rejects.toThrow('invalid: note-required');
    const good = await startWithAlert({ rule: 'ready-to-progress', level: 'info' });
    expect(await resolveAlerts(good.owner, { alertIds: [good.alertId], seenAt: later, note: '' })).toEqual({ changed: [good.alertId] });
  });

  it('are not put away when news came after the list was drawn, and then nothing changes', async () => {
    const { clinicId, owner, patientId, programId, alertId } = await startWithAlert();
    const newer = await addAlert({ clinicId, patientId, programId }, { rule: 'question', level: 'medium', updated_at: later });
    const seen = { alertIds: [alertId, newer], seenAt: new Date('2026-11-20T10:30:00Z') };
    await expect(resolveAlerts(owner, { ...seen, note: 'Done' })).rejects.toThrow('conflict: news-since');
    expect(await alertRow(alertId)).toMatchObject({ status: 'open' });
    expect(await auditOf(clinicId)).toEqual([]);
  });

  it('are not resolved twice, nor reopened beside a newer one of the same matter', async () => {
    const { clinicId, owner, patientId, programId, alertId } = await startWithAlert();
    const resolve = () => resolveAlerts(owner, { alertIds: [alertId], seenAt: later, note: 'Done' });
    await resolve();
    await expect(resolve()).rejects.toThrow('conflict: already-resolved');
    await addAlert({ clinicId, patientId, programId });
    await expect(reopenAlerts(owner, { alertIds: [alertId] })).rejects.toThrow('conflict: opened-again');
  });

  it('are snoozed until a later day of the clinic, never an emergency, and woken again', async () => {
    const { clinicId, owner, alertId } = await startWithAlert();
    const seen = { alertIds: [alertId], seenAt: later };
    await expect(snoozeAlerts(owner, { ...seen, until: '2026-11-20' }, now)).rejects.toThrow('until-out-of-range');
    await expect(snoozeAlerts(owner, { ...seen, until: '2026-12-19' }, now)).rejects.toThrow('until-out-of-range');
    await snoozeAlerts(owner, { ...seen, until: '2026-11-23' }, now);
    expect(await alertRow(alertId)).toMatchObject({ status: 'open', snoozed_until: '2026-11-23' });
    expect((await listAttention(owner, { scope: 'clinic' }, now)).snoozed).toHaveLength(1);
    expect((await listAttention(owner, { scope: 'clinic' }, new Date('2026-11-23T00:10:00Z'))).rows).toHaveLength(1);
    await unsnoozeAlerts(owner, { alertIds: [alertId] });
    expect((await listAttention(owner, { scope: 'clinic' }, now)).rows).toHaveLength(1);
    expect(await auditOf(clinicId)).toEqual(['alert.snooze', 'alert.unsnooze']);
    const emergency = await startWithAlert({ rule: 'emergency-flag', level: 'critical' });
    await expect(snoozeAlerts(emergency.owner, { alertIds: [emergency.alertId], seenAt: later, until: '2026-11-21' }, now)).rejects.toThrow('emergency-cannot-wait');
  });

  it('are closed to an assistant and to another clinic, which also finds none', async () => {
    const { clinicId, patientId, alertId } = await startWithAlert();
    const assistant = await addMember(clinicId, 'assistant');
    const { owner: stranger } = await openClinic();
    const seen = { alertIds: [alertId], seenAt: later };
    for (const [actor, refusal] of [[assistant, 'forbidden'], [stranger, 'not-found']] as const) {
      await expect(acknowledgeAlerts(actor, seen)).rejects.toThrow(refusal);
      await expect(resolveAlerts(actor, { ...seen, note: 'x' })).rejects.toThrow(refusal);
      await expect(reopenAlerts(actor, seen)).rejects.toThrow(refusal);
      await expect(snoozeAlerts(actor, { ...seen, until: '2026-11-22' }, now)).rejects.toThrow(refusal);
      await expect(unsnoozeAlerts(actor, seen)).rejects.toThrow(refusal);
      await expect(addNote(actor, { patientId, kind: 'call', text: '' })).rejects.toThrow(refusal);
    }
    expect(await listAttention(stranger, { scope: 'clinic' }, now)).toMatchObject({ rows: [], snoozed: [], counts: { clinic: { patients: 0 } } });
    expect(await alertRow(alertId)).toMatchObject({ status: 'open' });
  });
});

describe('a long queue', () => {
  it('draws the worst first, says how many there are of each level and beyond, and draws more when asked', async () => {
    const { clinicId, owner } = await openClinic();
    for (let i = 0; i < 17; i += 1) {
      const { patientId, programId } = await addIssuedProgram(owner);
      await addAlert({ clinicId, patientId, programId }, i < 3 ? { rule: 'question', level: 'medium' } : {});
    }
    const { rows, levels, beyond } = await listAttention(owner, { scope: 'clinic' }, now);
    expect([rows.length, levels.high, levels.medium, levels.low, beyond]).toEqual([15, 14, 3, 0, { rows: 2, snoozed: 0 }]);
    expect(rows.map((row) => row.alerts[0]?.level)).toEqual([...Array<string>(14).fill('high'), 'medium']);
    expect(await listAttention(owner, { scope: 'clinic', most: 30 }, now)).toMatchObject({ rows: { length: 17 }, beyond: { rows: 0 } });
  });
});

describe('addNote', () => {
  it('keeps a call as the last contact; a bare note needs words and is no contact', async () => {
    const { clinicId, owner, patientId } = await startWithAlert();
    await expect(addNote(owner, { patientId, kind: 'note', text: '' })).rejects.toThrow('note-required');
    await addNote(owner, { patientId, kind: 'call', text: '' });
    await addNote(owner, { patientId, kind: 'note', text: 'Ask about the stairs.' });
    const { rows } = await listAttention(owner, { scope: 'clinic' }, now);
    expect(rows[0]?.contact).toMatchObject({ kind: 'call', authorId: owner.memberId });
    expect(await auditOf(clinicId)).toEqual(['note.add', 'note.add']);
  });
});

describe('listAttention', () => {
  it('gives one row a patient, worst first, with exercises by name', async () => {
    const { clinicId, owner, patientId, programId } = await startWithAlert({ rule: 'skipped-for-pain', level: 'medium', figures: JSON.stringify({ exercise: 'glute-bridge', sessions: 2, threshold: 2 }) });
    await addAlert({ clinicId, patientId, programId }, { rule: 'question', level: 'medium', subject: 'q', day: '2026-11-18' });
    const worse = await addIssuedProgram(owner, {}, { name: 'Odalys Thistlewood' });
    await addAlert({ clinicId, ...worse }, { rule: 'emergency-flag', level: 'critical', figures: JSON.stringify({ flags: 'saddle-numbness' }) });

    const { rows, counts } = await listAttention(owner, { scope: 'clinic' }, now);
    expect(rows.map((row) => row.name)).toEqual(['Odalys Thistlewood', 'Ruth Alder']);
    expect(rows[1]?.alerts.map((alert) => alert.rule)).toEqual(['skipped-for-pain', 'question']);
    expect(rows[1]?.alerts[0]?.figures['exercise']).not.toBe('glute-bridge');
    expect(rows[1]?.version).toMatchObject({ number: 1, effectiveFrom: '2026-11-20' });
    expect(counts.clinic).toEqual({ patients: 2, needLook: 2, withoutProgram: 0, snoozed: 0 });
  });

  it('shows a therapist their own patients first, and counts who has no program', async () => {
    const { clinicId, owner } = await startWithAlert();
    const therapist = await addMember(clinicId, 'therapist', 'Rafael Winterbourne');
    await addPatient(clinicId, { name: 'Hollis Bramble', therapist_id: therapist.memberId });
    await addPatient(clinicId, { name: 'Gone Away', archived_at: now });
    const mine = await listAttention(therapist, {}, now);
    expect(mine).toMatchObject({ scope: 'mine', rows: [], counts: { mine: { patients: 1, needLook: 0, withoutProgram: 1 }, clinic: { patients: 2, needLook: 1, withoutProgram: 1 } } });
    expect((await listAttention(owner, {}, now)).scope).toBe('clinic');
  });

  it('tells who was reviewed today when the queue is empty', async () => {
    const { owner, alertId } = await startWithAlert();
    await resolveAlerts(owner, { alertIds: [alertId], seenAt: later, note: 'Called.' }, now);
    expect(await listAttention(owner, { scope: 'clinic' }, now)).toMatchObject({ rows: [], reviewed: [{ name: 'Ruth Alder', by: 'Anna Keller' }] });
    expect((await listAttention(owner, { scope: 'clinic' }, new Date('2026-11-21T10:00:00Z'))).reviewed).toEqual([]);
  });
});
