import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './local-day';
import type { Phase, PhaseStart } from './phases';
import { phaseKeys, phaseLists, startLists } from './phases-arbitrary.test-support';
import { runningPhase } from './phases-by-hand.test-support';
import { carriedStarts, holdsInPhase, phaseSpans, phasesInForce } from './phases-in-force';

const start = '2026-03-02';
const phase = (key: string, starts: PhaseStart): Phase => ({ key, name: key, starts });
const calm = phase('calm', { kind: 'at-once' });
const move = phase('move', { kind: 'after', days: 7 });
const strong = phase('strong', { kind: 'criterion', text: 'Pain 2 or less', rule: null });
const later = phase('later', { kind: 'on', day: '2026-03-20' });

describe('phaseSpans', () => {
  it('follows by day, after days and by criterion', () => {
    expect(phaseSpans([calm, move, later], start, [])).toEqual([
      { key: 'calm', from: start, to: '2026-03-08' },
      { key: 'move', from: '2026-03-09', to: '2026-03-19' },
      { key: 'later', from: '2026-03-20', to: null },
    ]);
  });

  it('waits for its criterion, and those behind it wait too', () => {
    const waiting = [{ key: 'calm', from: start, to: null }, { key: 'strong', from: null, to: null }, { key: 'later', from: null, to: null }];
    expect(phaseSpans([calm, strong, later], start, [])).toEqual(waiting);
    expect(phaseSpans([calm, strong, later], start, [{ phaseKey: 'strong', startedOn: '2026-03-25' }])).toEqual([
      { key: 'calm', from: start, to: '2026-03-24' },
      { key: 'strong', from: '2026-03-25', to: '2026-03-24' },
      { key: 'later', from: '2026-03-25', to: null },
    ]);
  });
});

describe('phasesInForce', () => {
  it('is none before the first phase begins', () => {
    expect(phasesInForce([later], start, [], start)).toEqual([]);
    expect(phasesInForce([calm, move], start, [], '2026-03-08')).toEqual(['calm']);
    expect(phasesInForce([calm, move], start, [], '2026-03-09')).toEqual(['move']);
  });

  it('agrees with living through the days, one at a time', { timeout: 30_000 }, () => {
    const lists = fc.array(fc.record({ phases: phaseLists, length: fc.integer({ min: 0, max: 12 }) }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lists, startLists, fc.integer({ min: 0, max: 40 }), (list, starts, at) => {
        const day = addDays(start, at);
        let from = start;
        const versions = list.map(({ phases, length }, i) => {
          const version = { id: `v${i}`, effectiveFrom: from, frequency: { kind: 'asNeeded' as const }, items: [], phases };
          from = addDays(from, length);
          return version;
        });
        const begun = versions.filter((version) => version.effectiveFrom <= day);
        const last = begun.at(-1);
        const inForce = last ? phasesInForce(last.phases, last.effectiveFrom, carriedStarts(begun, starts), day) : [];
        expect(inForce).toEqual([runningPhase(versions, starts, day)].filter((key) => key !== null));
      }),
      { numRuns: 1500 },
    );
  });

  it('never goes back to an earlier phase as the days pass', () => {
    fc.assert(
      fc.property(phaseLists, startLists, (phases, starts) => {
        const order = Array.from({ length: 50 }, (_, n) => phases.findIndex((one) => phasesInForce(phases, start, starts, addDays(start, n)).includes(one.key)));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('carriedStarts', () => {
  it('knows nothing of a version that never held', () => {
    const planned = { effectiveFrom: '2026-03-20', phases: [calm, move] };
    expect(carriedStarts([planned, { effectiveFrom: '2026-03-10', phases: [calm, move] }, { effectiveFrom: '2026-03-25', phases: [calm, move] }], [])).toEqual([{ phaseKey: 'calm', startedOn: '2026-03-10' }, { phaseKey: 'move', startedOn: '2026-03-17' }]);
  });

  it('keeps the phase that runs when a version is issued halfway through', () => {
    const versions = [{ effectiveFrom: start, phases: [calm, move] }, { effectiveFrom: '2026-03-12', phases: [calm, move] }];
    const starts = carriedStarts(versions, []);
    expect(phasesInForce([calm, move], '2026-03-12', starts, '2026-03-12')).toEqual(['move']);
    // Fourteen days from the first day of the phase, not from the new version.
    expect(phaseSpans([calm, phase('move', { kind: 'after', days: 14 })], '2026-03-12', starts)[1]?.from).toBe('2026-03-16');
  });
});

describe('holdsInPhase', () => {
  it('leaves an item of no phase, or of one that is gone, in every phase', () => {
    expect(holdsInPhase(null, [calm, move], ['calm'])).toBe(true);
    expect(holdsInPhase(phaseKeys[0], [calm, move], ['calm'])).toBe(true);
    expect(holdsInPhase('move', [calm, move], ['calm'])).toBe(false);
    expect(holdsInPhase('move', [calm, move], ['move'])).toBe(true);
  });
});
