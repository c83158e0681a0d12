import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, addMember, asAdmin, issueVersion, openClinic } from '@/db/testing/factories';
import type { Dose } from '@/lib/domain/dose';
import type { FrozenLadder } from '@/lib/domain/ladder';
import type { LinkActor } from '../actor';
import { recordPainReport, recordSession } from '../logs/commands';
import { setLevel } from './set-level';
import { takeStep } from './take-step';

const now = new Date('2026-11-21T10:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const dose = (sets: number): Dose => ({ sets, amount: { kind: 'reps', min: 8, max: 8 } });
const ladder: FrozenLadder = {
  easier: [{ exercise: null, dose: dose(1), frozen: null }],
  harder: [{ exercise: null, dose: dose(3), frozen: null }],
  rule: { sessions: 3, maximumPain: 2 },
};

async function addLink(program: { patientId: string; programId: string }, owner: { clinicId: string; memberId: string }): Promise<LinkActor> {
  const linkId = uuidv7();
  await asAdmin(
    `insert into plan_links (clinic_id, id, patient_id, program_id, label, seed, token_hash, code_hash, expires_at, created_by) values ($1,$2,$3,$4,'patient','seed',$5,$6,'2027-11-21',$7)`,
    [owner.clinicId, linkId, program.patientId, program.programId, `token ${linkId}`, `code ${linkId}`, owner.memberId],
  );
  return { kind: 'link', clinicId: owner.clinicId, linkId, patientId: program.patientId, programId: program.programId, requestId: uuidv7() };
}

/** A plan whose bridge has a ladder and whose stretch has none. */
async function openPlan() {
  const { clinicId, owner } = await openClinic();
  const version = { effectiveFrom: '2026-11-01', issuedAt: '2026-11-01T09:00:00Z', items: [{ slug: 'glute-bridge', dose: dose(2) }, { slug: 'knee-to-chest' }] };
  const program = await addIssuedProgram(owner, version);
  const [item] = await asAdmin<{ key: string }>('update program_items set ladder = $2 where id = $1 returning key', [program.itemIds[0], JSON.stringify(ladder)]);
  const [plain] = await asAdmin<{ key: string }>('select key from program_items where id = $1', [program.itemIds[1]]);
  if (!item || !plain) throw new Error('no items');
  const actor = await addLink(program, owner);
  const step = (way: 'easier' | 'harder' | 'back', from: number, at = now, id = uuidv7()) => takeStep(actor, { id, itemKey: item.key, way, from }, at);
  /** A session in which all was done. */
  const tell = (at: Date, pain = 1, outcome: 'done' | 'partly' = 'done') =>
    recordSession(actor, { id: uuidv7(), versionId: program.versionId, doneAt: at.toISOString(), zone: 'Europe/London', localDay: at.toISOString().slice(0, 10), items: program.itemIds.map((itemId) => ({ itemId, outcome })), painBefore: 0, painAfter: pain }, at);
  return { ...program, clinicId, owner, actor, itemKey: item.key, plainKey: plain.key, step, tell };
}

const stepsOf = (programId: string) => asAdmin<{ step: { from: number; to: number; reason: string }; link_id: string | null; member_id: string | null; day: string }>('select step, link_id, member_id, local_day::text as day from ladder_steps where program_id = $1 order by created_at', [programId]);

describe('a step down', () => {
  it('is taken at once, written down with who and when, and audited', async () => {
    const { step, programId, actor, itemKey } = await openPlan();
    expect(await step('easier', 0)).toEqual({ itemKey, level: -1 });
    expect(await stepsOf(programId)).toEqual([{ step: { from: 0, to: -1, reason: 'too-hard' }, link_id: actor.linkId, member_id: null, day: '2026-11-21' }]);
    const audit = await asAdmin<{ detail: unknown }>(`select detail from audit_events where subject_id = $1 and action = 'ladder.step'`, [programId]);
    expect(audit).toEqual([{ detail: { item: itemKey, from: 0, to: -1, reason: 'too-hard' } }]);
  });

  it('sent twice is one step, also when both arrive at once, and the same id for another step is refused', async () => {
    const { step, programId, clinicId, itemKey } = await openPlan();
    const id = uuidv7();
    const both = await Promise.all([step('easier', 0, now, id), step('easier', 0, now, id)]);
    expect(both).toEqual([{ itemKey, level: -1 }, { itemKey, level: -1 }]);
    expect(await stepsOf(programId)).toHaveLength(1);
    expect(await asAdmin(`select 1 from audit_events where clinic_id = $1 and action = 'ladder.step'`, [clinicId])).toHaveLength(1);
    await expect(step('back', -1, now, id)).rejects.toMatchObject({ code: 'conflict', reason: 'other-step' });
  });

  it('from a page that shows an older level is refused, and there is none below the last', async () => {
    const { step } = await openPlan();
    await step('easier', 0);
    await expect(step('easier', 0)).rejects.toMatchObject({ code: 'conflict', reason: 'moved-on' });
    await expect(step('easier', -1)).rejects.toMatchObject({ code: 'refused', reason: 'no-step' });
  });

  it('needs a ladder: an exercise without one, or of another program, is not found', async () => {
    const { actor, plainKey } = await openPlan();
    const other = await openPlan();
    for (const itemKey of [plainKey, other.itemKey, uuidv7()]) await expect(takeStep(actor, { id: uuidv7(), itemKey, way: 'easier', from: 0 }, now)).rejects.toMatchObject({ code: 'not-found' });
    expect(await stepsOf(other.programId)).toEqual([]);
  });

  it('an id that another plan has used says no more than that', async () => {
    const one = await openPlan();
    const program = await addIssuedProgram(one.owner, { effectiveFrom: '2026-11-01', items: [{ slug: 'glute-bridge', dose: dose(2) }] });
    const [item] = await asAdmin<{ key: string }>('update program_items set ladder = $2 where id = $1 returning key', [program.itemIds[0], JSON.stringify(ladder)]);
    const other = await addLink(program, one.owner);
    const id = uuidv7();
    await one.step('easier', 0, now, id);
    await expect(takeStep(other, { id, itemKey: item!.key, way: 'easier', from: 0 }, now)).rejects.toMatchObject({ code: 'conflict' });
    expect(await stepsOf(program.programId)).toEqual([]);
  });

  it('a completed program takes no steps', async () => {
    const { step, programId } = await openPlan();
    await asAdmin(`update programs set status = 'completed' where id = $1`, [programId]);
    await expect(step('easier', 0)).rejects.toMatchObject({ code: 'refused', reason: 'program-completed' });
  });
});

describe('a step up', () => {
  it('waits for the rule, is then taken with the figures that met it, and counts afresh', async () => {
    const { step, tell, programId } = await openPlan();
    await tell(hours(-50), 1);
    await tell(hours(-40), 2);
    await expect(step('harder', 0)).rejects.toMatchObject({ code: 'refused', reason: 'rule-not-met' });
    await tell(hours(-2), 0);
    expect(await step('harder', 0)).toMatchObject({ level: 1 });
    expect((await stepsOf(programId)).map((row) => row.step)).toEqual([{ from: 0, to: 1, reason: 'rule-met', figures: { sessions: 3, worstPain: 2 } }]);
    await expect(step('harder', 1, hours(1))).rejects.toMatchObject({ code: 'refused', reason: 'rule-not-met' });
  });

  it('sessions before a step down prove nothing about it', async () => {
    const { step, tell } = await openPlan();
    for (const ago of [50, 40, 30]) await tell(hours(-ago));
    await step('easier', 0);
    await expect(step('harder', -1, hours(1))).rejects.toMatchObject({ code: 'refused' });
    for (const later of [1, 9, 17]) await tell(hours(later));
    expect(await step('harder', -1, hours(18))).toMatchObject({ level: 0 });
  });

  it('pain above the limit, or a part done, starts the count again', async () => {
    const { step, tell } = await openPlan();
    for (const ago of [60, 50, 40]) await tell(hours(-ago));
    await tell(hours(-30), 3);
    await expect(step('harder', 0)).rejects.toMatchObject({ code: 'refused' });
    for (const ago of [20, 15, 10]) await tell(hours(-ago));
    await tell(hours(-5), 0, 'partly');
    await expect(step('harder', 0)).rejects.toMatchObject({ code: 'refused' });
  });

  it('not while the exercises are put aside, whatever the figures', async () => {
    const { step, tell, actor } = await openPlan();
    for (const ago of [60, 50, 40]) await tell(hours(-ago));
    await recordPainReport(actor, { id: uuidv7(), kind: 'any-time', at: now.toISOString(), zone: 'Europe/London', localDay: '2026-11-21', redFlags: ['fever'] }, now);
    await expect(step('harder', 0, hours(1))).rejects.toMatchObject({ code: 'refused', reason: 'put-aside' });
    expect(await step('easier', 0, hours(1))).toMatchObject({ level: -1 });
  });
});

describe('taking a step back', () => {
  it('undoes it on the same day while nothing has been told, and the count goes on', async () => {
    const { step, tell, programId } = await openPlan();
    for (const ago of [50, 40, 30]) await tell(hours(-ago));
    await step('easier', 0);
    expect(await step('back', -1, hours(1))).toMatchObject({ level: 0 });
    expect((await stepsOf(programId)).map((row) => row.step.reason)).toEqual(['too-hard', 'taken-back']);
    expect(await step('harder', 0, hours(2))).toMatchObject({ level: 1 });
  });

  it('not after a session, not on another day, and not the clinic’s', async () => {
    const told = await openPlan();
    await told.step('easier', 0);
    await told.tell(hours(1));
    await expect(told.step('back', -1, hours(2))).rejects.toMatchObject({ code: 'refused', reason: 'too-late' });
    const later = await openPlan();
    await later.step('easier', 0);
    await expect(later.step('back', -1, hours(24))).rejects.toMatchObject({ code: 'refused', reason: 'too-late' });
    const clinics = await openPlan();
    await setLevel(clinics.owner, { programId: clinics.programId, itemKey: clinics.itemKey, from: 0, to: -1 }, now);
    await expect(clinics.step('back', -1, hours(1))).rejects.toMatchObject({ code: 'refused', reason: 'too-late' });
  });
});

describe('a step by the clinic', () => {
  it('goes to any step without a rule, is audited, and the patient’s page that is older is refused', async () => {
    const { owner, programId, itemKey, step } = await openPlan();
    await setLevel(owner, { programId, itemKey, from: 0, to: 1 }, now);
    expect(await stepsOf(programId)).toEqual([{ step: { from: 0, to: 1, reason: 'clinic' }, link_id: null, member_id: owner.memberId, day: '2026-11-21' }]);
    await expect(step('easier', 0)).rejects.toMatchObject({ code: 'conflict' });
    expect(await step('easier', 1)).toMatchObject({ level: 0 });
    await expect(setLevel(owner, { programId, itemKey, from: 0, to: 2 }, hours(1))).rejects.toMatchObject({ code: 'refused', reason: 'no-step' });
    await expect(setLevel(owner, { programId, itemKey, from: 1, to: 0 }, hours(1))).rejects.toMatchObject({ code: 'conflict' });
  });

  it('not by an assistant, and not by another clinic', async () => {
    const { clinicId, programId, itemKey } = await openPlan();
    const assistant = await addMember(clinicId, 'assistant');
    const { owner: stranger } = await openClinic();
    await expect(setLevel(assistant, { programId, itemKey, from: 0, to: -1 }, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(setLevel(stranger, { programId, itemKey, from: 0, to: -1 }, now)).rejects.toMatchObject({ code: 'not-found' });
    expect(await stepsOf(programId)).toEqual([]);
  });
});

describe('a new version', () => {
  it('keeps the step while it prescribes the same, and starts anew when it does not', async () => {
    const { step, owner, programId, itemKey } = await openPlan();
    await step('easier', 0);
    const reissue = async (number: number, sets: number) => {
      const { itemIds } = await issueVersion(owner, programId, { number, effectiveFrom: '2026-11-01', items: [{ slug: 'glute-bridge', dose: dose(sets) }] });
      await asAdmin('update program_items set ladder = $2, key = $3 where id = $1', [itemIds[0], JSON.stringify(ladder), itemKey]);
    };
    await reissue(2, 2);
    await expect(step('easier', 0)).rejects.toMatchObject({ code: 'conflict' });
    await reissue(3, 4);
    expect(await step('easier', 0)).toMatchObject({ level: -1 });
  });
});
