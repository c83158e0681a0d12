import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tempoAt } from './tempo';

const tempo = { out: 2, hold: 5, back: 2, rest: 1 };

test('goes out, holds for the prescribed time, comes back and rests', () => {
  expect(tempoAt(tempo, 0)).toEqual({ phase: 'out', progress: 0, left: 2 });
  expect(tempoAt(tempo, 1)).toEqual({ phase: 'out', progress: 0.5, left: 1 });
  expect(tempoAt(tempo, 2)).toEqual({ phase: 'hold', progress: 1, left: 5 });
  expect(tempoAt(tempo, 6.5)).toEqual({ phase: 'hold', progress: 1, left: 0.5 });
  expect(tempoAt(tempo, 8)).toEqual({ phase: 'back', progress: 0.5, left: 1 });
  expect(tempoAt(tempo, 9.5)).toEqual({ phase: 'rest', progress: 0, left: 0.5 });
});

test('the second repetition is like the first', () => {
  expect(tempoAt(tempo, 11)).toEqual(tempoAt(tempo, 1));
});

test('no duration at all stays at the start', () => {
  expect(tempoAt({ out: 0, hold: 0, back: 0, rest: 0 }, 3).progress).toBe(0);
});

test('never jumps: a hundredth of a second moves it by no more than its speed allows', () => {
  const seconds = fc.double({ min: 0.5, max: 30, noNaN: true });
  fc.assert(
    fc.property(fc.record({ out: seconds, hold: seconds, back: seconds, rest: seconds }), seconds, (any, at) => {
      const step = Math.abs(tempoAt(any, at + 0.01).progress - tempoAt(any, at).progress);
      expect(step).toBeLessThanOrEqual(0.01 / Math.min(any.out, any.back) + 1e-9);
    }),
  );
});
