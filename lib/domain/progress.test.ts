import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frequency } from './dose';
import { addDays } from './local-day';
import { prescribedAround } from './prescribed-arbitrary.test-support';
import { progressOf, type ToldSession } from './progress';

const monday = '2026-03-02';
const only = (frequency: Frequency) => ({ versions: [{ id: 'v', effectiveFrom: monday, frequency, items: [{ itemId: 'i', itemKey: 'k', dose: { sets: 1, amount: { kind: 'reps' as const, min: 5, max: 5 } } }] }], pauses: [], phaseStarts: [] });
const told = (offset: number, attempted = true): ToldSession => ({ day: addDays(monday, offset), attempted });

describe('progressOf', { timeout: 60_000 }, () => {
  it('counts what was told, by the week and by the days that asked for something', () => {
    // Ten days of which today, the last, has not been told yet.
    const logs = [told(0), told(1), told(1), told(3, false), told(7), told(8), told(8)];
    expect(progressOf(only({ kind: 'perDay', times: 2 }), logs, { from: monday, today: addDays(monday, 9) })).toEqual({ sessionsThisWeek: 3, week: 2, days: 9, told: 5 });
    expect(progressOf(only({ kind: 'perDay', times: 2 }), [...logs, told(9)], { from: monday, today: addDays(monday, 9) })).toEqual({ sessionsThisWeek: 4, week: 2, days: 10, told: 6 });
  });

  it('asks a week’s quota for its days alone', () => {
    expect(progressOf(only({ kind: 'perWeek', days: 3, times: 1 }), [told(0), told(2), told(5)], { from: monday, today: addDays(monday, 7) })).toMatchObject({ days: 3, told: 3 });
  });

  it('has no week before the first day', () => {
    expect(progressOf(only({ kind: 'perDay', times: 1 }), [], { from: addDays(monday, -3), today: addDays(monday, -1) })).toEqual({ sessionsThisWeek: 0, week: null, days: 0, told: 0 });
  });

  it('never tells of more days than there were, and no log makes the figures less kind', () => {
    fc.assert(
      fc.property(prescribedAround(monday), fc.array(fc.record({ offset: fc.integer({ min: 0, max: 13 }), attempted: fc.boolean() }), { maxLength: 20 }), (prescribed, some) => {
        const span = { from: monday, today: addDays(monday, 13) };
        const logs = some.map(({ offset, attempted }) => told(offset, attempted));
        const [before, after] = [progressOf(prescribed, logs.slice(1), span), progressOf(prescribed, logs, span)];
        expect(after.told).toBeLessThanOrEqual(after.days);
        expect(after.told).toBeGreaterThanOrEqual(before.told);
        expect(after.days - after.told).toBeLessThanOrEqual(before.days - before.told);
        expect(after.sessionsThisWeek).toBeLessThanOrEqual(logs.length);
      }),
    );
  });
});
