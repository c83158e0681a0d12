import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dose } from '@/lib/domain/dose';
import type { FrozenLadder, LadderStep } from '@/lib/domain/ladder';
import { levelOf, unbrokenRun } from './ladder-levels';

const dose = (sets: number): Dose => ({ sets, amount: { kind: 'reps', min: 8, max: 8 } });
const ladder = (easier: number, sessions: number): FrozenLadder => ({ easier: [{ exercise: null, dose: dose(easier), frozen: null }], harder: [{ exercise: null, dose: dose(9), frozen: null }], rule: { sessions, maximumPain: 2 } });

/** What a version prescribes: the dose, the easier step's dose and the rule; null leaves the exercise out. */
const prescriptions = fc.option(fc.record({ sets: fc.integer({ min: 3, max: 4 }), easier: fc.integer({ min: 1, max: 2 }), sessions: fc.integer({ min: 2, max: 3 }) }), { freq: 5 });
/** A program's life: versions, and under each the steps that were taken. */
const lives = fc.array(fc.record({ prescribed: prescriptions, taken: fc.array(fc.constantFrom('down', 'up', 'back'), { maxLength: 3 }) }), { minLength: 1, maxLength: 6 });

type Life = typeof lives extends fc.Arbitrary<infer Value> ? Value : never;

function live(life: Life) {
  const versions = life.map(({ prescribed }, i) => ({ id: `v${i}`, item: prescribed ? { slug: 'bridge', dose: dose(prescribed.sets), ladder: ladder(prescribed.easier, prescribed.sessions) } : undefined }));
  const steps: { key: string; at: Date; step: LadderStep; standsIn: string[] }[] = [];
  const levels: number[] = [];
  // By hand: the level goes back to 0 whenever a version says something else than the one before it.
  let byHand: number[] = [0];
  for (const [i, { prescribed, taken }] of life.entries()) {
    const before = life[i - 1]?.prescribed;
    if (!prescribed || !before || before.sets !== prescribed.sets || before.easier !== prescribed.easier) byHand = [0];
    const item = versions[i]?.item;
    if (!item) continue;
    for (const way of taken) {
      const from = byHand.at(-1) ?? 0;
      const to = way === 'back' ? byHand.at(-2) : from + (way === 'down' ? -1 : 1);
      if (to === undefined || to < -1 || to > 1) continue;
      if (way === 'back') byHand.pop();
      else byHand.push(to);
      steps.push({ key: 'k', at: new Date(steps.length), step: { from, to, reason: way === 'back' ? 'taken-back' : 'clinic' }, standsIn: unbrokenRun(item, versions.slice(i)) });
    }
    levels[i] = byHand.at(-1) ?? 0;
  }
  return { versions, steps, levels };
}

describe('the level on a ladder', () => {
  it('starts again with each version that prescribes the exercise anew, and only then', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { versions, steps, levels } = live(life);
        // Read at the end, for each version that prescribes it: later steps of the same prescription count, none of another.
        for (const [i, { id, item }] of versions.entries()) {
          if (!item) continue;
          const until = steps.filter((step) => life.slice(0, i + 1).flatMap((_one, n) => versions[n]?.id ?? []).some((known) => step.standsIn[0] === known));
          expect(levelOf({ key: 'k', versionId: id, ladder: item.ladder }, until)).toBe(levels[i]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not come back when a version goes back to an older one', () => {
    const { versions, steps } = live([{ prescribed: { sets: 3, easier: 1, sessions: 2 }, taken: ['up'] }, { prescribed: { sets: 4, easier: 1, sessions: 2 }, taken: [] }, { prescribed: { sets: 3, easier: 1, sessions: 2 }, taken: [] }]);
    expect(versions.map(({ id, item }) => levelOf({ key: 'k', versionId: id, ladder: item?.ladder ?? null }, steps))).toEqual([1, 0, 0]);
  });
});
