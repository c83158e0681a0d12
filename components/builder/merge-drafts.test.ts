import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramDraft } from '@/lib/domain/program';
import { draft, draftEdit, phaseKeys } from './draft-arbitrary.test-support';
import { soundDraft, type DraftEdit } from './draft-edits';
import { draftReducer, startDraft } from './draft-reducer';
import { findDifferences, mergeDrafts, type Difference } from './merge-drafts';
import { lostEdits } from './nothing-lost.test-support';

const ids = (one: ProgramDraft) => one.items.map((item) => item.key);
const sample = fc.sample(draft.filter((one) => one.items.length >= 3), { numRuns: 1, seed: 7 })[0]!;
const [first, second] = sample.items;
const withDose = (key: string, reps: number): ProgramDraft => ({
  ...sample,
  items: sample.items.map((item) => (item.key === key ? { ...item, dose: { sets: 9, amount: { kind: 'reps', min: reps, max: reps } } } : item)),
});

describe('mergeDrafts', () => {
  it('takes what only one side changed, whichever side that is', () => {
    fc.assert(
      fc.property(draft, draft, (base, changed) => {
        expect(findDifferences(base, changed, base)).toEqual([]);
        expect(mergeDrafts(base, changed, base, {})).toEqual(changed);
        expect(findDifferences(base, base, changed)).toEqual([]);
        expect(mergeDrafts(base, base, changed, {})).toEqual(changed);
      }),
    );
  });

  it('never doubles a key, and loses no item that nobody removed', () => {
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const merged = ids(mergeDrafts(base, mine, theirs, {}));
        expect(new Set(merged).size).toBe(merged.length);
        for (const key of [...ids(mine), ...ids(theirs)]) {
          const removed = ids(base).includes(key) && !(ids(mine).includes(key) && ids(theirs).includes(key));
          if (!removed) expect(merged).toContain(key);
        }
      }),
    );
  });

  it('asks about what both changed, and does as it is told', () => {
    const mine = withDose(first!.key, 8);
    const theirs = withDose(first!.key, 12);
    expect(findDifferences(sample, mine, theirs)).toMatchObject([{ kind: 'item', id: first!.key }]);
    expect(mergeDrafts(sample, mine, theirs, { [first!.key]: 'theirs' })).toEqual(theirs);
    expect(mergeDrafts(sample, mine, theirs, { [first!.key]: 'mine' })).toEqual(mine);
  });

  it('keeps changes to different items together without asking', () => {
    const mine = withDose(first!.key, 8);
    const theirs = withDose(second!.key, 12);
    expect(findDifferences(sample, mine, theirs)).toEqual([]);
    const merged = mergeDrafts(sample, mine, theirs, {});
    expect(merged.items[0]).toEqual(mine.items[0]);
    expect(merged.items[1]).toEqual(theirs.items[1]);
  });

  it('asks when one removed what the other changed', () => {
    const mine = { ...sample, items: sample.items.slice(1) };
    const theirs = withDose(first!.key, 12);
    expect(findDifferences(sample, mine, theirs)).toMatchObject([{ id: first!.key, mine: null }]);
    expect(ids(mergeDrafts(sample, mine, theirs, {}))).not.toContain(first!.key);
    expect(mergeDrafts(sample, mine, theirs, { [first!.key]: 'theirs' }).items[0]?.dose.sets).toBe(9);
  });
});

describe('two therapists edit one draft at once', () => {
  const edits = fc.array(draftEdit, { minLength: 1, maxLength: 12 });
  const after = (start: ProgramDraft, run: DraftEdit[]) => run.reduce(draftReducer, startDraft(start)).draft;
  const choiceOf = (differences: readonly Difference[], bits: readonly boolean[]) => Object.fromEntries(differences.map(({ id }, i) => [id, bits[i % bits.length] ? ('theirs' as const) : ('mine' as const)]));

  it('nothing of either is lost, and every conflict is shown, whatever is chosen (2,000 pairs)', () => {
    fc.assert(
      fc.property(draft, edits, edits, fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), (base, ours, others, bits) => {
        const [mine, theirs] = [after(base, ours), after(base, others)];
        const differences = findDifferences(base, mine, theirs);
        const merged = mergeDrafts(base, mine, theirs, choiceOf(differences, bits));
        expect(lostEdits({ base, side: mine, other: theirs, merged, differences })).toEqual([]);
        expect(lostEdits({ base, side: theirs, other: mine, merged, differences })).toEqual([]);
        expect(soundDraft(merged)).toEqual(merged);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows no conflict where both did the same, and does in full as one side when that is chosen throughout', () => {
    fc.assert(
      fc.property(draft, edits, (base, ours) => {
        const mine = after(base, ours);
        expect(findDifferences(base, mine, mine)).toEqual([]);
        expect(mergeDrafts(base, mine, mine, {})).toEqual(mine);
      }),
    );
  });

  it('asks before a phase goes in which the other one has just put an exercise', () => {
    const [phase] = [{ key: phaseKeys[0]!, name: 'Calm', starts: { kind: 'at-once' as const } }];
    const base = { ...sample, items: sample.items.map((item) => ({ ...item, phaseKey: null })), phases: [phase] };
    const mine = after(base, [{ type: 'phases', phases: [] }]);
    const theirs = after(base, [{ type: 'item', key: first!.key, change: { phaseKey: phase.key } }]);
    expect(findDifferences(base, mine, theirs)).toMatchObject([{ kind: 'phase', id: phase.key, mine: null }]);
    expect(mergeDrafts(base, mine, theirs, { [phase.key]: 'theirs' })).toEqual(theirs);
    expect(mergeDrafts(base, mine, theirs, { [phase.key]: 'mine' }).items.map(({ phaseKey }) => phaseKey)).toEqual(mine.items.map(() => null));
  });

  it('asks whose order it is when both moved exercises differently', () => {
    const base = { ...sample, phases: [], items: sample.items.slice(0, 3).map((item) => ({ ...item, phaseKey: null, section: '' })) };
    const mine = after(base, [{ type: 'nudge', key: base.items[0]!.key, by: 1 }]);
    const theirs = after(base, [{ type: 'nudge', key: base.items[2]!.key, by: -1 }]);
    expect(findDifferences(base, mine, theirs)).toMatchObject([{ kind: 'order', id: 'items' }]);
    expect(ids(mergeDrafts(base, mine, theirs, { items: 'theirs' }))).toEqual(ids(theirs));
    expect(ids(mergeDrafts(base, mine, theirs, {}))).toEqual(ids(mine));
  });
});
