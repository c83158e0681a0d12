import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, addMember, asAdmin, openClinic } from '@/db/testing/factories';
import type { OutcomeMeasureInput } from '@/lib/domain/psfs';
import type { LinkActor } from '../actor';
import { inClinic } from '../database';
import { listOutcomes } from './queries';
import { askOutcome, getOpenRequest, withdrawRequest } from './requests';
import { enterMeasure, recordMeasure } from './store-measure';

const now = new Date('2026-11-20T10:00:00Z');

async function open() {
  const { clinicId, owner } = await openClinic();
  const { programId, patientId } = await addIssuedProgram(owner);
  const linkId = uuidv7();
  await asAdmin(`insert into plan_links (clinic_id, id, patient_id, program_id, label, seed, token_hash, code_hash, expires_at, created_by) values ($1, $2, $3, $4, 'patient', 's', $5, $6, '2030-01-01', $7)`, [clinicId, linkId, patientId, programId, `t${linkId}`, `c${linkId}`, owner.memberId]);
  const link: LinkActor = { kind: 'link', clinicId, linkId, patientId, programId, requestId: uuidv7() };
  return { clinicId, owner, programId, patientId, link };
}

const measure = (given: Partial<OutcomeMeasureInput> = {}): OutcomeMeasureInput => ({ id: uuidv7(), at: '2026-11-20T09:00:00Z', zone: 'UTC', scores: [{ activity: 'Stairs', score: 3 }, { activity: 'Shoes', score: 4 }], ...given });

describe('outcome measure', () => {
  it('is asked for, answered by the link once, and asked for again with the same activities', async () => {
    const { clinicId, owner, programId, patientId, link } = await open();
    const { id: requestId } = await askOutcome(owner, { programId });
    await expect(askOutcome(owner, { programId })).rejects.toThrow('conflict: already-asked');
    expect(await getOpenRequest(link)).toMatchObject({ id: requestId, activities: [] });
    const input = measure({ requestId });
    expect(await recordMeasure(link, input, now)).toEqual({ id: input.id, localDay: '2026-11-20' });
    expect(await recordMeasure(link, input, now)).toEqual({ id: input.id, localDay: '2026-11-20' });
    await expect(recordMeasure(link, { ...input, scores: [{ activity: 'Stairs', score: 9 }] }, now)).rejects.toThrow('conflict: other-body');
    await expect(recordMeasure(link, measure({ requestId }), now)).rejects.toThrow('conflict: already-answered');
    expect(await getOpenRequest(link)).toBeNull();

    const { id: second } = await askOutcome(owner, { programId });
    expect(await getOpenRequest(link)).toMatchObject({ activities: ['Stairs', 'Shoes'] });
    await expect(recordMeasure(link, measure({ requestId: second, scores: [{ activity: 'Stairs', score: 5 }] }), now)).rejects.toThrow('invalid: activities');
    await enterMeasure(owner, { programId, ...measure({ requestId: second }) }, now);
    const { measures, asked } = await inClinic(owner, (tx) => listOutcomes(tx, owner, patientId, programId));
    expect(measures.map((row) => row.enteredBy)).toEqual([null, 'Anna Keller']);
    expect(asked).toBeNull();
    expect((await asAdmin<{ action: string }>(`select action from audit_events where clinic_id = $1 order by seq`, [clinicId])).map((row) => row.action)).toEqual(['outcome.ask', 'outcome.record', 'outcome.ask', 'outcome.record']);
  });

  it('a question taken back is not asked any more', async () => {
    const { owner, programId, link } = await open();
    await askOutcome(owner, { programId });
    await withdrawRequest(owner, { programId }, now);
    expect(await getOpenRequest(link)).toBeNull();
    await askOutcome(owner, { programId });
  });

  it('belongs to its patient: another link and another clinic find neither question nor answer', async () => {
    const mine = await open();
    const { id: requestId } = await askOutcome(mine.owner, { programId: mine.programId });
    const other = await open();
    expect(await getOpenRequest(other.link)).toBeNull();
    await expect(recordMeasure(other.link, measure({ requestId }), now)).rejects.toThrow('not-found');
    const input = measure({ requestId });
    await recordMeasure(mine.link, input, now);
    const sameClinic = await addIssuedProgram(mine.owner, {}, { name: 'Hollis Bramble' });
    await expect(enterMeasure(mine.owner, { programId: sameClinic.programId, ...measure({ id: input.id }) }, now)).rejects.toThrow('conflict: other-body');
    for (const work of [() => askOutcome(other.owner, { programId: mine.programId }), () => withdrawRequest(other.owner, { programId: mine.programId }, now), () => enterMeasure(other.owner, { programId: mine.programId, ...measure() }, now)]) await expect(work()).rejects.toThrow('not-found');
    const assistant = await addMember(mine.clinicId, 'assistant');
    await askOutcome(assistant, { programId: mine.programId });
  });

  it('a time ahead of ours counts as the day on which it reached us', async () => {
    const { link } = await open();
    expect(await recordMeasure(link, measure({ at: '2027-01-05T10:00:00Z' }), now)).toMatchObject({ localDay: '2026-11-20' });
  });
});
