import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dose, Frequency, Weekday } from './dose';
import { addDays, localDay } from './local-day';
import { expandSchedule, scheduledDaysBefore, weekQuotas, type Pause, type ScheduledVersion } from './schedule';

const start = '2026-03-02';
const daily: Frequency = { kind: 'perDay', times: 1 };
const dose = (frequency?: Frequency): Dose => ({ sets: 1, amount: { kind: 'reps', min: 5, max: 5 }, ...(frequency ? { frequency } : {}) });
const version = (id: string, effectiveFrom: string, frequency: Frequency, ...items: (Frequency | undefined)[]): ScheduledVersion => ({
  id,
  effectiveFrom,
  frequency,
  items: items.map((own, i) => ({ itemId: `${id}-${i}`, itemKey: `key-${i}`, dose: dose(own) })),
});
const sessionsOf = (schedule: ReturnType<typeof expandSchedule>, key = 'key-0') => schedule.map((day) => day.items.find((item) => item.itemKey === key)?.sessions ?? null);

// Properties run hundreds of times, on machines that may be busy.
describe('expandSchedule', { timeout: 30_000 }, () => {
  it.each<[Frequency, number[]]>([
    [{ kind: 'perDay', times: 2 }, [2, 2, 2, 2, 2, 2, 2]],
    [{ kind: 'everyHours', hours: 2 }, [8, 8, 8, 8, 8, 8, 8]],
    [{ kind: 'everyHours', hours: 3 }, [5, 5, 5, 5, 5, 5, 5]],
    [{ kind: 'everyHours', hours: 3, awake: { from: 9, to: 21 } }, [4, 4, 4, 4, 4, 4, 4]],
    [{ kind: 'everyHours', hours: 12, awake: { from: 9, to: 15 } }, [1, 1, 1, 1, 1, 1, 1]],
    [{ kind: 'everyHours', hours: 12 }, [1, 1, 1, 1, 1, 1, 1]],
    [{ kind: 'weekdays', days: [1, 3, 5], times: 2 }, [2, 0, 2, 0, 2, 0, 0]],
    [{ kind: 'perWeek', days: 3, times: 1 }, [0, 0, 0, 0, 0, 0, 0]],
    [{ kind: 'everyDays', days: 2, times: 1 }, [1, 0, 1, 0, 1, 0, 1]],
    [{ kind: 'everyDays', days: 3, times: 2 }, [2, 0, 0, 2, 0, 0, 2]],
    [{ kind: 'asNeeded' }, [0, 0, 0, 0, 0, 0, 0]],
  ])('%j from a Monday', (frequency, sessions) => {
    const schedule = expandSchedule([version('a', start, frequency, undefined)], { from: start, to: addDays(start, 6) });
    expect(sessionsOf(schedule)).toEqual(sessions);
    expect(schedule.map((day) => day.due)).toEqual(sessions.map((n) => n > 0));
  });

  it("an item's own frequency beats the program's, and a day is due when any item is", () => {
    const schedule = expandSchedule([version('a', start, { kind: 'asNeeded' }, undefined, { kind: 'weekdays', days: [2], times: 1 })], { from: start, to: addDays(start, 2) });
    expect(schedule.map((day) => day.due)).toEqual([false, true, false]);
    expect(schedule.map((day) => day.items.map((item) => item.demand))).toEqual([['as-needed', 'rest'], ['as-needed', 'due'], ['as-needed', 'rest']]);
  });

  it('a version holds from its first day until the day before the next', () => {
    const versions = [version('a', start, daily, undefined), version('b', '2026-03-05', daily, undefined)];
    const schedule = expandSchedule(versions, { from: '2026-03-01', to: '2026-03-05' });
    expect(schedule.map((day) => day.versionId)).toEqual([null, 'a', 'a', 'a', 'b']);
    const sameDay = expandSchedule([version('a', start, daily, undefined), version('b', start, daily, undefined)], { from: start, to: start });
    expect(sameDay[0]?.versionId).toBe('b');
  });

  it('a newer version that begins earlier holds from its first day on, and the older one never', () => {
    const versions = [version('planned', '2026-03-05', daily, undefined), version('now', '2026-03-03', daily, undefined), version('later', '2026-03-07', daily, undefined)];
    const schedule = expandSchedule(versions, { from: start, to: '2026-03-07' });
    expect(schedule.map((day) => day.versionId)).toEqual([null, 'now', 'now', 'now', 'now', 'later']);
  });

  it('a pause asks for nothing, both of its ends included', () => {
    const pauses: Pause[] = [{ from: '2026-03-03', to: '2026-03-04' }, { from: '2026-03-07', to: null }];
    const schedule = expandSchedule([version('a', start, daily, undefined)], { from: start, to: '2026-03-09', pauses });
    expect(schedule.map((day) => day.due)).toEqual([true, false, false, true, true, false, false, false]);
  });

  it('asks for nothing before the start and after the end, until a new version begins', () => {
    const ending = { ...version('a', start, daily, undefined), endsOn: '2026-03-03' };
    const schedule = expandSchedule([ending, version('b', '2026-03-06', daily, undefined)], { from: '2026-03-01', to: '2026-03-06' });
    expect(schedule.map((day) => day.due)).toEqual([false, true, true, false, false, true]);
  });

  it('asks for the exercises of the phase that runs, and for those of none in every phase', () => {
    const phases = [{ key: 'p1', name: 'Calm', starts: { kind: 'at-once' as const } }, { key: 'p2', name: 'Strong', starts: { kind: 'criterion' as const, text: 'Better', rule: null } }];
    const phased = version('a', start, daily, undefined, undefined, undefined);
    const items = phased.items.map((item, i) => ({ ...item, phaseKey: [null, 'p1', 'p2'][i] }));
    const schedule = expandSchedule([{ ...phased, phases, items }], { from: start, to: '2026-03-04', phaseStarts: [{ phaseKey: 'p2', startedOn: '2026-03-04' }] });
    expect(schedule.map((day) => day.items.map((item) => item.itemKey).join(' '))).toEqual(['key-0 key-1', 'key-0 key-1', 'key-0 key-2']);
  });

  it('holds every day of the range once, whatever the clock did in the zone', () => {
    const zones = ['Africa/Cairo', 'America/Havana', 'America/Santiago', 'Asia/Beirut', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 30 }), (zone, offset, length) => {
        const from = localDay(new Date(Date.UTC(2026, 0, 1, 12) + offset * 86_400_000).toISOString(), zone);
        const schedule = expandSchedule([version('a', from, daily, undefined)], { from, to: addDays(from, length) });
        const byNoon = Array.from({ length: length + 1 }, (_, i) => new Date(Date.parse(`${from}T12:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10));
        expect(schedule.map((day) => day.day)).toEqual(byNoon);
        expect(schedule.every((day) => day.due)).toBe(true);
      }),
    );
  });
});

describe('weekQuotas', { timeout: 30_000 }, () => {
  const threeAWeek: Frequency = { kind: 'perWeek', days: 3, times: 2 };

  it('asks a whole week for the whole quota and a cut week for its share', () => {
    const schedule = expandSchedule([version('a', '2026-03-05', threeAWeek, undefined)], { from: start, to: '2026-03-15' });
    expect(weekQuotas(schedule).map(({ week, days, sessions }) => ({ week, days, sessions }))).toEqual([
      { week: '2026-03-02', days: 2, sessions: 2 },
      { week: '2026-03-09', days: 3, sessions: 2 },
    ]);
  });

  it('a version change within a week never asks for more than the one quota', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }), (days, cut) => {
        const frequency: Frequency = { kind: 'perWeek', days, times: 1 };
        const versions = [version('a', start, frequency, undefined), version('b', addDays(start, cut), frequency, undefined)];
        const quotas = weekQuotas(expandSchedule(versions, { from: start, to: addDays(start, 6) }));
        const asked = quotas.reduce((sum, quota) => sum + quota.days, 0);
        expect(asked).toBe(days);
        expect(quotas.every((quota) => quota.days <= quota.openDays.length)).toBe(true);
      }),
    );
  });

  it('tells the items apart', () => {
    const schedule = expandSchedule([version('a', start, daily, threeAWeek, { kind: 'perWeek', days: 5, times: 1 }, undefined)], { from: start, to: '2026-03-08' });
    expect(weekQuotas(schedule)[0]?.days).toBe(5);
    expect(weekQuotas(schedule, 'key-0')[0]?.days).toBe(3);
    expect(weekQuotas(schedule, 'key-2')).toEqual([]);
  });
});

describe('scheduledDaysBefore', () => {
  const of = (frequency: Frequency, today: string, loggedDays: string[] = []) => scheduledDaysBefore([version('a', start, frequency, undefined)], { from: start, today, loggedDays });
  const threeAWeek: Frequency = { kind: 'perWeek', days: 3, times: 1 };

  it('holds the due days before today only, never an as-needed one', () => {
    const frequency: Frequency = { kind: 'weekdays', days: [1, 4] as Weekday[], times: 1 };
    expect(of(frequency, '2026-03-08')).toEqual(['2026-03-02', '2026-03-05']);
    expect(of(frequency, '2026-03-05')).toEqual(['2026-03-02']);
    expect(of({ kind: 'asNeeded' }, '2026-03-09')).toEqual([]);
  });

  it('puts what is left of a weekly quota on the last days that can still meet it', () => {
    expect(of(threeAWeek, '2026-03-06')).toEqual([]);
    expect(of(threeAWeek, '2026-03-09')).toEqual(['2026-03-06', '2026-03-07', '2026-03-08']);
    expect(of(threeAWeek, '2026-03-09', ['2026-03-02', '2026-03-07'])).toEqual(['2026-03-08']);
    expect(of(threeAWeek, '2026-03-09', ['2026-03-02', '2026-03-03', '2026-03-04'])).toEqual([]);
  });

  it('asks for nothing during a pause', () => {
    expect(scheduledDaysBefore([version('a', start, daily, undefined)], { from: start, today: '2026-03-06', pauses: [{ from: '2026-03-03', to: null }] })).toEqual([start]);
  });
});
