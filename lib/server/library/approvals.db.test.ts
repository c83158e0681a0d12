import { uuidv7 } from 'uuidv7';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addMember, asAdmin, openClinic } from '@/db/testing/factories';
import type { Movement } from '@/lib/figure/movement';
import { movementOf } from '@/lib/figure/movements';
import { inClinic } from '../database';
import { approveExercise, getApproval, listReviewed, readApprovals, withdrawApproval } from './approvals';

const planted = vi.hoisted(() => ({ camera: null as null | { yaw: number; pitch: number } }));
vi.mock('@/lib/figure/movements', async (original) => {
  const real = await original<typeof import('@/lib/figure/movements')>();
  const changed = (slug: string) => {
    const movement = real.movementOf(slug);
    return movement && planted.camera ? { ...movement, camera: planted.camera } : movement;
  };
  return { ...real, movementOf: changed };
});
afterEach(() => {
  planted.camera = null;
});

const now = new Date('2026-11-20T12:00:00Z');
const builtIn = async (slug: string) => (await asAdmin<{ id: string }>(`select id from exercises where slug = $1 and clinic_id = '00000000-0000-0000-0000-000000000000'`, [slug]))[0]?.id ?? '';

/** An exercise of the clinic's own that looks like the bridge. */
async function addOwn(clinicId: string, memberId: string, movement?: Movement) {
  const [id, figureId] = [uuidv7(), movement ? uuidv7() : null];
  if (movement) await asAdmin('insert into figures (clinic_id, id, base_slug, movement, created_by) values ($1, $2, $3, $4, $5)', [clinicId, figureId, 'cat-cow', JSON.stringify(movement), memberId]);
  await asAdmin(
    `insert into exercises (clinic_id, id, slug, position, types, direction, regions, muscles, equipment, default_dose, ranges, precautions, easier, harder, pairs_with, sources, figure_id)
     select $1, $2, 'our-bridge', position, types, direction, regions, muscles, equipment, default_dose, ranges, precautions, easier, harder, pairs_with, sources, $3 from exercises where slug = 'glute-bridge' and clinic_id = '00000000-0000-0000-0000-000000000000'`,
    [clinicId, id, figureId],
  );
  await asAdmin(`insert into exercise_texts (clinic_id, exercise_id, locale, name, content) select $1, $2, t.locale, t.name, t.content from exercise_texts t join exercises e on e.id = t.exercise_id and e.clinic_id = t.clinic_id where e.slug = 'glute-bridge' and e.clinic_id = '00000000-0000-0000-0000-000000000000'`, [clinicId, id]);
  return id;
}

async function approvedOwn(movement?: Movement) {
  const { clinicId, owner } = await openClinic();
  const id = await addOwn(clinicId, owner.memberId, movement);
  await approveExercise(owner, { exerciseId: id, hash: (await getApproval(owner, id)).hash });
  const state = async () => (await getApproval(owner, id)).approval.state;
  return { clinicId, owner, id, state };
}

describe('listReviewed', () => {
  it('leaves out what has changed since, and what was not asked for', async () => {
    const { owner, id } = await approvedOwn();
    const bridge = await builtIn('glute-bridge');
    await approveExercise(owner, { exerciseId: bridge, hash: (await getApproval(owner, bridge)).hash });
    expect(new Set(await listReviewed(owner))).toEqual(new Set([id, bridge]));
    expect(await listReviewed(owner, [bridge, await builtIn('cat-cow')])).toEqual([bridge]);
    await asAdmin('update exercises set video_url = $1 where id = $2', ['https://example.org/video', id]);
    expect(await listReviewed(owner)).toEqual([bridge]);
  });
});

describe('approveExercise', () => {
  it('says who approved and when, for this clinic alone, with an audit row', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    const bridge = await builtIn('glute-bridge');
    const seen = await getApproval(mine.owner, bridge);
    expect(seen.approval).toEqual({ state: 'never' });
    await approveExercise(mine.owner, { exerciseId: bridge, hash: seen.hash });
    expect((await getApproval(mine.owner, bridge)).approval).toMatchObject({ state: 'approved', by: 'Anna Keller' });
    expect((await getApproval(theirs.owner, bridge)).approval).toEqual({ state: 'never' });
    expect((await inClinic(mine.owner, (tx) => readApprovals(tx, mine.owner))).size).toBe(1);
    expect((await inClinic(theirs.owner, (tx) => readApprovals(tx, theirs.owner))).size).toBe(0);
    expect(await asAdmin('select action, subject_id from audit_events where clinic_id = $1', [mine.clinicId])).toEqual([{ action: 'exercise.approve', subject_id: bridge }]);
  });

  it('approves nothing that was not seen', async () => {
    const { owner } = await openClinic();
    await expect(approveExercise(owner, { exerciseId: await builtIn('cat-cow'), hash: 'another' })).rejects.toThrow('conflict: changed');
  });

  it('is for those who prescribe, and for exercises of the clinic or of the product', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    const assistant = await addMember(mine.clinicId, 'assistant');
    const id = await addOwn(mine.clinicId, mine.owner.memberId);
    const { hash } = await getApproval(mine.owner, id);
    expect(() => approveExercise(assistant, { exerciseId: id, hash })).toThrow('forbidden');
    expect(() => withdrawApproval(assistant, id, now)).toThrow('forbidden');
    await expect(approveExercise(theirs.owner, { exerciseId: id, hash })).rejects.toThrow('not-found');
    await expect(withdrawApproval(theirs.owner, id, now)).rejects.toThrow('not-found');
  });
});

describe('an approval lapses', () => {
  it('not by itself', async () => {
    const { state } = await approvedOwn();
    expect(await state()).toBe('approved');
  });

  it('when one word of one language changes, and holds again when the word is back', async () => {
    const { clinicId, id, state } = await approvedOwn();
    const set = (to: string) => asAdmin(`update exercise_texts set content = jsonb_set(content, '{summary}', to_jsonb($3::text)) where clinic_id = $1 and exercise_id = $2 and locale = 'es'`, [clinicId, id, to]);
    const [before] = await asAdmin<{ summary: string }>(`select content->>'summary' as summary from exercise_texts where clinic_id = $1 and exercise_id = $2 and locale = 'es'`, [clinicId, id]);
    await set('Otra cosa');
    expect(await state()).toBe('lapsed');
    await set(before?.summary ?? '');
    expect(await state()).toBe('approved');
  });

  it.each([['dose', `default_dose = default_dose || '{"sets": 9}'`], ['precautions', `precautions = array['osteoporosis', 'reflux', 'pregnancy']`], ['ranges', `ranges = '[]'`], ['picture', `figure_slug = 'cat-cow'`]])('when its %s changes', async (_what, change) => {
    const { id, state } = await approvedOwn();
    await asAdmin(`update exercises set ${change} where id = $1`, [id]);
    expect(await state()).toBe('lapsed');
  });

  it('when a joint of its figure moves by one degree', async () => {
    const movement = movementOf('cat-cow');
    if (!movement) throw new Error('no figure');
    const { clinicId, owner, id, state } = await approvedOwn(movement);
    const figureId = uuidv7();
    const moved = { ...movement, start: { ...movement.start, spine: { ...movement.start.spine, head: movement.start.spine.head + 1 } } };
    await asAdmin('insert into figures (clinic_id, id, base_slug, movement, created_by) values ($1, $2, $3, $4, $5)', [clinicId, figureId, 'cat-cow', JSON.stringify(moved), owner.memberId]);
    await asAdmin('update exercises set figure_id = $2 where id = $1', [id, figureId]);
    expect(await state()).toBe('lapsed');
  });

  it('when a release draws a built-in figure otherwise', async () => {
    const { owner } = await openClinic();
    const bridge = await builtIn('glute-bridge');
    await approveExercise(owner, { exerciseId: bridge, hash: (await getApproval(owner, bridge)).hash });
    planted.camera = { yaw: 1, pitch: 1 };
    expect((await getApproval(owner, bridge)).approval.state).toBe('lapsed');
  });
});

it('withdrawApproval takes it back and keeps it on record', async () => {
  const { clinicId, owner, id, state } = await approvedOwn();
  await withdrawApproval(owner, id, now);
  expect(await state()).toBe('never');
  expect(await asAdmin('select withdrawn_by, withdrawn_at from exercise_approvals where clinic_id = $1', [clinicId])).toEqual([{ withdrawn_by: owner.memberId, withdrawn_at: now }]);
  await withdrawApproval(owner, id, now);
  expect(await asAdmin(`select 1 from audit_events where clinic_id = $1 and action = 'exercise.withdraw-approval'`, [clinicId])).toHaveLength(1);
});
