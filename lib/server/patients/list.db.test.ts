import { describe, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { addMember, addPatient, addProgram, asAdmin, issueVersion, openClinic } from '@/db/testing/factories';
import { defaultListParams, patientSorts } from '@/lib/patient-list';
import type { MemberActor } from '../actor';
import { exportPatients } from './export-patients';
import { listPatients, listTherapists } from './queries';

const now = new Date('2026-11-20T12:00:00Z');
const ask = (actor: MemberActor, params: Partial<typeof defaultListParams> = {}) => listPatients(actor, { ...defaultListParams, ...params }, now);
const names = async (actor: MemberActor, params: Partial<typeof defaultListParams> = {}) => (await ask(actor, params)).rows.map((row) => row.name);

async function addSummary(clinicId: string, patientId: string, given: Record<string, unknown> = {}) {
  const row = { clinic_id: clinicId, patient_id: patientId, as_of: '2026-11-20', strip: '[]', scheduled_days: 14, attempted_days: 14, unknown_days: 0, pain_verdict: 'too-few', ...given };
  await asAdmin(`insert into patient_summaries (${Object.keys(row).join(', ')}) values (${Object.keys(row).map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
}

async function addAlert(clinicId: string, patientId: string, programId: string, given: { rule: string; level: string; status?: string }) {
  await asAdmin(
    `insert into alerts (clinic_id, id, patient_id, program_id, rule, level, status, figures, day, resolved_at) values ($1, $2, $3, $4, $5, $6, $7, '{}', '2026-11-20', $8)`,
    [clinicId, uuidv7(), patientId, programId, given.rule, given.level, given.status ?? 'open', given.status === 'resolved' ? now : null],
  );
}

/** A patient with a program in force, a summary and alerts. */
async function addCase(actor: MemberActor, name: string, given: { patient?: Record<string, unknown>; summary?: Record<string, unknown>; alerts?: { rule: string; level: string; status?: string }[] } = {}) {
  const id = await addPatient(actor.clinicId, { name, ...given.patient });
  const programId = await addProgram(actor.clinicId, id, { title: `Program of ${name}` });
  await issueVersion(actor, programId, { effectiveFrom: '2026-11-01' });
  await addSummary(actor.clinicId, id, { last_session_day: '2026-11-19', ...given.summary });
  for (const alert of given.alerts ?? []) await addAlert(actor.clinicId, id, programId, alert);
  return { id, programId };
}

describe('listPatients', () => {
  it('puts the worst unresolved alert first, and shows the program in force with its newest version', async () => {
    const { owner } = await openClinic();
    await addCase(owner, 'Calm');
    await addCase(owner, 'Low', { alerts: [{ rule: 'silence', level: 'low' }, { rule: 'sharp-rise', level: 'high', status: 'resolved' }] });
    const worst = await addCase(owner, 'Worst', { alerts: [{ rule: 'question', level: 'medium' }, { rule: 'emergency-flag', level: 'critical' }] });
    await issueVersion(owner, worst.programId, { number: 2, effectiveFrom: '2026-11-10' });
    await addProgram(owner.clinicId, worst.id, { title: 'Older, ended', status: 'completed' });

    const { rows, total } = await ask(owner);
    expect(rows.map(({ name, level }) => [name, level])).toEqual([['Worst', 'critical'], ['Low', 'low'], ['Calm', null]]);
    expect(rows[0]).toMatchObject({ programTitle: 'Program of Worst', programStatus: 'active', version: 2, age: 73 });
    expect(total).toBe(3);
  });

  it('counts each view whatever the filters, and archived patients only among the archived', async () => {
    const { owner } = await openClinic();
    await addCase(owner, 'Quiet', { summary: { last_session_day: '2026-11-13' } });
    await addCase(owner, 'Never', { summary: { last_session_day: null } });
    await addCase(owner, 'Just yesterday', { summary: { last_session_day: '2026-11-14' } });
    await addCase(owner, 'Ready', { alerts: [{ rule: 'ready-to-progress', level: 'info' }] });
    await addCase(owner, 'Paper', { patient: { paper_only: true } });
    await addCase(owner, 'Look', { alerts: [{ rule: 'question', level: 'medium' }] });
    await addCase(owner, 'Gone', { patient: { archived_at: now }, alerts: [{ rule: 'question', level: 'medium' }] });

    const { views } = await ask(owner, { q: 'nobody is called this' });
    expect(views).toEqual({ active: 6, look: 1, quiet: 2, ready: 1, paper: 1, archived: 1 });
    expect(await names(owner, { view: 'quiet', sort: 'name' })).toEqual(['Never', 'Quiet']);
    expect(await names(owner, { view: 'archived' })).toEqual(['Gone']);
    expect(await names(owner, { view: 'ready' })).toEqual(['Ready']);
  });

  it('finds names without their accents and chart numbers, and takes % and _ as they are', async () => {
    const { owner } = await openClinic();
    await addPatient(owner.clinicId, { name: 'José Muñoz', chart_number: 'A-17' });
    await addPatient(owner.clinicId, { name: '100% Percy', chart_number: 'B_2' });
    expect(await names(owner, { q: 'jose mun' })).toEqual(['José Muñoz']);
    expect(await names(owner, { q: 'a-17' })).toEqual(['José Muñoz']);
    expect(await names(owner, { q: '%' })).toEqual(['100% Percy']);
    expect(await names(owner, { q: '_' })).toEqual(['100% Percy']);
    expect(await names(owner, { q: "'; drop table patients; --" })).toEqual([]);
  });

  it('filters by level, trend, program and therapist together', async () => {
    const { owner } = await openClinic();
    const other = await addMember(owner.clinicId, 'therapist', 'Zoe');
    await addCase(owner, 'Match', { patient: { therapist_id: other.memberId }, summary: { pain_verdict: 'meaningful-worse' }, alerts: [{ rule: 'sharp-rise', level: 'high' }] });
    await addCase(owner, 'Other therapist', { summary: { pain_verdict: 'meaningful-worse' }, alerts: [{ rule: 'sharp-rise', level: 'high' }] });
    await addPatient(owner.clinicId, { name: 'No program' });
    expect(await names(owner, { level: 'high', trend: 'meaningful-worse', program: 'active', therapist: other.memberId })).toEqual(['Match']);
    expect(await names(owner, { therapist: 'none', level: 'high' })).toEqual(['Other therapist']);
    expect(await names(owner, { program: 'none' })).toEqual(['No program']);
    expect(await names(owner, { level: 'none' })).toEqual(['No program']);
  });

  it('sorts by every allowed key, both ways, with unknown values last', async () => {
    const { owner } = await openClinic();
    await addCase(owner, 'Anna', { patient: { birth_date: '1990-01-01' }, summary: { pain_recent: 2, pain_earlier: 4, attempted_days: 3 } });
    await addCase(owner, 'Bert', { patient: { birth_date: '1950-01-01' }, summary: { pain_recent: 6, pain_earlier: 4, attempted_days: 9 } });
    await addPatient(owner.clinicId, { name: 'Carl', birth_date: null });
    for (const sort of patientSorts) for (const dir of ['asc', 'desc'] as const) expect((await names(owner, { sort, dir })).toSorted(), `${sort} ${dir}`).toEqual(['Anna', 'Bert', 'Carl']);
    expect(await names(owner)).toEqual(['Bert', 'Anna', 'Carl']);
    expect(await names(owner, { sort: 'age', dir: 'asc' })).toEqual(['Anna', 'Bert', 'Carl']);
    expect(await names(owner, { sort: 'age', dir: 'desc' })).toEqual(['Bert', 'Anna', 'Carl']);
    expect(await names(owner, { sort: 'adherence', dir: 'asc' })).toEqual(['Anna', 'Bert', 'Carl']);
    expect(await names(owner, { sort: 'pain', dir: 'desc' })).toEqual(['Bert', 'Anna', 'Carl']);
  });

  it('sorts names without regard to accents and capitals, and so within a level', async () => {
    const { owner } = await openClinic();
    for (const name of ['Zoe', 'Álvaro Ruiz', 'bea', 'Ángela', 'Alvaro Soto']) await addCase(owner, name, name === 'Zoe' ? { alerts: [{ rule: 'question', level: 'medium' }] } : {});
    const sorted = ['Álvaro Ruiz', 'Alvaro Soto', 'Ángela', 'bea'];
    expect(await names(owner, { sort: 'name' })).toEqual([...sorted, 'Zoe']);
    expect(await names(owner, { sort: 'name', dir: 'desc' })).toEqual(['Zoe', ...sorted.toReversed()]);
    expect(await names(owner)).toEqual(['Zoe', ...sorted]);
  });

  it('cuts pages of 25 that never overlap, and shows the last page instead of none', async () => {
    const { owner } = await openClinic();
    for (let i = 0; i < 27; i += 1) await addPatient(owner.clinicId, { name: `P ${String(i).padStart(2, '0')}` });
    const [first, second, beyond] = [await ask(owner, { page: 1 }), await ask(owner, { page: 2 }), await ask(owner, { page: 99 })];
    expect([first.rows.length, second.rows.length, first.pages, first.total]).toEqual([25, 2, 2, 27]);
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(27);
    expect(beyond.page).toBe(2);
    expect(beyond.rows).toEqual(second.rows);
  });

  it('shows nothing of another clinic', async () => {
    const theirs = await openClinic();
    await addCase(theirs.owner, 'Theirs', { alerts: [{ rule: 'question', level: 'medium' }] });
    const { owner } = await openClinic();
    const { rows, total, views } = await ask(owner);
    expect({ rows, total, sum: Object.values(views).reduce((a, b) => a + b) }).toEqual({ rows: [], total: 0, sum: 0 });
  });
});

describe('listTherapists', () => {
  it('leaves out assistants and disabled members', async () => {
    const { clinicId, owner } = await openClinic();
    await addMember(clinicId, 'assistant', 'Assistant');
    await addMember(clinicId, 'therapist', 'Ben');
    const gone = await addMember(clinicId, 'therapist', 'Gone');
    await asAdmin('update memberships set disabled_at = now() where id = $1', [gone.memberId]);
    expect((await listTherapists(owner)).map((member) => member.name)).toEqual(['Anna Keller', 'Ben']);
  });
});

describe('exportPatients', () => {
  it('takes every page of the view, only this clinic’s, and leaves one audit row', async () => {
    const theirs = await openClinic();
    await addPatient(theirs.clinicId, { name: 'Theirs' });
    const { clinicId, owner } = await openClinic();
    for (let i = 0; i < 27; i += 1) await addPatient(clinicId, { name: `P ${i}` });
    expect(await exportPatients(owner, { ...defaultListParams, page: 2 }, now)).toHaveLength(27);
    expect(await asAdmin('select action, subject_type, detail from audit_events where clinic_id = $1', [clinicId])).toEqual([{ action: 'patients.export', subject_type: 'patients', detail: { count: 27, view: 'active' } }]);
  });
});
