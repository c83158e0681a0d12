import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, addMember, asAdmin, issueVersion, openClinic } from '@/db/testing/factories';
import type { LinkActor } from '../actor';
import { recordPainReport, recordSession } from '../logs/commands';
import type { Draft } from './draft';
import { takeStep } from './draft-steps';
import { getHistory } from './get-history';
import { getChanges, getDay, getExercise, getPlan, getToday } from './queries';

const now = new Date('2026-11-21T10:00:00Z');

async function openPlan(version: Parameters<typeof addIssuedProgram>[1] = {}, patient: Record<string, unknown> = {}) {
  const { clinicId, owner } = await openClinic({ emergency_number: '999' });
  const program = await addIssuedProgram(owner, { effectiveFrom: '2026-11-01', issuedAt: '2026-11-01T09:00:00Z', items: [{ slug: 'knee-to-chest', note: 'Slowly' }, { slug: 'glute-bridge' }], ...version }, patient);
  const linkId = uuidv7();
  await asAdmin(
    `insert into plan_links (clinic_id, id, patient_id, program_id, label, seed, token_hash, code_hash, expires_at, created_by) values ($1,$2,$3,$4,'patient','seed',$5,$6,'2027-11-21',$7)`,
    [clinicId, linkId, program.patientId, program.programId, `token ${linkId}`, `code ${linkId}`, owner.memberId],
  );
  const actor: LinkActor = { kind: 'link', clinicId, linkId, patientId: program.patientId, programId: program.programId, requestId: uuidv7() };
  return { ...program, actor, owner };
}

describe('getToday', () => {
  it('gives what the page shows, in the patient’s language and zone, and nothing else', async () => {
    const { actor } = await openPlan({}, { name: 'Rosa Aliso', locale: 'es', time_zone: 'Pacific/Auckland', phone: '555 0100', chart_number: 'C-17', birth_date: '1950-01-02' });
    const today = await getToday(actor, now);
    expect(today.plan).toMatchObject({ firstName: 'Rosa', locale: 'es', today: '2026-11-21', clinic: { emergencyNumber: '999' }, aside: null });
    expect(today).toMatchObject({ sessions: 1, doneToday: [], paused: false });
    expect(today.exercises.map((exercise) => [exercise.name, exercise.demand, exercise.inEnglish])).toEqual([['Una rodilla al pecho', 'due', false], ['Puente', 'due', false]]);
    // Late at night in London it is the next day in Auckland.
    expect((await getToday(actor, new Date('2026-11-21T12:00:00Z'))).plan.today).toBe('2026-11-22');
    const sent = JSON.stringify(today);
    for (const kept of ['Aliso', '555 0100', 'C-17', '1950-01-02', actor.patientId, actor.clinicId]) expect(sent).not.toContain(kept);
  });

  it('leaves one audit row a reading', async () => {
    const { actor } = await openPlan();
    await getToday(actor, now);
    await getPlan(actor, 'help', now);
    await getHistory(actor, 14, now);
    expect(await asAdmin(`select actor_id, subject_id, detail->>'page' as page from audit_events where clinic_id = $1 and action = 'plan.view' order by seq`, [actor.clinicId])).toEqual(
      ['today', 'help', 'history'].map((page) => ({ actor_id: actor.linkId, subject_id: actor.programId, page })),
    );
  });

  it('asks nothing on a rest day, says what is next, and stops for a pause', async () => {
    const { actor } = await openPlan({ frequency: { kind: 'weekdays', days: [1, 3], times: 1 } });
    expect(await getToday(actor, now)).toMatchObject({ sessions: 0, nextDay: '2026-11-23' });
    await asAdmin(`update programs set status = 'paused' where id = $1`, [actor.programId]);
    expect(await getToday(actor, now)).toMatchObject({ paused: true });
  });

  it('puts the exercises aside for an emergency until the alert is resolved', async () => {
    const { actor, owner } = await openPlan();
    await recordPainReport(actor, { id: uuidv7(), kind: 'any-time', at: now.toISOString(), zone: 'Europe/London', localDay: '2026-11-21', redFlags: ['saddle-numbness'] }, now);
    expect((await getToday(actor, now)).plan).toMatchObject({ aside: 'emergency', emergencyFlags: 'saddle-numbness' });
    // Saying later that nothing is wrong does not take it back: somebody has to look.
    await recordPainReport(actor, { id: uuidv7(), kind: 'any-time', at: now.toISOString(), zone: 'Europe/London', localDay: '2026-11-21', redFlags: [], note: 'By mistake' }, now);
    expect((await getToday(actor, now)).plan.aside).toBe('emergency');
    await asAdmin(`update alerts set status = 'resolved', resolved_at = now(), resolved_by = $2 where patient_id = $1`, [actor.patientId, owner.memberId]);
    expect((await getToday(actor, now)).plan.aside).toBeNull();
  });

  it('follows the version in force, and names what an older one had', async () => {
    const { actor, owner, programId } = await openPlan();
    await issueVersion(owner, programId, { number: 2, effectiveFrom: '2026-11-21', issuedAt: '2026-11-21T08:00:00Z', items: [{ slug: 'cat-cow' }] });
    expect((await getToday(actor, now)).exercises.map((exercise) => exercise.slug)).toEqual(['cat-cow']);
    expect((await getDay(actor, { day: '2026-11-20' }, now)).exercises.map((exercise) => exercise.slug)).toEqual(['knee-to-chest', 'glute-bridge']);
    const { plan, names } = await getChanges(actor, now);
    expect(plan.versions.map((version) => version.number)).toEqual([2, 1]);
    expect(names).toMatchObject({ 'glute-bridge': 'Bridge', 'cat-cow': expect.any(String) });
  });
});

describe('what a link cannot reach', () => {
  it('another program’s exercise, another clinic’s plan', async () => {
    const [mine, theirs] = [await openPlan(), await openPlan()];
    const [item] = await asAdmin<{ key: string }>(`select key from program_items where version_id = $1`, [theirs.versionId]);
    await expect(getExercise(mine.actor, item!.key, now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(getPlan({ ...mine.actor, programId: theirs.programId }, 'help', now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(getPlan({ ...mine.actor, clinicId: theirs.actor.clinicId }, 'help', now)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each([['before the program', '2026-10-31'], ['tomorrow', '2026-11-22']])('a day %s', async (_name, day) => {
    const { actor } = await openPlan();
    await expect(getDay(actor, { day }, now)).rejects.toMatchObject({ code: 'invalid', reason: 'day' });
  });
});

describe('a log told page by page', () => {
  const through = async (actor: LinkActor, steps: Parameters<typeof takeStep>[2][]) => {
    let taken: { draft: Draft; next: string } = { draft: {}, next: '' };
    for (const step of steps) taken = await takeStep(actor, taken.draft, step, now);
    return taken;
  };

  it('all of it is one answer, with the pain told before', async () => {
    const { actor, itemIds } = await openPlan();
    const { draft, next } = await through(actor, [{ step: 'before', pain: 3, location: 'back' }, { step: 'went', went: 'all' }]);
    expect(next).toBe('/plan/log/pain');
    expect(draft.log).toMatchObject({ day: '2026-11-21', at: now.toISOString(), painBefore: 3, locationBefore: 'back', items: itemIds.map((itemId) => ({ itemId, outcome: 'done' })) });
  });

  it('keeps its id when a patient goes back and answers otherwise', async () => {
    const { actor, itemIds } = await openPlan();
    const first = await takeStep(actor, {}, { step: 'went', went: 'all' }, now);
    const second = await takeStep(actor, first.draft, { step: 'went', went: 'none' }, now);
    const third = await takeStep(actor, second.draft, { step: 'why', reason: 'time' }, now);
    expect(third.draft.log?.id).toBe(first.draft.log?.id);
    expect(third.draft.log?.items).toEqual(itemIds.map((itemId) => ({ itemId, outcome: 'skipped', reason: 'time' })));
    const evening = await takeStep(actor, first.draft, { step: 'went', went: 'all' }, new Date('2026-11-21T19:00:00Z'));
    expect(evening.draft.log?.id).not.toBe(first.draft.log?.id);
  });

  it('a past day stands at noon of that day under the version of that day', async () => {
    const { actor, owner, programId, versionId } = await openPlan();
    await issueVersion(owner, programId, { number: 2, effectiveFrom: '2026-11-21', issuedAt: '2026-11-21T08:00:00Z', items: [{ slug: 'cat-cow' }] });
    const { draft } = await through(actor, [{ step: 'about', day: '2026-11-19' }, { step: 'went', went: 'all' }]);
    expect(draft.log).toMatchObject({ day: '2026-11-19', at: '2026-11-19T12:00:00Z', versionId });
  });

  it('a correction starts from what was told and is stored in its place', async () => {
    const { actor, itemIds, versionId } = await openPlan();
    const first = { id: uuidv7(), versionId, doneAt: '2026-11-20T18:00:00Z', zone: 'Europe/London', localDay: '2026-11-20', items: itemIds.map((itemId) => ({ itemId, outcome: 'done' as const })), painAfter: 7, note: 'Hard' };
    await recordSession(actor, first, now);
    const { draft } = await through(actor, [{ step: 'about', sessionId: first.id }, { step: 'went', went: 'some' }, { step: 'items', items: [{ itemId: itemIds[0]!, outcome: 'done' }, { itemId: itemIds[1]!, outcome: 'skipped', reason: 'pain' }] }]);
    expect(draft.log).toMatchObject({ day: '2026-11-20', supersedesId: first.id, painAfter: 7, note: 'Hard', went: 'some' });
    const { id, items } = draft.log!;
    await recordSession(actor, { ...first, id, items, painAfter: 2, supersedesId: first.id }, now);
    const { days } = await getHistory(actor, 14, now);
    expect(days.map(({ day }) => day).slice(0, 2)).toEqual(['2026-11-21', '2026-11-20']);
    expect(days[1]?.sessions).toMatchObject([{ id, done: 1, of: 2, painAfter: 2, notDone: [{ name: 'Bridge', reason: 'pain' }], replaced: [{ id: first.id, done: 2, painAfter: 7 }] }]);
  });

  it('another patient’s log cannot be put right', async () => {
    const [mine, theirs] = [await openPlan(), await openPlan()];
    const log = { id: uuidv7(), versionId: theirs.versionId, doneAt: now.toISOString(), zone: 'Europe/London', localDay: '2026-11-21', items: [{ itemId: theirs.itemIds[0]!, outcome: 'done' as const }] };
    await recordSession(theirs.actor, log, now);
    await expect(takeStep(mine.actor, {}, { step: 'about', sessionId: log.id }, now)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('getHistory', () => {
  it('leaves open today and the seven days before, and a day without a log is unknown, not missed', async () => {
    const { actor } = await openPlan();
    const { days, more } = await getHistory(actor, 14, now);
    expect(days).toHaveLength(14);
    expect(more).toBe(true);
    expect(days.filter((day) => day.canAdd).map((day) => day.day)).toEqual(['2026-11-21', '2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17', '2026-11-16', '2026-11-15', '2026-11-14']);
    expect(days.every((day) => day.sessions.length === 0 && !day.rest)).toBe(true);
    const member = await addMember(actor.clinicId, 'therapist');
    expect(JSON.stringify(days)).not.toContain(member.memberId);
  });
});
