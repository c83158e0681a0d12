import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addMember, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import type { Dose } from '@/lib/domain/dose';
import { startingLadderRule } from '@/lib/domain/ladder';
import { getStoredDraft } from './builder';
import { compareVersions } from './compare-versions';
import { copyVersion } from './copy-items';
import { createProgram } from './create-program';
import { auditOf, draftItem, draftOf } from './draft.test-support';
import { issueProgram } from './issue-program';
import { startPhase, withdrawPhaseStart } from './phase-starts';
import { getProgramWork } from './program-work';
import { restoreVersion } from './restore-version';
import { saveDraft } from './save-draft';

const now = new Date('2026-11-10T09:00:00Z');
const dose: Dose = { sets: 1, amount: { kind: 'reps', min: 5, max: 5 } };
const [calm, strong] = [uuidv7(), uuidv7()];

/** Two versions: the first of one piece, the second with two parts, a ladder, an anchor and a teach-back. */
async function twoVersions() {
  const { clinicId } = await openClinic();
  const therapist = await addMember(clinicId, 'therapist');
  const { programId } = await createProgram(therapist, { patientId: await addPatient(clinicId), title: 'Low back' });
  const bridge = await draftItem('glute-bridge', '2x8');
  const first = draftOf([bridge]);
  await saveDraft(therapist, { programId, revision: 1, draft: first });
  await issueProgram(therapist, { programId, revision: 2, reason: '' }, now);
  const second = draftOf(
    [
      { ...bridge, phaseKey: calm, demonstratedOn: '2026-11-10', anchor: 'After breakfast', ladder: { easier: [{ exercise: null, dose }], harder: [], rule: startingLadderRule } },
      await draftItem('cat-cow', '5', { phaseKey: strong }),
    ],
    { phases: [{ key: calm, name: 'Calm', starts: { kind: 'at-once' } }, { key: strong, name: 'Strong', starts: { kind: 'criterion', text: 'Walks 20 minutes', rule: startingLadderRule } }] },
  );
  await saveDraft(therapist, { programId, revision: 3, draft: second });
  await issueProgram(therapist, { programId, revision: 4, reason: '' }, now);
  return { clinicId, therapist, programId, first, second };
}

describe('a copy for another program', () => {
  it('says the same under keys of its own, without dates and without what another patient has shown', async () => {
    const { therapist, programId, second } = await twoVersions();
    const { draft, leftOut } = await copyVersion(therapist, { programId });
    expect(leftOut).toBe(0);
    expect(draft.items.map(({ exercise, anchor, ladder, demonstratedOn }) => ({ exercise, anchor, ladder, demonstratedOn }))).toEqual(second.items.map(({ exercise, anchor, ladder }) => ({ exercise, anchor, ladder, demonstratedOn: null })));
    const keys = [...second.items, ...second.phases].map(({ key }) => key);
    expect([...draft.items, ...draft.phases].filter(({ key }) => keys.includes(key))).toEqual([]);
    expect(draft.items.map(({ phaseKey }) => phaseKey)).toEqual(draft.phases.map(({ key }) => key));
    expect((await copyVersion(therapist, { programId, number: 1 })).draft.items).toHaveLength(1);
    expect(await auditOf(programId)).toContain('program.copy');
  });

  it('leaves out what has been retired since, and says how much', async () => {
    const { clinicId, therapist, programId, second } = await twoVersions();
    const own = uuidv7();
    await asAdmin(
      `insert into exercises (clinic_id, id, slug, position, types, direction, regions, muscles, equipment, default_dose, ranges, precautions, easier, harder, pairs_with, sources)
       select $1, $2, 'own', position, types, direction, regions, muscles, equipment, default_dose, '[]', precautions, '{}', '{}', '[]', '{}' from exercises where slug = 'cat-cow'`,
      [clinicId, own],
    );
    await asAdmin(`insert into exercise_texts (clinic_id, exercise_id, locale, name, content) select $1, $2, 'en', 'Own', content from exercise_texts where locale = 'en' and name = 'Bridge' limit 1`, [clinicId, own]);
    const exercise = { clinicId, id: own, slug: 'own' };
    const [bridge, cat] = second.items;
    const { revision } = await saveDraft(therapist, { programId, revision: 5, draft: { ...second, items: [{ ...bridge!, ladder: { easier: [{ exercise, dose }], harder: [], rule: startingLadderRule } }, { ...cat!, exercise }] } });
    await issueProgram(therapist, { programId, revision, reason: '' }, now);
    await asAdmin('update exercises set retired_at = now() where id = $1', [own]);
    expect(await copyVersion(therapist, { programId })).toMatchObject({ leftOut: 1, draft: { items: [{ exercise: { slug: 'glute-bridge' }, ladder: null }] } });
  });

  it('not from another clinic’s program, and not from one that was never issued', async () => {
    const { clinicId, therapist, programId } = await twoVersions();
    const { owner: stranger } = await openClinic();
    await expect(copyVersion(stranger, { programId })).rejects.toMatchObject({ code: 'not-found' });
    await expect(copyVersion(therapist, { programId, number: 9 })).rejects.toMatchObject({ code: 'not-found' });
    const { programId: drafted } = await createProgram(therapist, { patientId: await addPatient(clinicId), title: 'Hip' });
    await expect(copyVersion(therapist, { programId: drafted })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an earlier version in the draft', () => {
  it('keeps its keys, waits for issuing, and the answer puts things back', async () => {
    const { therapist, programId, first, second } = await twoVersions();
    const { revision, before } = await restoreVersion(therapist, { programId, number: 1, revision: 5 }, now);
    expect((await getStoredDraft(therapist, programId)).draft).toEqual(first);
    expect(before).toEqual(second);
    await saveDraft(therapist, { programId, revision, draft: before });
    expect((await getStoredDraft(therapist, programId)).draft).toEqual(second);
    expect(await auditOf(programId)).toContain('program.restore');
  });

  it('not over what somebody else has saved, not by an assistant, not from another clinic, not what is not there', async () => {
    const { clinicId, therapist, programId } = await twoVersions();
    const assistant = await addMember(clinicId, 'assistant');
    const { owner: stranger } = await openClinic();
    await expect(restoreVersion(therapist, { programId, number: 1, revision: 4 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(restoreVersion(therapist, { programId, number: 7, revision: 5 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(restoreVersion(assistant, { programId, number: 1, revision: 5 })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(restoreVersion(stranger, { programId, number: 1, revision: 5 })).rejects.toMatchObject({ code: 'not-found' });
    expect((await getStoredDraft(therapist, programId)).revision).toBe(5);
  });
});

describe('comparing versions', () => {
  it('says what differs in either direction', async () => {
    const { therapist, programId } = await twoVersions();
    expect((await compareVersions(therapist, programId, 1, 2)).map((change) => change.kind)).toContain('added');
    expect((await compareVersions(therapist, programId, 2, 1)).map((change) => change.kind)).toContain('removed');
    expect(await compareVersions(therapist, programId, 2, 2)).toEqual([]);
    const { owner: stranger } = await openClinic();
    await expect(compareVersions(stranger, programId, 1, 2)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a part that waits for the therapist’s word', () => {
  it('begins on the patient’s today with one click, once, and the click can be taken back', async () => {
    const { therapist, programId } = await twoVersions();
    expect((await getProgramWork(therapist, programId, now))?.phases).toMatchObject([{ name: 'Calm', isRunning: true }, { name: 'Strong', isWaiting: true, from: null, progress: { isMet: false, sessions: 0, of: 3 } }]);
    const later = new Date('2026-11-14T09:00:00Z');
    await startPhase(therapist, { programId, phaseKey: strong }, later);
    await startPhase(therapist, { programId, phaseKey: strong }, new Date('2026-11-15T09:00:00Z'));
    expect((await getProgramWork(therapist, programId, later))?.phases).toMatchObject([{ name: 'Calm', isRunning: false, to: '2026-11-13' }, { name: 'Strong', isRunning: true, isConfirmed: true, from: '2026-11-14' }]);
    await withdrawPhaseStart(therapist, { programId, phaseKey: strong }, later);
    expect((await getProgramWork(therapist, programId, later))?.phases).toMatchObject([{ isRunning: true }, { isRunning: false, isWaiting: true }]);
    expect((await auditOf(programId)).filter((action) => action.startsWith('phase.'))).toEqual(['phase.start', 'phase.withdraw']);
  });

  it('not one that begins by itself, nor an unknown one; not by an assistant, not from another clinic', async () => {
    const { clinicId, therapist, programId } = await twoVersions();
    const assistant = await addMember(clinicId, 'assistant');
    const { owner: stranger } = await openClinic();
    await expect(startPhase(therapist, { programId, phaseKey: calm })).rejects.toMatchObject({ code: 'refused' });
    await expect(startPhase(therapist, { programId, phaseKey: uuidv7() })).rejects.toMatchObject({ code: 'not-found' });
    await expect(withdrawPhaseStart(therapist, { programId, phaseKey: strong })).rejects.toMatchObject({ code: 'not-found' });
    await expect(startPhase(assistant, { programId, phaseKey: strong })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(startPhase(stranger, { programId, phaseKey: strong })).rejects.toMatchObject({ code: 'not-found' });
    expect(await asAdmin('select 1 from phase_starts where clinic_id = $1', [clinicId])).toEqual([]);
  });
});
