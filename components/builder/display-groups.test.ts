import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '@/lib/domain/exercise';
import { displayGroups, groupMove } from './display-groups';
import { draft } from './draft-arbitrary.test-support';
import { editDraft } from './draft-edits';

const positionOf = ({ dose }: { dose: { amount: { kind: string } } }): Position => (dose.amount.kind === 'reps' ? 'supine' : 'prone');

describe('displayGroups', () => {
  it('shows every item once, numbered through in the order of the draft', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const shown = displayGroups(one, positionOf).flatMap((group) => group.items);
        expect(shown.map(({ item }) => item)).toEqual(one.items);
        expect(shown.map(({ number }) => number)).toEqual(one.items.map((_, i) => i + 1));
      }),
    );
  });

  it('moves a group as a whole, past its neighbour or into the next phase, and back again', () => {
    fc.assert(
      fc.property(draft, fc.nat(4), (one, at) => {
        const groups = displayGroups(one, positionOf);
        const move = groupMove(one, groups, at, 1);
        const keys = groups[at]?.items.map(({ item }) => item.key) ?? [];
        if (!move) return;
        const next = editDraft(one, { type: 'carry', keys, before: move.before, into: move.into });
        const places = next.items.flatMap((item, i) => (keys.includes(item.key) ? [i] : []));
        expect(places).toEqual(places.map((_, i) => places[0]! + i));
        const changed = next.items.some((item, i) => item.key !== one.items[i]?.key) || next.items.some((item) => keys.includes(item.key) && item.phaseKey !== groups[at]?.phaseKey);
        expect(changed).toBe(true);
      }),
    );
  });
});
