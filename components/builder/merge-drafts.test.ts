import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramDraft } from '@/lib/domain/program';
import { draft } from './draft-arbitrary.test-support';
import { findDifferences, mergeDrafts } from './merge-drafts';

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
