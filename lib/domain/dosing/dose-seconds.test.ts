import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountDone } from './amount-done';
import { doseArbitrary } from './dose-arbitrary.test-support';
import { doseSeconds } from './dose-seconds';
import { parseDose } from './parse-dose';

function dose(text: string) {
  const parsed = parseDose(text).dose;
  if (!parsed) throw new Error(`no dose in ${text}`);
  return parsed;
}

describe('doseSeconds', () => {
  test.each([
    ['1x10', 30],
    ['3x10', 90],
    ['3x10 r30', 150],
    ['1x10 r30', 30],
    ['3x10 h5', 240],
    ['3x10 h5 r30 es', 540],
    ['3x10 h5 r30 alt', 300],
    ['3x10 h5 r30 both', 300],
    ['1x10 h2br', 130],
    ['1x10 t3-1-3', 70],
    ['1x10 t3-1-3 h5', 110],
    ['1x10 t3-6-3 h5', 120],
    ['10-12', 33],
    ['10-11', 32],
    ['2x30s r10', 70],
    ['1x60s h5', 60],
    ['5br es', 50],
  ])('%s takes %i s', (text, seconds) => {
    expect(doseSeconds(dose(text))).toBe(seconds);
  });

  test('takes the pace it is given', () => {
    expect(doseSeconds(dose('10 h1br'), { secondsPerRep: 2, secondsPerBreath: 4 })).toBe(60);
  });

  test('is whole, never negative, and never shorter with a set more', () => {
    fc.assert(
      fc.property(doseArbitrary, (any) => {
        const seconds = doseSeconds(any);
        expect(Number.isInteger(seconds) && seconds >= 0).toBe(true);
        expect(doseSeconds({ ...any, sets: any.sets + 1 })).toBeGreaterThanOrEqual(seconds);
      }),
      { numRuns: 500 },
    );
  });
});

describe('amountDone', () => {
  test.each([
    ['3x10-12', { kind: 'reps', perSet: 10, sets: 3, sides: 1, total: 30 }],
    ['3x10 es', { kind: 'reps', perSet: 10, sets: 3, sides: 2, total: 60 }],
    ['10 alt', { kind: 'reps', perSet: 10, sets: 1, sides: 1, total: 10 }],
    ['2x30s', { kind: 'time', perSet: 30, sets: 2, sides: 1, total: 60 }],
    ['5br', { kind: 'breaths', perSet: 5, sets: 1, sides: 1, total: 5 }],
  ])('%s', (text, done) => {
    expect(amountDone(dose(text))).toEqual(done);
  });
});
