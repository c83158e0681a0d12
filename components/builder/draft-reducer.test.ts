import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft, draftEdit as edit, draftItem } from './draft-arbitrary.test-support';
import { soundDraft } from './draft-edits';
import { draftReducer, startDraft, type DraftAction } from './draft-reducer';

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

  it('moving and ordering lose nothing but the heading and phase that an item leaves', () => {
    const where = { section: '', phaseKey: null };
    fc.assert(
      fc.property(draft, fc.array(edit.filter((one) => ['nudge', 'carry', 'order'].includes(one.type)), { maxLength: 20 }), (start, edits) => {
        const { draft: end } = edits.reduce(draftReducer, startDraft(start));
        const sorted = (one: typeof start) => one.items.map((item) => ({ ...item, ...where })).toSorted((a, b) => a.key.localeCompare(b.key));
        expect(sorted(end)).toEqual(sorted(start));
      }),
    );
  });

  it('keeps items phase by phase, and none in a phase that is gone', () => {
    fc.assert(
      fc.property(draft, fc.array(action, { maxLength: 40 }), (start, actions) => {
        const { draft: end } = actions.reduce(draftReducer, startDraft(start));
        expect(soundDraft(end)).toEqual(end);
      }),
    );
  });

  it('a step down and a step up bring an item back to its neighbours', () => {
    const [one] = fc.sample(draft.filter(({ items, phases }) => items.length === 4 && phases.length === 0), { numRuns: 1, seed: 3 });
    const start = startDraft({ ...one!, items: one!.items.map((item, i) => ({ ...item, section: i < 2 ? 'Warm up' : 'Strength' })) });
    const [, second] = start.draft.items;
    const down = draftReducer(start, { type: 'nudge', key: second!.key, by: 1 });
    expect(down.draft.items.map(({ section }) => section)).toEqual(['Warm up', 'Strength', 'Strength', 'Strength']);
    expect(down.draft.items[2]?.key).toBe(second!.key);
    const up = draftReducer(draftReducer(down, { type: 'nudge', key: second!.key, by: -1 }), { type: 'nudge', key: second!.key, by: -1 });
    expect(up.draft.items[0]).toMatchObject({ key: second!.key, section: 'Warm up' });
  });

  it('a step past the last exercise of a phase joins the next phase, empty or not', () => {
    const [one] = fc.sample(draft.filter(({ items, phases }) => items.length > 0 && phases.length === 0), { numRuns: 1, seed: 4 });
    const phases = [{ key: 'a', name: 'Calm', starts: { kind: 'at-once' as const } }, { key: 'b', name: 'Build', starts: { kind: 'after' as const, days: 14 } }];
    const divided = draftReducer(startDraft(one!), { type: 'phases', phases, into: 'a' });
    expect(divided.draft.items.every(({ phaseKey }) => phaseKey === 'a')).toBe(true);
    const { key } = divided.draft.items.at(-1)!;
    const next = draftReducer(divided, { type: 'nudge', key, by: 1 });
    expect(next.draft.items.at(-1)).toMatchObject({ key, phaseKey: 'b' });
    expect(draftReducer(next, { type: 'nudge', key, by: 1 })).toBe(next);
    expect(draftReducer(next, { type: 'phases', phases: phases.slice(0, 1) }).draft.items[0]).toMatchObject({ key, phaseKey: null });
  });

  it('takes a run of typing in one field as one step, and starts a new one when settled', () => {
    const [item] = fc.sample(draftItem, { numRuns: 1, seed: 1 });
    const start = startDraft({ ...fc.sample(draft, { numRuns: 1, seed: 1 })[0]!, phases: [], items: [{ ...item!, phaseKey: null }] });
    const typed = ['s', 'sl', 'slo'].reduce((state, note) => draftReducer(state, { type: 'item', key: item!.key, change: { note: `${note}!` } }), start);
    expect(typed.past).toHaveLength(1);
    const later = draftReducer(draftReducer(typed, { type: 'settle' }), { type: 'item', key: item!.key, change: { note: 'again' } });
    expect(later.past).toHaveLength(2);
  });

  it('an edit that changes nothing is no step', () => {
    const state = startDraft(fc.sample(draft, { numRuns: 1, seed: 2 })[0]!);
    expect(draftReducer(state, { type: 'details', details: { title: state.draft.title } })).toBe(state);
    expect(draftReducer(state, { type: 'remove', keys: ['nobody'] })).toBe(state);
  });

  it('copies several in one step, behind the last of them under the same heading', () => {
    const [one] = fc.sample(draftItem, { numRuns: 1, seed: 3 });
    const at = (key: string, section: string) => ({ ...one!, key, section, phaseKey: null });
    const start = startDraft({ ...fc.sample(draft, { numRuns: 1, seed: 3 })[0]!, phases: [], items: [at('a', 'x'), at('b', 'x'), at('c', 'x'), at('d', 'y')] });
    const next = draftReducer(start, { type: 'duplicate', copies: { a: 'a2', b: 'b2', d: 'd2' } });
    expect(next.draft.items.map(({ key, section }) => `${key} ${section}`)).toEqual(['a x', 'b x', 'a2 x', 'b2 x', 'c x', 'd y', 'd2 y']);
    expect(next.past).toHaveLength(1);
    expect(draftReducer(start, { type: 'duplicate', copies: { a: 'b' } })).toBe(start);
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
