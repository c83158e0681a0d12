import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrozenLadder, FrozenRung } from './ladder';
import { mayStepDown, mayStepUp, rungAt, type ToldOnStep } from './ladder-steps';

const dose = (count: number) => ({ sets: 1, amount: { kind: 'reps' as const, min: count, max: count } });
const rungs = (from: number) => fc.integer({ min: 0, max: 3 }).map((length): FrozenRung[] => Array.from({ length }, (_, i) => ({ exercise: null, dose: dose(from + i), frozen: null })));
const ladders: fc.Arbitrary<FrozenLadder> = fc.record({ easier: rungs(10), harder: rungs(20), rule: fc.record({ sessions: fc.integer({ min: 1, max: 4 }), maximumPain: fc.integer({ min: 0, max: 10 }) }) });
const pain = fc.option(fc.integer({ min: 0, max: 10 }));
const told: fc.Arbitrary<ToldOnStep> = fc.record({ outcome: fc.constantFrom('done' as const, 'done' as const, 'partly' as const, 'skipped' as const), painBefore: pain, painAfter: pain });
const moves = fc.array(fc.oneof(fc.constant('down' as const), fc.constant('up' as const), told), { maxLength: 60 });

/** The rule by its words alone: the last n sessions, every one done in full, with pain told and never above the limit. */
function ruleMet({ sessions, maximumPain }: FrozenLadder['rule'], since: ToldOnStep[]): boolean {
  if (since.length < sessions) return false;
  return since.slice(since.length - sessions).every((one) => one.outcome === 'done' && one.painAfter !== null && one.painAfter <= maximumPain && (one.painBefore ?? 0) <= maximumPain);
}

describe('a ladder, whatever is asked of it and in whatever order', { timeout: 30_000 }, () => {
  it('stays within the authorised steps, and goes up by one and only when the rule is met', () => {
    fc.assert(
      fc.property(ladders, moves, (ladder, list) => {
        let level = 0;
        let since: ToldOnStep[] = [];
        for (const move of list) {
          if (typeof move === 'object') since = [...since, move];
          else {
            const goesUp = move === 'up' && mayStepUp(ladder, level, since).isMet;
            if (move === 'up') expect(goesUp).toBe(ruleMet(ladder.rule, since) && level < ladder.harder.length);
            else expect(mayStepDown(ladder, level)).toBe(level > -ladder.easier.length);
            const next = goesUp ? level + 1 : move === 'down' && mayStepDown(ladder, level) ? level - 1 : level;
            if (next !== level) since = [];
            level = next;
          }
          expect(level).toBeGreaterThanOrEqual(-ladder.easier.length);
          expect(level).toBeLessThanOrEqual(ladder.harder.length);
          const done = rungAt({ dose: dose(1), ladder }, level).dose.amount;
          expect(done).toEqual(dose(level === 0 ? 1 : level < 0 ? 9 - level : 19 + level).amount);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
