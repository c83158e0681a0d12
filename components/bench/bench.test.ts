import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMovement } from '@/lib/figure/is-movement';
import { instantAt } from '@/lib/figure/motion';
import { figureSlugs, movementOf } from '@/lib/figure/movements';
import type { Movement } from '@/lib/figure/movement';
import { openHistory, stepHistory, type BenchStep } from './bench-history';
import { changeAt, valueAt } from './change-at';
import { jointGroups, limbNames } from './joint-fields';
import { carriesAnchor, swapLimb } from './swap-limb';

const figure = (slug: string): Movement => {
  const movement = movementOf(slug);
  if (!movement) throw new Error(slug);
  return movement;
};
const catCow = figure('cat-cow');
const withHead = (head: number) => changeAt(catCow, ['start', 'spine', 'head'], head);

describe('history', () => {
  test('dragging one slider is one step back; letting go begins another', () => {
    const drag = [1, 2, 3].map((head): BenchStep => ({ kind: 'change', movement: withHead(head), about: 'head' }));
    const dragged = drag.reduce(stepHistory, openHistory(catCow));
    expect(dragged.past).toEqual([catCow]);
    const again = stepHistory(stepHistory(dragged, { kind: 'settle' }), { kind: 'change', movement: withHead(9), about: 'head' });
    expect(again.past).toHaveLength(2);
    expect(stepHistory(again, { kind: 'undo' }).present).toEqual(withHead(3));
  });

  test('undoing everything gives what was opened, redoing everything what was last', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -90, max: 90 }), fc.boolean()), { minLength: 1, maxLength: 40 }), (drags) => {
        const steps = drags.flatMap(([head, lets]): BenchStep[] => [{ kind: 'change', movement: withHead(head), about: 'head' }, ...(lets ? [{ kind: 'settle' } as const] : [])]);
        let history = steps.reduce(stepHistory, openHistory(catCow));
        const last = history.present;
        for (let i = 0; i < 50; i += 1) history = stepHistory(history, { kind: 'undo' });
        expect(history.present).toBe(catCow);
        for (let i = 0; i < 50; i += 1) history = stepHistory(history, { kind: 'redo' });
        expect(history.present).toBe(last);
      }),
    );
  });

  test('a new change forgets what was undone', () => {
    const changed = stepHistory(openHistory(catCow), { kind: 'change', movement: withHead(1), about: 'head' });
    const other = stepHistory(stepHistory(changed, { kind: 'undo' }), { kind: 'change', movement: withHead(2), about: 'head' });
    expect(stepHistory(other, { kind: 'redo' })).toBe(other);
  });
});

describe('every slider', () => {
  test.each(figureSlugs)('of %s sets its own number and keeps the shape that is drawn', (slug) => {
    const movement = figure(slug);
    for (const moment of ['start', 'end'] as const) {
      const pose = movement[moment];
      if (!pose) continue;
      const before = structuredClone(movement);
      const fields = jointGroups(pose).flatMap((group) => group.fields);
      expect(new Set(fields.map((field) => field.path.join('.'))).size).toBe(fields.length);
      for (const field of fields) {
        const value = field.max - field.step;
        const changed = changeAt(movement, [moment, ...field.path], value);
        expect(valueAt(changed, [moment, ...field.path])).toBe(value);
        expect(isMovement(changed), `${slug} ${moment} ${field.path.join('.')}`).toBe(true);
      }
      expect(movement).toEqual(before);
    }
  });
});

test.each(figureSlugs)('a limb of %s placed the other way stays near where it was', (slug) => {
  const movement = figure(slug);
  for (const name of limbNames) {
    if (carriesAnchor(movement.start, name)) continue;
    const changed: Movement = { ...movement, start: { ...movement.start, [name]: swapLimb(movement, movement.start, name) } };
    expect(isMovement(changed)).toBe(true);
    const joint = `${name.slice(0, -3)}${name.endsWith('Leg') ? 'Ankle' : 'Wrist'}` as 'nearAnkle';
    const [before, after] = [movement, changed].map((one) => instantAt({ ...one, end: undefined, via: undefined }, 0).skeleton.joints[joint]);
    if (!before || !after || movement.start.roll) continue;
    expect(Math.hypot(...before.map((value, axis) => value - (after[axis] ?? 0))), `${slug} ${name}`).toBeLessThan(9);
  }
});
