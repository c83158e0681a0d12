import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedDays, spreadDays } from './calendar-days';
import type { Frequency } from './dose';
import { addDays, weekdayOf } from './local-day';
import { prescribedAround } from './prescribed-arbitrary.test-support';
import { expandSchedule, weekQuotas } from './schedule';

const monday = '2026-03-02';
const only = (frequency: Frequency, effectiveFrom = monday) => ({ versions: [{ id: 'v', effectiveFrom, frequency, items: [{ itemId: 'i', itemKey: 'k', dose: { sets: 1, amount: { kind: 'reps' as const, min: 5, max: 5 } } }] }], pauses: [], phaseStarts: [] });
const week = (frequency: Frequency) => plannedDays(only(frequency), { from: monday, to: addDays(monday, 6) }).map(({ day, sessions }) => [weekdayOf(day), sessions]);

describe('plannedDays', { timeout: 60_000 }, () => {
  it.each<[Frequency, number[][]]>([
    [{ kind: 'perDay', times: 2 }, [1, 2, 3, 4, 5, 6, 7].map((day) => [day, 2])],
    [{ kind: 'weekdays', days: [2, 5], times: 1 }, [[2, 1], [5, 1]]],
    [{ kind: 'everyDays', days: 3, times: 1 }, [[1, 1], [4, 1], [7, 1]]],
    [{ kind: 'perWeek', days: 3, times: 1 }, [[1, 1], [3, 1], [5, 1]]],
    [{ kind: 'perWeek', days: 2, times: 2 }, [[1, 2], [4, 2]]],
    [{ kind: 'asNeeded' }, []],
  ])('%j in a week', (frequency, planned) => {
    expect(week(frequency)).toEqual(planned);
  });

  it('holds what the schedule asks, day by day and for a week’s quota, whatever the span', () => {
    fc.assert(
      fc.property(prescribedAround(monday), fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 40 }), (prescribed, first, length) => {
        const span = { from: addDays(monday, first), to: addDays(monday, first + length) };
        const whole = { from: addDays(monday, -35), to: addDays(monday, 76) };
        const planned = new Map(plannedDays(prescribed, whole).map((day) => [day.day, day.sessions]));
        const schedule = expandSchedule(prescribed.versions, { ...whole, ...prescribed });
        for (const day of schedule.filter((one) => one.due)) expect(planned.get(day.day)).toBe(day.sessions);
        const due = new Set(schedule.filter((day) => day.due).map((day) => day.day));
        for (const quota of weekQuotas(schedule)) {
          const dueOpen = quota.openDays.filter((day) => due.has(day)).length;
          expect(quota.openDays.filter((day) => planned.has(day)).length).toBe(Math.max(quota.days, dueOpen));
        }
        const open = new Set(schedule.filter((day) => day.items.some((item) => item.demand === 'due' || item.demand === 'flexible')).map((day) => day.day));
        for (const day of planned.keys()) expect(open.has(day)).toBe(true);
        // A part of the span is the same part of the whole: nothing wanders as days go by.
        expect(plannedDays(prescribed, span).map(({ day, sessions }) => [day, sessions])).toEqual([...planned].filter(([day]) => day >= span.from && day <= span.to));
      }),
    );
  });
});

it('spreads days as far apart as they go', () => {
  const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
  expect([0, 1, 2, 3, 4, 7, 9].map((count) => spreadDays(days, count).join(' '))).toEqual(['', 'mo', 'mo th', 'mo we fr', 'mo tu th sa', days.join(' '), days.join(' ')]);
  expect(spreadDays([], 3)).toEqual([]);
});
