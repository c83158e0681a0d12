import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dose, draft, draftItem, key } from './draft-arbitrary.test-support';
import { draftReducer, startDraft, type DraftAction, type DraftEdit } from './draft-reducer';

const edit: fc.Arbitrary<DraftEdit> = fc.oneof(
  fc.record({ type: fc.constant('add' as const), item: draftItem, after: key }),
  fc.record({ type: fc.constant('add' as const), item: draftItem }),
  fc.record({ type: fc.constant('remove' as const), key }),
  fc.record({ type: fc.constant('move' as const), key, to: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ type: fc.constant('order' as const), keys: fc.shuffledSubarray([0, 1, 2, 3, 4, 5]).map((order) => order.map((i) => `018f0000-0000-7000-8000-00000000000${i}`)) }),
  fc.record({ type: fc.constant('dose' as const), key, dose }),
  fc.record({ type: fc.constant('note' as const), key, note: fc.string({ maxLength: 5 }) }),
  fc.record({ type: fc.constant('section' as const), key, section: fc.string({ maxLength: 5 }) }),
  fc.record({ type: fc.constant('details' as const), details: fc.record({ title: fc.string({ maxLength: 5 }) }) }),
);
const action: fc.Arbitrary<DraftAction> = fc.oneof({ weight: 8, arbitrary: edit }, fc.constantFrom<DraftAction>({ type: 'settle' }, { type: 'undo' }, { type: 'redo' }));

describe('draftReducer', () => {
  it('undoes any run of edits back to the start and redoes it to the end', () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { maxLength: 40 }), (start, edits) => {
        const end = edits.reduce(draftReducer, startDraft(start));
        let back = end;
        while (back.past.length > 0) back = draftReducer(back, { type: 'undo' });
        expect(back.draft).toEqual(start);
        while (back.future.length > 0) back = draftReducer(back, { type: 'redo' });
        expect(back.draft).toEqual(end.draft);
      }),
    );
  });

  it('keeps keys unique, whatever comes', () => {
    fc.assert(
      fc.property(draft, fc.array(action, { maxLength: 60 }), (start, actions) => {
        const { draft: end } = actions.reduce(draftReducer, startDraft(start));
        const found = end.items.map((item) => item.key);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('moving and ordering lose nothing', () => {
    fc.assert(
      fc.property(draft, fc.array(edit.filter((one) => one.type === 'move' || one.type === 'order'), { maxLength: 20 }), (start, edits) => {
        const { draft: end } = edits.reduce(draftReducer, startDraft(start));
        expect(end.items.toSorted((a, b) => a.key.localeCompare(b.key))).toEqual(start.items.toSorted((a, b) => a.key.localeCompare(b.key)));
      }),
    );
  });

  it('takes a run of typing in one field as one step, and starts a new one when settled', () => {
    const [item] = fc.sample(draftItem, { numRuns: 1, seed: 1 });
    const start = startDraft({ ...fc.sample(draft, { numRuns: 1, seed: 1 })[0]!, items: [item!] });
    const typed = ['s', 'sl', 'slo'].reduce((state, note) => draftReducer(state, { type: 'note', key: item!.key, note: `${note}!` }), start);
    expect(typed.past).toHaveLength(1);
    const later = draftReducer(draftReducer(typed, { type: 'settle' }), { type: 'note', key: item!.key, note: 'again' });
    expect(later.past).toHaveLength(2);
  });

  it('an edit that changes nothing is no step', () => {
    const state = startDraft(fc.sample(draft, { numRuns: 1, seed: 2 })[0]!);
    expect(draftReducer(state, { type: 'details', details: { title: state.draft.title } })).toBe(state);
    expect(draftReducer(state, { type: 'remove', key: 'nobody' })).toBe(state);
  });

  it('a merge leaves both drafts within reach of undo', () => {
    fc.assert(
      fc.property(draft, draft, draft, (mine, theirs, merged) => {
        const state = draftReducer(startDraft(mine), { type: 'merge', merged, theirs });
        const once = draftReducer(state, { type: 'undo' });
        expect(state.draft).toEqual(merged);
        expect(once.draft).toEqual(theirs);
        expect(draftReducer(once, { type: 'undo' }).draft).toEqual(mine);
      }),
    );
  });
});
