import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, asAdmin, issueVersion, openClinic } from '@/db/testing/factories';
import type { Dose } from '@/lib/domain/dose';
import type { FrozenLadder } from '@/lib/domain/ladder';
import { movementOf } from '@/lib/figure/movements';
import type { LinkActor } from '../actor';
import { inClinic } from '../database';
import { takeStep } from '../ladder/take-step';
import { recordPainReport, recordSession } from '../logs/commands';
import { linkKeyHeader, requireNamedLink } from '../plan-link-key';
import { getSnapshot } from './snapshot';
import { snapshotMovements } from './snapshot-movements';

const now = new Date('2026-11-21T10:00:00Z');
const dose = (sets: number): Dose => ({ sets, amount: { kind: 'reps', min: 8, max: 8 } });
const ladder: FrozenLadder = { easier: [{ exercise: null, dose: dose(1), frozen: null }], harder: [{ exercise: null, dose: dose(3), frozen: null }], rule: { sessions: 3, maximumPain: 2 } };

async function addLink({ clinicId, owner, patientId, programId }: { clinicId: string; owner: { memberId: string }; patientId: string; programId: string }, label: 'patient' | 'carer'): Promise<LinkActor> {
  const linkId = uuidv7();
  await asAdmin(
    `insert into plan_links (clinic_id, id, patient_id, program_id, label, seed, token_hash, code_hash, expires_at, created_by) values ($1,$2,$3,$4,$5,'seed',$6,$7,'2027-11-21',$8)`,
    [clinicId, linkId, patientId, programId, label, `token ${linkId}`, `code ${linkId}`, owner.memberId],
  );
  return { kind: 'link', clinicId, linkId, patientId, programId, requestId: uuidv7() };
}

async function openPlan(patient: Record<string, unknown> = {}) {
  const { clinicId, owner } = await openClinic({ emergency_number: '999' });
  const program = await addIssuedProgram(owner, { effectiveFrom: '2026-11-01', issuedAt: '2026-11-01T09:00:00Z', items: [{ slug: 'knee-to-chest', note: 'Slowly', dose: dose(2) }, { slug: 'glute-bridge', dose: dose(2) }] }, patient);
  return { ...program, clinicId, owner, actor: await addLink({ ...program, clinicId, owner }, 'patient') };
}

describe('getSnapshot', () => {
  it('holds the last week and four more with their exercises in the patient’s language and zone, and nothing else about them', async () => {
    const { actor, itemIds, versionId } = await openPlan({ name: 'Rosa Aliso', locale: 'es', time_zone: 'Pacific/Auckland', phone: '555 0100', chart_number: 'C-17', birth_date: '1950-01-02' });
    const snapshot = await getSnapshot(actor, now);
    expect(snapshot).toMatchObject({ format: 1, firstName: 'Rosa', locale: 'es', zone: 'Pacific/Auckland', status: 'open', aside: null, moved: null, carer: null, clinic: { emergencyNumber: '999' }, told: [] });
    expect(snapshot.days.map(({ day }) => day)).toEqual(expect.arrayContaining(['2026-11-14', '2026-11-21', '2026-12-19']));
    expect(snapshot.days).toHaveLength(36);
    expect(snapshot.days.every((day) => day.versionId === versionId && day.sessions === 1 && day.items.length === 2)).toBe(true);
    expect(snapshot.exercises.map(({ itemId, name, level, doseWords, steps, note, easier }) => ({ itemId, name, level, doseWords, hasSteps: steps.length > 0, note, easier }))).toEqual([
      { itemId: itemIds[0], name: 'Una rodilla al pecho', level: 0, doseWords: expect.stringContaining('2'), hasSteps: true, note: 'Slowly', easier: null },
      { itemId: itemIds[1], name: 'Puente', level: 0, doseWords: expect.stringContaining('2'), hasSteps: true, note: '', easier: null },
    ]);
    const sent = JSON.stringify(snapshot);
    for (const kept of ['Aliso', '555 0100', 'C-17', '1950-01-02', actor.patientId, actor.clinicId, actor.linkId, actor.programId]) expect(sent).not.toContain(kept);
  });

  it('names every version of the days, each with its own thresholds, and no other', async () => {
    const { actor, owner, programId, versionId } = await openPlan();
    const second = await issueVersion(owner, programId, { number: 2, effectiveFrom: '2026-11-10', issuedAt: '2026-11-10T08:00:00Z', items: [{ slug: 'cat-cow' }] });
    const third = await issueVersion(owner, programId, { number: 3, effectiveFrom: '2026-12-01', issuedAt: '2026-11-21T08:00:00Z', items: [{ slug: 'prone-press-up' }, { slug: 'cat-cow' }] });
    const snapshot = await getSnapshot(actor, now);
    expect(snapshot.versions.map(({ number }) => number)).toEqual([3, 2]);
    expect(snapshot.versions.map(({ id }) => id)).toEqual([third.versionId, second.versionId]);
    expect(snapshot.versions.every(({ safety }) => safety.sharpRisePoints === 2 && safety.zones.goOn < safety.zones.easeOff)).toBe(true);
    expect(snapshot.exercises.map(({ slug }) => slug).sort()).toEqual(['cat-cow', 'cat-cow', 'prone-press-up']);
    expect(JSON.stringify(snapshot)).not.toContain(versionId);
  });

  it('has every authorised step, first the one that the patient stands on', async () => {
    const { actor, itemIds } = await openPlan();
    const [item] = await asAdmin<{ key: string }>('update program_items set ladder = $2 where id = $1 returning key', [itemIds[1], JSON.stringify(ladder)]);
    const stepsOf = async () => (await getSnapshot(actor, now)).exercises.filter(({ itemId }) => itemId === itemIds[1]).map(({ level, easier, dose: { sets } }) => ({ level, easier, sets }));
    expect(await stepsOf()).toEqual([{ level: 0, easier: -1, sets: 2 }, { level: 1, easier: 0, sets: 3 }, { level: -1, easier: null, sets: 1 }]);
    await takeStep(actor, { id: uuidv7(), itemKey: item!.key, way: 'easier', from: 0 }, now);
    expect((await stepsOf()).map(({ level }) => level)).toEqual([-1, 1, 0]);
  });

  it('knows what was told in the last week, a corrected log inside of what replaced it, and what puts exercises aside', async () => {
    const { actor, itemIds, versionId } = await openPlan();
    const log = (day: string, painAfter: number) => ({ id: uuidv7(), versionId, doneAt: `${day}T09:00:00Z`, zone: 'Europe/London', localDay: day, items: [{ itemId: itemIds[0]!, outcome: 'done' as const }, { itemId: itemIds[1]!, outcome: 'skipped' as const, reason: 'time' as const }], painBefore: 1, painAfter });
    const [old, yesterday, today] = [log('2026-11-13', 2), log('2026-11-20', 2), log('2026-11-21', 2)];
    for (const told of [old, yesterday, today]) await recordSession(actor, told, now);
    const corrected = { ...log('2026-11-21', 3), supersedesId: today.id };
    await recordSession(actor, corrected, now);
    const first = { day: '2026-11-21', at: '2026-11-21T09:00:00.000Z', done: 1, of: 2, painBefore: 1, provenance: 'same-day' };
    const { told } = await getSnapshot(actor, now);
    expect(told).toMatchObject([
      { id: yesterday.id, day: '2026-11-20', at: '2026-11-20T09:00:00.000Z', done: 1, of: 2, painBefore: 1, painAfter: 2, provenance: 'back-filled', replaced: [] },
      { ...first, id: corrected.id, painAfter: 3, replaced: [{ ...first, id: today.id, painAfter: 2 }] },
    ]);
    // What a correction begins with on the device.
    expect(told[1]?.log).toEqual({ versionId, items: expect.arrayContaining(today.items), painBefore: 1, painAfter: 3 });
    await recordPainReport(actor, { id: uuidv7(), kind: 'any-time', at: now.toISOString(), zone: 'Europe/London', localDay: '2026-11-21', redFlags: ['saddle-numbness', 'both-legs-weak'] }, now);
    const { aside, emergencyFlags } = await getSnapshot(actor, now);
    expect(aside).toBe('emergency');
    expect([...emergencyFlags].sort()).toEqual(['both-legs-weak', 'saddle-numbness']);
  });

  it('says where pain moved from and to', async () => {
    const { actor, itemIds, versionId } = await openPlan();
    await recordSession(actor, { id: uuidv7(), versionId, doneAt: now.toISOString(), zone: 'Europe/London', localDay: '2026-11-21', items: [{ itemId: itemIds[0]!, outcome: 'done' }], painBefore: 2, painAfter: 2, locationBefore: 'back', locationAfter: 'below-knee' }, now);
    expect((await getSnapshot(actor, now)).moved).toEqual({ before: 'back', after: 'below-knee' });
  });

  it('asks nothing of a paused day, and the plan can still be read', async () => {
    const { actor, owner, programId } = await openPlan();
    await asAdmin(`update programs set status = 'paused' where id = $1`, [programId]);
    await asAdmin(`insert into program_pauses (clinic_id, id, program_id, from_day, created_by) values ($1, $2, $3, '2026-11-20', $4)`, [actor.clinicId, uuidv7(), programId, owner.memberId]);
    const { status, days, exercises } = await getSnapshot(actor, now);
    expect(status).toBe('paused');
    const paused = days.filter(({ day }) => day >= '2026-11-20');
    expect(paused).toHaveLength(30);
    expect(paused.every((day) => day.paused && day.items.length === 0)).toBe(true);
    expect(exercises).toHaveLength(2);
  });

  it('says what the version in force changed and why, in the patient’s language, and since when there is a plan', async () => {
    const { actor, owner, programId } = await openPlan({ locale: 'es' });
    expect(await getSnapshot(actor, now)).toMatchObject({ changed: null, begunOn: '2026-11-01', isMeasureAsked: false, movements: {} });
    const { versionId } = await issueVersion(owner, programId, { number: 2, effectiveFrom: '2026-11-10', issuedAt: '2026-11-10T08:00:00Z', items: [{ slug: 'cat-cow' }] });
    const removed = { kind: 'removed', key: uuidv7(), exercise: { clinicId: actor.clinicId, id: uuidv7(), slug: 'glute-bridge' }, position: 2 };
    await asAdmin('update program_versions set changes = $2, reason = $3 where id = $1', [versionId, JSON.stringify([removed]), 'La espalda ya aguanta más.']);
    await asAdmin('insert into outcome_requests (clinic_id, id, patient_id, program_id, activities, created_by) values ($1, $2, $3, $4, $5, $6)', [actor.clinicId, uuidv7(), actor.patientId, actor.programId, '[]', owner.memberId]);
    const { changed, begunOn, isMeasureAsked } = await getSnapshot(actor, now);
    expect(changed).toEqual({ versionId, day: '2026-11-10', changes: [{ text: expect.stringContaining('Puente'), before: null }], reason: 'La espalda ya aguanta más.', name: expect.any(String) });
    expect([begunOn, isMeasureAsked]).toEqual(['2026-11-01', true]);
  });

  it('holds the movement of a figure that the clinic drew, as long as all of them are small enough to keep', async () => {
    const { actor, owner, itemIds } = await openPlan();
    const figureId = uuidv7();
    const movement = movementOf('cat-cow');
    await asAdmin('insert into figures (clinic_id, id, base_slug, movement, created_by) values ($1, $2, $3, $4, $5)', [actor.clinicId, figureId, 'cat-cow', JSON.stringify(movement), owner.memberId]);
    await asAdmin('update program_items set figure_id = $2 where id = $1', [itemIds[0], figureId]);
    expect((await getSnapshot(actor, now)).movements).toEqual({ [figureId]: JSON.parse(JSON.stringify(movement)) });
    const size = JSON.stringify(movement).length;
    const kept = (most: number) => inClinic(actor, (tx) => snapshotMovements(tx, actor, [figureId, null, figureId], most));
    expect(Object.keys(await kept(size))).toEqual([figureId]);
    expect(await kept(size - 1)).toEqual({});
  });

  it('gives a patient’s new link the key of the old one, and a carer a key of their own', async () => {
    const mine = await openPlan();
    const again = await addLink(mine, 'patient');
    const [daughter, son] = [await addLink(mine, 'carer'), await addLink(mine, 'carer')];
    const snapshots = [];
    for (const actor of [mine.actor, again, daughter, son, (await openPlan()).actor]) snapshots.push(await getSnapshot(actor, now));
    const [first, second, ...others] = snapshots.map(({ link }) => link);
    expect(second).toBe(first);
    expect(new Set([first, ...others]).size).toBe(4);
    expect(snapshots.map(({ carer }) => carer !== null)).toEqual([false, false, true, true, false]);
  });

  it('what a device holds for another plan is refused here, whatever its cookie opens', async () => {
    const [mine, theirs] = [await openPlan(), await openPlan()];
    const { link } = await getSnapshot(mine.actor, now);
    await expect(requireNamedLink(new Headers({ [linkKeyHeader]: link }), mine.actor)).resolves.toBeUndefined();
    await expect(requireNamedLink(new Headers(), theirs.actor)).resolves.toBeUndefined();
    await expect(requireNamedLink(new Headers({ [linkKeyHeader]: link }), theirs.actor)).rejects.toMatchObject({ code: 'refused', reason: 'other-link' });
  });

  it('leaves one audit row a reading, and shows no other clinic’s plan', async () => {
    const [mine, theirs] = [await openPlan(), await openPlan()];
    await getSnapshot(mine.actor, now);
    expect(await asAdmin(`select actor_id, subject_id, detail->>'page' as page from audit_events where clinic_id = $1 and action = 'plan.view'`, [mine.actor.clinicId])).toEqual([{ actor_id: mine.actor.linkId, subject_id: mine.actor.programId, page: 'snapshot' }]);
    await expect(getSnapshot({ ...mine.actor, programId: theirs.programId }, now)).rejects.toMatchObject({ code: 'not-found' });
  });
});
