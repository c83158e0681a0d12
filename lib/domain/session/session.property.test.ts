import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount, Dose } from '../dose';
import { doseArbitrary } from '../dosing/dose-arbitrary.test-support';
import { skipReasons } from '../session-log';
import { advance } from './advance';
import { planSession, startSession } from './plan-session';
import { resultOf } from './result-of';
import type { SessionEvent, SessionState } from './session-state';
import { unitsOf } from './timing-of';
import { viewOf } from './view-of';

const began = Date.UTC(2026, 9, 25, 0, 30);

/** Short enough to be run to its end in a few taps. */
const small = ({ hold, ...dose }: Dose): Dose => ({
  ...dose,
  ...(hold ? { hold: hold.kind === 'seconds' ? { kind: 'seconds', seconds: 1 + (hold.seconds % 12) } : { kind: 'breaths', count: 1 + (hold.count % 3) } } : {}),
  sets: 1 + (dose.sets % 3),
  amount: amountOf(dose.amount),
});
function amountOf(amount: Amount): Amount {
  if (amount.kind === 'time') return { kind: 'time', seconds: 1 + (amount.seconds % 20) };
  if (amount.kind === 'breaths') return { kind: 'breaths', count: 1 + (amount.count % 4) };
  const min = 1 + (amount.min % 4);
  return { kind: 'reps', min, max: min + (amount.max % 3) };
}
const doses = fc.array(doseArbitrary.map(small), { minLength: 1, maxLength: 3 });
const states = (all: readonly Dose[], goOn: boolean): SessionState =>
  startSession(planSession(all.map((dose, i) => ({ itemId: `item-${i}`, key: `item-${i}`, level: 0, dose })), { goOn }), began);

const plain = fc.constantFrom<SessionEvent['type']>('tick', 'tick', 'tick', 'next', 'next', 'all-done', 'more', 'more-rest', 'pause', 'resume', 'back', 'leave', 'return').map((type) => ({ type }) as SessionEvent);
const others = fc.oneof(
  fc.constantFrom(...skipReasons).map((reason): SessionEvent => ({ type: 'skip', reason })),
  fc.boolean().map((goOn): SessionEvent => ({ type: 'options', options: { goOn } })),
  fc.record({ at: fc.nat(2), dose: doseArbitrary.map(small) }).map(({ at, dose }): SessionEvent => ({ type: 'easier', to: { itemId: `item-${at}`, key: 'easier', level: -1, dose } })),
  fc.constant<SessionEvent>({ type: 'stop' }),
);
/** Mostly a moment, sometimes a night, sometimes a clock set back; sometimes the tab is closed and opened. */
const moments = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 4000 }) }, { weight: 1, arbitrary: fc.integer({ min: 5001, max: 90_000_000 }) }, { weight: 1, arbitrary: fc.integer({ min: -90_000_000, max: -1 }) });
const steps = fc.array(fc.record({ event: fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: others }), passed: moments, isReload: fc.boolean() }), { maxLength: 80 });

interface Told {
  before: SessionState;
  after: SessionState;
  event: SessionEvent;
  at: number;
}

/** Every state on the way. */
function walk(start: SessionState, all: { event: SessionEvent; passed: number; isReload: boolean }[]): Told[] {
  let [state, at] = [start, start.seenAt];
  return all.map(({ event, passed, isReload }) => {
    at += passed;
    const before = isReload ? advance(JSON.parse(JSON.stringify(state)) as SessionState, { type: 'return' }, at) : state;
    state = advance(before, event, at);
    return { before, after: state, event, at };
  });
}

const places = ({ items, item, stint }: SessionState) => ({ items: items.map((one) => ({ ...one, stints: one.stints.map(({ set, side, done }) => ({ set, side, done })) })), item, stint });
const unitsDone = ({ items }: SessionState): number => items.flatMap(({ stints }) => stints.map(({ done }) => done.length)).reduce((a, b) => a + b, 0);
const always = (check: (start: SessionState, told: Told[]) => void) => fc.assert(fc.property(doses, fc.boolean(), steps, (all, goOn, events) => {
  const start = states(all, goOn);
  check(start, walk(start, events));
}), { numRuns: 400 });

describe('in any order of taps, pauses, calls, reloads and clocks', () => {
  test('there are never more repetitions than prescribed, and every share is a share', () => {
    always((_, told) => told.forEach(({ after }) => after.items.forEach(({ exercise, stints, carried }) => {
      expect(carried).toBeGreaterThanOrEqual(0);
      expect(carried).toBeLessThanOrEqual(1);
      for (const { done, partial } of stints) {
        expect(done.length).toBeLessThanOrEqual(unitsOf(exercise.dose.amount).max);
        expect([...done, partial].every((share) => share >= 0 && share <= 1)).toBe(true);
      }
    })));
  });

  test('what is shown is never negative, never above what was asked, and the number is what the ring says', () => {
    always((_, told) => told.forEach(({ after, at }) => fc.assert(fc.property(fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: -100_000, max: 100_000 })), (later) => {
      const view = viewOf(after, at + later)!;
      const { amount } = view.exercise.dose;
      expect(view.ring >= 0 && view.ring <= 1 && view.figure.progress >= 0 && view.figure.progress <= 1).toBe(true);
      expect(view.bars.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
      if (view.left !== null && view.length !== null) expect(view.left >= 0 && view.left <= view.length).toBe(true);
      if (view.unit === 'seconds' && view.left !== null) expect(view.number).toBe(Math.ceil(Number(view.left.toFixed(3))));
      if (view.unit === 'breaths' && view.left !== null) expect(view.number! * 5 - view.left).toBeLessThan(5);
      if (view.unit === 'reps' && view.number !== null) expect(view.number).toBeLessThanOrEqual(amount.kind === 'reps' ? amount.max : 1);
      if (view.step === 'work' && view.unit === 'reps') expect(view.number).toBe(view.repsDone + 1);
    }), { numRuns: 3 })));
  });

  test('a reload changes nothing but that it pauses', () => {
    always((_, told) => told.forEach(({ after, at }) => {
      const back = advance(JSON.parse(JSON.stringify(after)) as SessionState, { type: 'return' }, at + 86_400_000);
      expect({ ...back, paused: false, seenAt: 0 }).toEqual({ ...after, paused: false, seenAt: 0 });
      if (viewOf(after, after.seenAt)!.isRunning) expect(back.paused).toBe(true);
      expect(viewOf(back, at + 90_000_000)!.number).toBe(viewOf(after, after.seenAt)!.number);
    }));
  });

  test('back undoes: what was done, skipped and counted is as before', () => {
    always((_, told) => told.forEach(({ after: from, at }) => {
      if (from.step === 'finished') return;
      for (const event of [{ type: 'next' }, { type: 'all-done' }, { type: 'more' }, { type: 'skip', reason: 'time' }] as SessionEvent[]) {
        const now = advance(from, { type: 'tick' }, at);
        const then = advance(now, event, at);
        if (now.step === 'finished' || JSON.stringify(then) === JSON.stringify(now)) continue;
        // Going on by itself the next one had begun; the first Back only holds that.
        const hasBegun = now.options.goOn && ((then.step === 'get-set' && now.step !== 'ready') || (then.step === 'work' && unitsDone(then) > unitsDone(now)));
        const back = advance(hasBegun ? advance(then, { type: 'back' }, at) : then, { type: 'back' }, at);
        expect(places(back)).toEqual(places(now));
      }
    }));
  });

  test('without being asked nothing begins: by the clock alone one unit ends at most', () => {
    fc.assert(fc.property(doses, steps, fc.array(fc.integer({ min: 1, max: 4900 }), { maxLength: 60 }), (all, events, ticks) => {
      const told = walk(states(all, false), events.filter(({ event }) => event.type !== 'options'));
      let [state, at] = [told.at(-1)?.after ?? states(all, false), told.at(-1)?.at ?? began];
      const before = state;
      for (const passed of ticks) state = advance(state, { type: 'tick' }, (at += passed));
      expect(unitsDone(state) - unitsDone(before)).toBeLessThanOrEqual(before.step === 'work' || before.step === 'get-set' ? 1 : 0);
      if (['ready', 'wait', 'more', 'rest', 'finished'].includes(before.step)) expect(places(state)).toEqual(places(before));
    }), { numRuns: 400 });
  });

  test('going on always reaches the end', () => {
    always((start, told) => {
      let state = told.at(-1)?.after ?? start;
      const most = state.items.reduce((sum, { stints, exercise }) => sum + stints.length * (2 + 2 * unitsOf(exercise.dose.amount).max), 3);
      let taps = 0;
      while (state.step !== 'finished' && taps <= most) {
        state = advance(state, { type: 'next' }, state.seenAt);
        taps += 1;
      }
      expect(state.step).toBe('finished');
    });
  });

  test('the result says each exercise once, and only what was done or said', () => {
    always((_, told) => told.forEach(({ after }) => {
      const { items } = resultOf(after);
      expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(items.length);
      for (const item of after.items) {
        const said = items.find(({ itemId }) => itemId === item.exercise.itemId);
        const { min } = unitsOf(item.exercise.dose.amount);
        const own = item.stints.map(({ done, partial }) => Math.min(1, ([...done, partial].reduce((a, b) => a + b, 0)) / min)).reduce((a, b) => a + b, 0) / item.stints.length;
        const share = item.carried + (1 - item.carried) * own;
        if (!said) expect([share < 0.01, item.skipped]).toEqual([true, null]);
        else if (said.outcome === 'done') expect(share).toBeCloseTo(1, 6);
        else if (said.outcome === 'skipped') expect([share < 0.01, said.reason]).toEqual([true, item.skipped?.reason]);
        else expect([Math.abs(share - said.doneShare!) <= 0.0101, said.doneShare! < 1, said.reason]).toEqual([true, true, item.skipped?.reason]);
      }
    }));
  });
});

test('a time counts exactly the time that it ran, however it is cut up', () => {
  const parts = fc.array(fc.record({ ticks: fc.array(fc.integer({ min: 1, max: 4999 }), { maxLength: 12 }), away: fc.integer({ min: -50_000, max: 500_000 }), how: fc.constantFrom('pause', 'leave', 'close') }), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(fc.integer({ min: 1, max: 3600 }), parts, (seconds, all) => {
    let at = began;
    let ran = 0;
    let state = states([{ sets: 1, amount: { kind: 'time', seconds } }, { sets: 1, amount: { kind: 'time', seconds: 9 } }], false);
    const tell = (type: 'next' | 'tick' | 'pause' | 'leave' | 'return' | 'resume') => (state = advance(state, { type } as SessionEvent, at));
    tell('next');
    tell('next');
    for (const { ticks, away, how } of all) {
      for (const passed of ticks) {
        at += passed;
        ran += passed;
        tell('tick');
        const view = viewOf(state, at)!;
        if (ran < seconds * 1000) expect(view).toMatchObject({ at: 1, number: Math.ceil((seconds * 1000 - ran) / 1000) });
        else {
          expect(view).toMatchObject({ at: 2, phase: 'ready' });
          return;
        }
      }
      if (how === 'close') state = JSON.parse(JSON.stringify(state)) as SessionState;
      else tell(how === 'pause' ? 'pause' : 'leave');
      at += away;
      tell('return');
      tell('resume');
    }
  }), { numRuns: 500 });
});
