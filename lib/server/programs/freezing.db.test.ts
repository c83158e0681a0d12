import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addMember, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import type { Dose } from '@/lib/domain/dose';
import { startingLadderRule, type FrozenLadder, type Ladder } from '@/lib/domain/ladder';
import type { ProgramDraft } from '@/lib/domain/program';
import { getStoredDraft } from './builder';
import { createProgram } from './create-program';
import { draftItem, draftOf } from './draft.test-support';
import { issueProgram } from './issue-program';
import { saveDraft } from './save-draft';

const dose: Dose = { sets: 1, amount: { kind: 'reps', min: 5, max: 5 } };
const now = new Date('2026-11-10T09:00:00Z');

async function startProgram() {
  const { clinicId } = await openClinic();
  const therapist = await addMember(clinicId, 'therapist');
  const { programId } = await createProgram(therapist, { patientId: await addPatient(clinicId), title: 'Low back' });
  return { clinicId, therapist, programId };
}

async function addOwnExercise(clinicId: string, row: { figure_slug?: string; video_url?: string; retired?: boolean } = {}) {
  const id = uuidv7();
  await asAdmin(
    `insert into exercises (clinic_id, id, slug, position, types, direction, regions, muscles, equipment, default_dose, ranges, precautions, easier, harder, pairs_with, sources, figure_slug, video_url, retired_at)
     select $1, $2, $3, position, types, direction, regions, muscles, equipment, default_dose, '[]', precautions, '{}', '{}', '[]', '{}', $4, $5, case when $6 then now() end from exercises where slug = 'glute-bridge'`,
    [clinicId, id, `own-${id}`, row.figure_slug ?? null, row.video_url ?? null, row.retired ?? false],
  );
  await asAdmin(`insert into exercise_texts (clinic_id, exercise_id, locale, name, content) select $1, $2, 'en', 'Towel bridge', content || '{"name":"Towel bridge"}' from exercise_texts where locale = 'en' and name = 'Bridge' limit 1`, [clinicId, id]);
  return { clinicId, id, slug: `own-${id}` };
}

const ladderOf = (exercise: Ladder['easier'][number]['exercise']): Ladder => ({ easier: [{ exercise, dose }], harder: [{ exercise: null, dose: { ...dose, sets: 3 } }], rule: startingLadderRule });

/** Everything that a draft can say beyond exercise and dose. */
async function fullDraft(clinicId: string): Promise<ProgramDraft> {
  const own = await addOwnExercise(clinicId, { figure_slug: 'glute-bridge', video_url: 'https://video.example/bridge' });
  const [first, second] = [uuidv7(), uuidv7()];
  const bridge = await draftItem('glute-bridge', '2x8', { ladder: ladderOf(own), anchor: 'After breakfast, in the kitchen', demonstratedOn: '2026-11-09', phaseKey: first });
  const twist = { ...(await draftItem('cat-cow', '5')), exercise: own, phaseKey: second };
  return draftOf([bridge, twist], {
    startsOn: '2026-11-16', endsOn: '2026-12-31',
    phases: [{ key: first, name: 'Calm', starts: { kind: 'at-once' } }, { key: second, name: 'Strong', starts: { kind: 'criterion', text: 'Walks 20 minutes', rule: startingLadderRule } }],
  });
}

describe('issuing freezes what the draft says', () => {
  it('a version reads back as the draft it was issued from', async () => {
    const { clinicId, therapist, programId } = await startProgram();
    const draft = await fullDraft(clinicId);
    const { revision } = await saveDraft(therapist, { programId, revision: 1, draft });
    await issueProgram(therapist, { programId, revision, reason: '' }, now);
    expect((await getStoredDraft(therapist, programId)).draft).toEqual(draft);
    // What has been issued says nothing new, so saving it keeps no draft and issuing it is refused.
    const saved = await saveDraft(therapist, { programId, revision: 3, draft });
    await expect(issueProgram(therapist, { programId, revision: saved.revision, reason: '' }, now)).rejects.toMatchObject({ code: 'refused', reason: 'unchanged' });
  });

  it('keeps pictures, and the texts of the exercises that a ladder names, as they were', async () => {
    const { clinicId, therapist, programId } = await startProgram();
    const { revision } = await saveDraft(therapist, { programId, revision: 1, draft: await fullDraft(clinicId) });
    await issueProgram(therapist, { programId, revision, reason: '' }, now);
    await asAdmin(`update exercise_texts set content = content || '{"name":"Renamed"}' where clinic_id = $1`, [clinicId]);
    const rows = await asAdmin<{ figure_slug: string | null; video_url: string | null; ladder: FrozenLadder | null }>('select figure_slug, video_url, ladder from program_items where clinic_id = $1 order by position', [clinicId]);
    expect(rows).toMatchObject([{ figure_slug: null, video_url: null }, { figure_slug: 'glute-bridge', video_url: 'https://video.example/bridge', ladder: null }]);
    expect(rows[0]?.ladder?.easier[0]?.frozen).toMatchObject({ figureSlug: 'glute-bridge', videoUrl: 'https://video.example/bridge', texts: { en: { name: 'Towel bridge' } } });
    expect(rows[0]?.ladder?.harder[0]?.frozen).toBeNull();
    expect(await asAdmin('select effective_from::text, ends_on::text from program_versions where clinic_id = $1', [clinicId])).toEqual([{ effective_from: '2026-11-16', ends_on: '2026-12-31' }]);
  });

  it('a first day that has passed is today, and an end before the start is refused', async () => {
    const { clinicId, therapist, programId } = await startProgram();
    const items = [await draftItem('glute-bridge', '5')];
    const late = await saveDraft(therapist, { programId, revision: 1, draft: draftOf(items, { endsOn: '2026-11-09' }) });
    await expect(issueProgram(therapist, { programId, revision: late.revision, reason: '' }, now)).rejects.toMatchObject({ code: 'refused', reason: 'ends-before-it-starts' });
    const { revision } = await saveDraft(therapist, { programId, revision: 2, draft: draftOf(items, { startsOn: '2026-11-01' }) });
    await issueProgram(therapist, { programId, revision, reason: '' }, now);
    expect(await asAdmin('select effective_from::text from program_versions where clinic_id = $1', [clinicId])).toEqual([{ effective_from: '2026-11-10' }]);
  });

  it('a draft that was stored before these fields existed still opens and is issued', async () => {
    const { therapist, programId } = await startProgram();
    const { ladder: _ladder, phaseKey: _phase, demonstratedOn: _shown, anchor: _anchor, ...item } = await draftItem('glute-bridge', '5');
    const { phases: _phases, startsOn: _from, endsOn: _to, ...old } = draftOf([]);
    await asAdmin('update programs set draft = $2 where id = $1', [programId, JSON.stringify({ ...old, items: [item] })]);
    expect((await getStoredDraft(therapist, programId)).draft.items).toMatchObject([{ key: item.key, ladder: null, anchor: '' }]);
    expect(await issueProgram(therapist, { programId, revision: 1, reason: '' }, now)).toEqual({ number: 1 });
  });
});

describe('what a draft may name', () => {
  it('no exercise of another clinic, neither as an item nor on a ladder', async () => {
    const { therapist, programId } = await startProgram();
    const stranger = await addOwnExercise((await openClinic()).clinicId);
    const bridge = await draftItem('glute-bridge', '5');
    for (const item of [{ ...bridge, exercise: stranger }, { ...bridge, ladder: ladderOf(stranger) }, { ...bridge, ladder: ladderOf({ ...stranger, clinicId: therapist.clinicId }) }])
      await expect(saveDraft(therapist, { programId, revision: 1, draft: draftOf([item]) })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('no retired exercise, unless it was there before', async () => {
    const { clinicId, therapist, programId } = await startProgram();
    const own = await addOwnExercise(clinicId);
    const item = { ...(await draftItem('glute-bridge', '5')), exercise: own };
    await saveDraft(therapist, { programId, revision: 1, draft: draftOf([item]) });
    await asAdmin('update exercises set retired_at = now() where id = $1', [own.id]);
    expect((await saveDraft(therapist, { programId, revision: 2, draft: draftOf([{ ...item, note: 'slowly' }]) })).revision).toBe(3);
    await saveDraft(therapist, { programId, revision: 3, draft: draftOf([]) });
    await expect(saveDraft(therapist, { programId, revision: 4, draft: draftOf([item]) })).rejects.toMatchObject({ code: 'refused', reason: 'exercise-retired' });
    await expect(saveDraft(therapist, { programId, revision: 4, draft: draftOf([{ ...(await draftItem('cat-cow', '5')), ladder: ladderOf(own) }]) })).rejects.toMatchObject({ code: 'refused', reason: 'exercise-retired' });
  });

  it('no phase that it does not have', async () => {
    const { therapist, programId } = await startProgram();
    const draft = draftOf([await draftItem('glute-bridge', '5', { phaseKey: uuidv7() })]);
    await expect(saveDraft(therapist, { programId, revision: 1, draft })).rejects.toMatchObject({ code: 'invalid', reason: 'phase' });
  });
});
