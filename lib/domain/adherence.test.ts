import { describe, expect, it } from 'vitest';
import { adherence } from './adherence';
import type { AdherenceLog } from './adherence-logs';
import { log, tenReps, told, version } from './adherence-input.test-support';

const monday = '2026-03-02';
const states = (result: ReturnType<typeof adherence>) => result.days.map((day) => day.state).join(' ');

describe('frequency part', () => {
  const versions = [version('v1', monday, { bridge: tenReps })];
  const over = { versions, from: monday, to: '2026-03-06', today: '2026-03-06' };

  it('tells attempted, told not done and unknown apart, and leaves today out until it is told', () => {
    const logs = [log('2026-03-02', told('v1/bridge')), log('2026-03-03', told('v1/bridge', 'skipped', { reason: 'pain' })), log('2026-03-05', told('v1/bridge', 'partly'))];
    const result = adherence({ ...over, logs });
    expect(result.frequency).toEqual({ scheduledDays: 4, attemptedDays: 2, notDoneDays: 1, unknownDays: 1, scheduledSessions: 4, attemptedSessions: 2 });
    expect(states(result)).toBe('done not-done no-log partly due');
    const withToday = adherence({ ...over, logs: [...logs, log('2026-03-06', told('v1/bridge'))] });
    expect(withToday.frequency).toMatchObject({ scheduledDays: 5, attemptedDays: 3, unknownDays: 1 });
    expect(states(withToday)).toBe('done not-done no-log partly done');
  });

  it('nothing is owed before the start or in the future', () => {
    const result = adherence({ versions, logs: [], from: '2026-02-27', to: '2026-03-08', today: '2026-03-03' });
    expect(result.frequency).toMatchObject({ scheduledDays: 1, unknownDays: 1 });
    expect(states(result)).toBe('before-start before-start before-start no-log due future future future future future');
  });

  it('a session that was done beats one that was not on the same day', () => {
    const logs = [log(monday, told('v1/bridge', 'skipped', { reason: 'time' })), log(monday, told('v1/bridge'))];
    expect(adherence({ ...over, logs }).frequency).toMatchObject({ attemptedDays: 1, notDoneDays: 0 });
  });

  it('twice a day counts days and sessions apart', () => {
    const twice = [version('v1', monday, { bridge: tenReps }, { kind: 'perDay', times: 2 })];
    const logs = [monday, monday, monday, '2026-03-03'].map((day) => log(day, told('v1/bridge')));
    const result = adherence({ ...over, versions: twice, to: '2026-03-04', logs });
    expect(result.frequency).toEqual({ scheduledDays: 3, attemptedDays: 2, notDoneDays: 0, unknownDays: 1, scheduledSessions: 6, attemptedSessions: 3 });
    expect(states(result)).toBe('done partly no-log');
  });

  it('as needed is never owed, and using it shows', () => {
    const asNeeded = [version('v1', monday, { bridge: tenReps }, { kind: 'asNeeded' })];
    const result = adherence({ ...over, versions: asNeeded, logs: [log('2026-03-03', told('v1/bridge'))] });
    expect(result.frequency.scheduledDays).toBe(0);
    expect(result.dose).toEqual({ prescribed: 1, completed: 1, share: 1 });
    expect(states(result)).toBe('rest done rest rest rest');
  });

  it('an open pause owes nothing, and a log in it is still shown', () => {
    const result = adherence({ ...over, pauses: [{ from: '2026-03-03', to: null }], logs: [log('2026-03-04', told('v1/bridge'))] });
    expect(result.frequency).toMatchObject({ scheduledDays: 1, unknownDays: 1, attemptedDays: 0 });
    expect(states(result)).toBe('no-log rest done rest rest');
  });
});

describe('a weekly quota', () => {
  const versions = [version('v1', monday, { bridge: tenReps }, { kind: 'perWeek', days: 3, times: 1 })];
  const count = (today: string, to: string, ...days: string[]) => adherence({ versions, from: monday, to, today, logs: days.map((day) => log(day, told('v1/bridge'))) }).frequency;

  it('is counted by the week and capped', () => {
    expect(count('2026-03-20', '2026-03-08', '2026-03-02', '2026-03-08')).toMatchObject({ scheduledDays: 3, attemptedDays: 2, unknownDays: 1 });
    expect(count('2026-03-20', '2026-03-08', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05')).toMatchObject({ scheduledDays: 3, attemptedDays: 3, unknownDays: 0 });
    expect(count('2026-03-20', '2026-03-15', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05')).toMatchObject({ scheduledDays: 6, attemptedDays: 3, unknownDays: 3 });
  });

  it('owes nothing within the week that can still be caught up', () => {
    expect(count('2026-03-05', '2026-03-08')).toMatchObject({ scheduledDays: 0 });
    expect(count('2026-03-07', '2026-03-08')).toMatchObject({ scheduledDays: 1, unknownDays: 1 });
    expect(count('2026-03-05', '2026-03-08', '2026-03-03')).toMatchObject({ scheduledDays: 1, attemptedDays: 1, unknownDays: 0 });
    expect(count('2026-03-08', '2026-03-08', '2026-03-03')).toMatchObject({ scheduledDays: 2, attemptedDays: 1, unknownDays: 1 });
  });

  it('a day told as not done is not unknown', () => {
    const logs = [log('2026-03-04', told('v1/bridge', 'skipped', { reason: 'time' })), log('2026-03-05', told('v1/bridge'))];
    expect(adherence({ versions, from: monday, to: '2026-03-08', today: '2026-03-20', logs }).frequency).toMatchObject({ scheduledDays: 3, attemptedDays: 1, notDoneDays: 1, unknownDays: 1 });
  });

  it('beside due days asks only for the days beyond them', () => {
    const mixed = [version('v1', monday, { bridge: { ...tenReps, frequency: { kind: 'weekdays', days: [1], times: 1 } }, cat: { ...tenReps, frequency: { kind: 'perWeek', days: 3, times: 1 } } })];
    const result = adherence({ versions: mixed, from: monday, to: '2026-03-08', today: '2026-03-20', logs: [log('2026-03-04', told('v1/cat'))] });
    expect(result.frequency).toMatchObject({ scheduledDays: 3, attemptedDays: 1, unknownDays: 2 });
    expect(result.items.map((item) => [item.itemKey, item.frequency.scheduledDays, item.frequency.attemptedDays])).toEqual([['bridge', 1, 0], ['cat', 3, 1]]);
  });
});

describe('dose part', () => {
  const versions = [version('v1', monday, { bridge: tenReps, hold: { sets: 1, amount: { kind: 'time', seconds: 60 }, side: 'each' } })];
  const of = (...logs: AdherenceLog[]) => adherence({ versions, from: monday, to: '2026-03-08', today: '2026-03-09', logs });

  it('counts the lower bound of a range as done, a part by its share, and half where no share was told', () => {
    const result = of(log('2026-03-02', told('v1/bridge'), told('v1/hold', 'partly')), log('2026-03-03', told('v1/bridge', 'partly', { doneShare: 0.75 }), told('v1/hold', 'skipped', { reason: 'pain' })));
    expect(result.dose).toEqual({ prescribed: 4, completed: 2.25, share: 2.25 / 4 });
    expect(result.items.map(({ itemKey, amounts, dose }) => ({ itemKey, amounts, share: dose.share }))).toEqual([
      { itemKey: 'bridge', amounts: [{ kind: 'reps', prescribed: 40, completed: 35 }], share: 0.875 },
      { itemKey: 'hold', amounts: [{ kind: 'time', prescribed: 240, completed: 60 }], share: 0.25 },
    ]);
    expect(result.items[1]).toMatchObject({ outcomes: { done: 0, partly: 1, skipped: 1 }, reasons: { pain: 1 } });
  });

  it('rests on attempted sessions only, and has no share without one', () => {
    const nothing = of(log('2026-03-02', told('v1/bridge', 'skipped', { reason: 'time' }), told('v1/hold', 'skipped', { reason: 'time' })));
    expect(nothing.dose).toEqual({ prescribed: 0, completed: 0, share: null });
    expect(nothing.frequency.notDoneDays).toBe(1);
  });

  it('leaving out what was not due lowers nothing', () => {
    const mixed = [version('v1', monday, { bridge: { ...tenReps, frequency: { kind: 'perDay', times: 2 } }, cat: tenReps, rest: { ...tenReps, frequency: { kind: 'asNeeded' } } })];
    const session = (cat: AdherenceLog['items'][number]) => log(monday, told('v1/bridge'), cat, told('v1/rest', 'skipped', { reason: 'felt-better' }));
    const both = adherence({ versions: mixed, from: monday, to: monday, today: '2026-03-09', logs: [session(told('v1/cat')), session(told('v1/cat', 'skipped', { reason: 'other' }))] });
    expect(both.dose).toEqual({ prescribed: 3, completed: 3, share: 1 });
    expect(states(both)).toBe('done');
    const never = adherence({ versions: mixed, from: monday, to: monday, today: '2026-03-09', logs: [session(told('v1/cat', 'skipped', { reason: 'other' })), session(told('v1/cat', 'skipped', { reason: 'other' }))] });
    expect(never.dose).toEqual({ prescribed: 3, completed: 2, share: 2 / 3 });
  });

  it('measures a log by the version it names and the day by the version in force', () => {
    const two = [...versions, version('v2', '2026-03-04', { bridge: { sets: 1, amount: { kind: 'reps', min: 8, max: 8 } } }, { kind: 'weekdays', days: [3, 5], times: 1 })];
    const result = adherence({ versions: two, from: monday, to: '2026-03-06', today: '2026-03-09', logs: [log('2026-03-04', told('v1/bridge')), log('2026-03-06', told('v2/bridge'))] });
    expect(result.frequency).toMatchObject({ scheduledDays: 4, attemptedDays: 2, unknownDays: 2 });
    expect(result.items[0]).toMatchObject({ itemKey: 'bridge', amounts: [{ kind: 'reps', prescribed: 28, completed: 28 }], frequency: { scheduledDays: 4, attemptedDays: 2 } });
    expect(states(result)).toBe('no-log no-log done rest done');
  });

  it('lists the exercises as the latest version has them, the one issued last when two share a day', () => {
    const order = (...versions: string[][]) => {
      const listed = versions.map((keys, i) => version(`v${i}`, i === 0 ? monday : '2026-03-04', Object.fromEntries(keys.map((key) => [key, tenReps]))));
      const first = listed[0]?.items[0]?.itemId ?? '';
      return adherence({ versions: listed, from: monday, to: '2026-03-08', today: '2026-03-09', logs: [log(monday, told(first))] }).items.map((item) => item.itemKey);
    };
    expect(order(['old', 'a', 'b'], ['c', 'a'], ['b', 'a'])).toEqual(['b', 'a', 'old']);
  });
});
