import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMember, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import type { MemberActor } from '@/lib/server/actor';
import { getStoredDraft } from '@/lib/server/programs/builder';
import { createProgram } from '@/lib/server/programs/create-program';
import { saveDraft } from '@/lib/server/programs/save-draft';
import type { ProgramDraft } from '@/lib/domain/program';
import { AppError } from '@/lib/domain/errors';
import { draft, draftEdit } from './draft-arbitrary.test-support';
import { editDraft } from './draft-edits';
import { draftReducer, startDraft } from './draft-reducer';
import { findDifferences, mergeDrafts, type Choice } from './merge-drafts';
import { lostEdits } from './nothing-lost.test-support';

const pairs = 100;
const edits = fc.array(draftEdit, { minLength: 1, maxLength: 12 });
const rounds = fc.sample(fc.record({ base: draft, first: edits, second: edits, bits: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }) }), { numRuns: pairs, seed: 20261121 });

/** The arbitrary drafts name a made-up exercise; here it is one of the library. */
function naming(one: ProgramDraft, exercise: ProgramDraft['items'][number]['exercise']): ProgramDraft {
  return JSON.parse(JSON.stringify(one), (key, value: unknown) => (key === 'exercise' && value !== null ? exercise : value)) as ProgramDraft;
}

describe('two therapists edit one draft at once', () => {
  it(`${pairs} pairs through the real save: nothing lost, every conflict shown`, async () => {
    const { clinicId, owner } = await openClinic();
    const therapist = await addMember(clinicId, 'therapist', 'Rafael Winterbourne');
    const [bridge] = await asAdmin<{ clinic_id: string; id: string; slug: string }>("select clinic_id, id, slug from exercises where slug = 'glute-bridge'");
    const exercise = { clinicId: bridge!.clinic_id, id: bridge!.id, slug: bridge!.slug };
    const tally = { refused: 0, asked: 0, settled: 0 };

    for (const { bits, ...round } of rounds) {
      const { programId } = await createProgram(therapist, { patientId: await addPatient(clinicId), title: 'Low back' });
      const base = naming(round.base, exercise);
      const { revision } = await saveDraft(owner, { programId, revision: 1, draft: base });
      const sides = [round.first, round.second].map((run) => run.map((edit) => JSON.parse(JSON.stringify(edit), (key, value: unknown) => (key === 'exercise' && value !== null ? exercise : value)) as typeof edit).reduce(draftReducer, startDraft(base)).draft);
      const editors: [MemberActor, ProgramDraft][] = [[therapist, sides[0]!], [owner, sides[1]!]];

      // Both press save in the same moment; the database lets exactly one of them in.
      const saves = await Promise.allSettled(editors.map(([actor, mine]) => saveDraft(actor, { programId, revision, draft: mine })));
      const late = saves.findIndex(({ status }) => status === 'rejected');
      expect(saves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((saves[late] as PromiseRejectedResult).reason).toBeInstanceOf(AppError);
      expect((saves[late] as PromiseRejectedResult).reason).toMatchObject({ code: 'conflict' });
      tally.refused += 1;

      // What the one who came too late then does, with what the server answers.
      const [actor, mine] = editors[late]!;
      const other = editors[1 - late]![1];
      const theirs = await getStoredDraft(actor, programId);
      expect(theirs.draft).toEqual(other);
      const differences = findDifferences(base, mine, theirs.draft);
      tally[differences.length > 0 ? 'asked' : 'settled'] += 1;
      const choices = Object.fromEntries(differences.map(({ id }, i): [string, Choice] => [id, bits[i % bits.length] ? 'theirs' : 'mine']));
      const state = draftReducer({ ...startDraft(base), draft: mine }, { type: 'merge', merged: mergeDrafts(base, mine, theirs.draft, choices), theirs: theirs.draft });
      await saveDraft(actor, { programId, revision: theirs.revision, draft: state.draft });

      const { draft: stored } = await getStoredDraft(owner, programId);
      expect(stored).toEqual(editDraft(stored, { type: 'order', keys: stored.items.map(({ key }) => key) }));
      expect(lostEdits({ base, side: mine, other, merged: stored, differences })).toEqual([]);
      expect(lostEdits({ base, side: other, other: mine, merged: stored, differences })).toEqual([]);
      // Whatever was chosen, either draft is one or two undos away.
      expect(draftReducer(state, { type: 'undo' }).draft).toEqual(theirs.draft);
      expect(draftReducer(draftReducer(state, { type: 'undo' }), { type: 'undo' }).draft).toEqual(mine);
    }
    expect(tally.refused).toBe(pairs);
    expect(Math.min(tally.asked, tally.settled)).toBeGreaterThan(10);
  }, 120_000);
});
