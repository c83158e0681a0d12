import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tempoAt, usualTempo } from '@/lib/figure/tempo';
import { tempoOfDose } from './tempo-of-dose';

const amount = { kind: 'reps', min: 10, max: 10 } as const;

describe('tempoOfDose', () => {
  test('holds as long as prescribed, in seconds or in breaths', () => {
    expect(tempoOfDose({ amount, hold: { kind: 'seconds', seconds: 5 } })).toEqual({ ...usualTempo, hold: 5 });
    expect(tempoOfDose({ amount, hold: { kind: 'breaths', count: 3 } })).toEqual({ ...usualTempo, hold: 15 });
  });

  test('goes at its own tempo; of a hold and the tempo’s middle figure the longer counts', () => {
    expect(tempoOfDose({ amount, tempo: { out: 3, hold: 1, back: 4 } })).toEqual({ out: 3, hold: 1, back: 4, rest: 1 });
    expect(tempoOfDose({ amount, tempo: { out: 3, hold: 1, back: 4 }, hold: { kind: 'seconds', seconds: 6 } }).hold).toBe(6);
  });

  test('moves with the breath where breaths are counted', () => {
    expect(tempoOfDose({ amount: { kind: 'breaths', count: 10 } })).toEqual({ out: 2.5, hold: 0, back: 2.5, rest: 0 });
  });

  test('without either it is the usual pace', () => {
    expect(tempoOfDose({ amount })).toEqual(usualTempo);
  });

  test('is never a flash and never stands still for minutes', () => {
    const seconds = fc.integer({ min: 0, max: 30 });
    const tempo = fc.option(fc.record({ out: seconds, hold: seconds, back: seconds }), { nil: undefined });
    const hold = fc.option(fc.oneof(fc.record({ kind: fc.constant('seconds' as const), seconds: fc.integer({ min: 1, max: 600 }) }), fc.record({ kind: fc.constant('breaths' as const), count: fc.integer({ min: 1, max: 50 }) })), { nil: undefined });
    fc.assert(
      fc.property(tempo, hold, fc.integer({ min: 0, max: 4000 }), (one, other, tenths) => {
        const shown = tempoOfDose({ amount, tempo: one, hold: other });
        expect(shown.hold).toBeLessThanOrEqual(30);
        expect(Math.abs(tempoAt(shown, tenths / 10 + 0.04).progress - tempoAt(shown, tenths / 10).progress)).toBeLessThanOrEqual(0.04 / 0.5 + 1e-9);
      }),
    );
  });
});
