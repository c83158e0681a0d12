import fc from 'fast-check';
import type { Phase, PhaseStart } from './phases';
import type { PhaseStarted } from './phases-in-force';

const day0 = Date.UTC(2026, 2, 2);
const iso = (n: number) => new Date(day0 + n * 86_400_000).toISOString().slice(0, 10);

export const phaseKeys = ['a', 'b', 'c', 'd'].map((letter) => `00000000-0000-7000-8000-00000000000${letter}`);

const starts: fc.Arbitrary<PhaseStart> = fc.oneof(
  fc.constant({ kind: 'at-once' as const }),
  fc.integer({ min: -5, max: 30 }).map((day) => ({ kind: 'on' as const, day: iso(day) })),
  fc.integer({ min: 1, max: 12 }).map((days) => ({ kind: 'after' as const, days })),
  fc.constant({ kind: 'criterion' as const, text: 'pain 2 or less', rule: null }),
);

/** Up to four phases in any order of their keys, each with any start. */
export const phaseLists: fc.Arbitrary<Phase[]> = fc
  .tuple(fc.shuffledSubarray(phaseKeys), fc.array(starts, { minLength: 4, maxLength: 4 }))
  .map(([keys, how]) => keys.map((key, i) => ({ key, name: key, starts: how[i] ?? { kind: 'at-once' } })));

/** Recorded days on which some of the phases began. */
export const startLists: fc.Arbitrary<PhaseStarted[]> = fc
  .tuple(fc.subarray(phaseKeys), fc.array(fc.integer({ min: -5, max: 30 }), { minLength: 4, maxLength: 4 }))
  .map(([keys, days]) => keys.map((phaseKey, i) => ({ phaseKey, startedOn: iso(days[i] ?? 0) })));
