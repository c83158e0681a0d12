import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adherence } from './adherence';
import type { AdherenceLog } from './adherence-logs';
import type { Dose, Frequency } from './dose';
import { addDays, dayRange, localDay } from './local-day';
import type { Pause, ScheduledVersion } from './schedule';

const monday = '2026-03-02';
const daily: Frequency = { kind: 'perDay', times: 1 };
const tenReps = { sets: 2, amount: { kind: 'reps', min: 10, max: 12 } } satisfies Dose;
const version = (id: string, effectiveFrom: string, items: Record<string, Dose>, frequency: Frequency = daily): ScheduledVersion => ({
  id,
  effectiveFrom,
  frequency,
  items: Object.entries(items).map(([itemKey, dose]) => ({ itemId: `${id}/${itemKey}`, itemKey, dose })),
});
type Told = AdherenceLog['items'][number];
const told = (itemId: string, outcome: Told['outcome'] = 'done', over: Partial<Told> = {}): Told => ({ itemId, outcome, reason: null, doneShare: null, ...over });
const log = (localDay: string, ...items: Told[]): AdherenceLog => ({ versionId: items[0]?.itemId.split('/')[0] ?? '', localDay, items });
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
    const session = (cat: Told) => log(monday, told('v1/bridge'), cat, told('v1/rest', 'skipped', { reason: 'felt-better' }));
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
});

// ---------------------------------------------------------------------------------------------
// A second calculation, written from the definitions alone and sharing no code with the first.

const day0 = Date.UTC(2026, 2, 2);
const iso = (n: number) => new Date(day0 + n * 86_400_000).toISOString().slice(0, 10);

function frequencyByHand(versions: ScheduledVersion[], pauses: Pause[], logs: AdherenceLog[], length: number, todayIndex: number, itemKey: string | null) {
  const sum = { scheduledDays: 0, attemptedDays: 0, notDoneDays: 0, unknownDays: 0 };
  const entries = (day: string) => {
    const list: boolean[] = [];
    for (const one of logs) {
      if (one.localDay !== day) continue;
      if (itemKey === null) list.push(one.items.some((item) => item.outcome === 'done' || item.outcome === 'partly'));
      else for (const item of one.items) if (item.itemId.endsWith(`/${itemKey}`)) list.push(item.outcome !== 'skipped');
    }
    return list;
  };
  const weeks = new Map<string, { wish: number; open: number; dueOpen: number; free: { attempted: boolean; refused: boolean; past: boolean }[] }>();
  for (let n = 0; n < length; n++) {
    const day = iso(n);
    let inForce: ScheduledVersion | null = null;
    for (const candidate of versions) if (candidate.effectiveFrom <= day && (inForce === null || candidate.effectiveFrom >= inForce.effectiveFrom)) inForce = candidate;
    if (inForce === null || pauses.some((pause) => pause.from <= day && (pause.to ?? '9999-12-31') >= day)) continue;
    const asked = inForce.items.filter((item) => itemKey === null || item.itemKey === itemKey).map((item) => item.dose.frequency ?? inForce.frequency);
    const due = asked.some((f) => f.kind === 'perDay' || f.kind === 'everyHours' || (f.kind === 'weekdays' && (f.days as number[]).includes((n % 7) + 1)));
    const heard = entries(day);
    const attempted = heard.includes(true);
    const refused = heard.length > 0 && !attempted;
    if (due && (heard.length > 0 || n < todayIndex)) {
      sum.scheduledDays++;
      if (attempted) sum.attemptedDays++;
      else if (refused) sum.notDoneDays++;
      else sum.unknownDays++;
    }
    const wishes = asked.flatMap((f) => (f.kind === 'perWeek' ? [f.days] : []));
    if (wishes.length > 0) {
      const id = `${Math.floor(n / 7)}:${inForce.id}`;
      const week = weeks.get(id) ?? { wish: Math.max(...wishes), open: 0, dueOpen: 0, free: [] };
      week.open++;
      if (due) week.dueOpen++;
      else week.free.push({ attempted, refused, past: n < todayIndex });
      weeks.set(id, week);
    }
  }
  for (const { wish, open, dueOpen, free } of weeks.values()) {
    let owed = Math.round((wish * open) / 7) - dueOpen;
    if (owed <= 0) continue;
    const done = Math.min(owed, free.filter((day) => day.attempted).length);
    owed -= done;
    owed = Math.max(0, owed - free.filter((day) => !day.past && !day.attempted && !day.refused).length);
    const refused = Math.min(owed, free.filter((day) => day.refused).length);
    sum.scheduledDays += done + owed;
    sum.attemptedDays += done;
    sum.notDoneDays += refused;
    sum.unknownDays += owed - refused;
  }
  return sum;
}

const frequencies: fc.Arbitrary<Frequency> = fc.oneof(
  fc.record({ kind: fc.constant('perDay' as const), times: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('everyHours' as const), hours: fc.integer({ min: 2, max: 12 }) }),
  fc.record({ kind: fc.constant('weekdays' as const), days: fc.subarray([1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[], { minLength: 1 }), times: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('perWeek' as const), days: fc.integer({ min: 1, max: 7 }), times: fc.integer({ min: 1, max: 2 }) }),
  fc.constant({ kind: 'asNeeded' as const }),
);
const keys = ['a', 'b', 'c'];
const versionLists = fc
  .array(fc.record({ start: fc.integer({ min: -5, max: 20 }), frequency: frequencies, items: fc.subarray(keys, { minLength: 1 }), own: fc.array(fc.option(frequencies), { minLength: 3, maxLength: 3 }) }), { minLength: 1, maxLength: 4 })
  .map((list) =>
    list.map(({ start, frequency, items, own }, i) =>
      version(`v${i}`, iso(start), Object.fromEntries(items.map((key, j) => [key, { ...tenReps, ...(own[j] ? { frequency: own[j] } : {}) }])), frequency),
    ),
  );
const pauseLists = fc.array(fc.record({ from: fc.integer({ min: -3, max: 25 }), length: fc.option(fc.integer({ min: 0, max: 8 })) }), { maxLength: 2 }).map((list) => list.map(({ from, length }): Pause => ({ from: iso(from), to: length === null ? null : iso(from + length) })));
const outcome = fc.constantFrom('done' as const, 'partly' as const, 'skipped' as const);
const cases = fc
  .record({ versions: versionLists, pauses: pauseLists, length: fc.integer({ min: 1, max: 30 }), today: fc.integer({ min: -2, max: 33 }), raw: fc.array(fc.record({ day: fc.integer({ min: -3, max: 32 }), version: fc.nat(3), outcomes: fc.tuple(outcome, outcome, outcome), share: fc.option(fc.constantFrom(0, 0.25, 1)) }), { maxLength: 40 }) })
  .map(({ raw, versions, ...rest }) => ({
    ...rest,
    versions,
    logs: raw.flatMap(({ day, version: at, outcomes, share }): AdherenceLog[] => {
      const named = versions[at % versions.length];
      if (!named) return [];
      return [{ versionId: named.id, localDay: iso(day), items: named.items.map((item, i) => told(item.itemId, outcomes[i], { doneShare: share })) }];
    }),
  }));

const run = ({ versions, pauses, logs, length, today }: { versions: ScheduledVersion[]; pauses: Pause[]; logs: AdherenceLog[]; length: number; today: number }) => adherence({ versions, pauses, logs, from: iso(0), to: iso(length - 1), today: iso(today) });

describe('properties', () => {
  it('agrees with the calculation by hand, for the program and each exercise', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const result = run(given);
        const inRange = given.logs.filter((one) => one.localDay >= iso(0) && one.localDay < iso(given.length));
        expect(result.frequency).toMatchObject(frequencyByHand(given.versions, given.pauses, inRange, given.length, given.today, null));
        for (const item of result.items) expect(item.frequency, item.itemKey).toMatchObject(frequencyByHand(given.versions, given.pauses, inRange, given.length, given.today, item.itemKey));
      }),
      { numRuns: 800 },
    );
  }, 30_000);

  it('keeps its denominators: the parts add up and no share exceeds one', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const result = run(given);
        for (const { frequency, dose } of [result, ...result.items]) {
          expect(frequency.attemptedDays + frequency.notDoneDays + frequency.unknownDays).toBe(frequency.scheduledDays);
          expect(frequency.attemptedSessions).toBeLessThanOrEqual(frequency.scheduledSessions);
          expect(frequency.attemptedSessions).toBeGreaterThanOrEqual(frequency.attemptedDays);
          expect(dose.completed).toBeLessThanOrEqual(dose.prescribed);
          expect(dose.share === null).toBe(dose.prescribed === 0);
        }
        expect(result.items.reduce((sum, item) => sum + item.dose.prescribed, 0)).toBe(result.dose.prescribed);
        expect(result.items.reduce((sum, item) => sum + item.dose.completed, 0)).toBeCloseTo(result.dose.completed);
        expect(result.days.map((day) => day.day)).toEqual(Array.from({ length: given.length }, (_, n) => iso(n)));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which logs arrived, nor on logs outside the range', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const result = run(given);
        expect(run({ ...given, logs: given.logs.toReversed() })).toEqual(result);
        expect(run({ ...given, logs: given.logs.filter((one) => one.localDay >= iso(0) && one.localDay < iso(given.length)) })).toEqual(result);
      }),
      { numRuns: 300 },
    );
  });

  it('a correction changes its own day and no other', () => {
    fc.assert(
      fc.property(cases, outcome, (given, corrected) => {
        const [first, ...others] = given.logs;
        fc.pre(first !== undefined);
        const correction = { ...first, items: first.items.map((item) => ({ ...item, outcome: corrected })) };
        const before = run(given).days;
        const after = run({ ...given, logs: [correction, ...others] }).days;
        expect(after.filter((day) => day.day !== first.localDay)).toEqual(before.filter((day) => day.day !== first.localDay));
      }),
      { numRuns: 300 },
    );
  });

  it('no log ever turns a day into a missed one, and a log never adds an unknown day', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const silent = run({ ...given, logs: [] });
        expect(silent.frequency.notDoneDays).toBe(0);
        expect(silent.days.every((day) => day.state !== 'not-done')).toBe(true);
        expect(run(given).frequency.unknownDays).toBeLessThanOrEqual(silent.frequency.unknownDays);
      }),
      { numRuns: 300 },
    );
  });

  it('a patient who logs every evening is fully adherent in every zone, over every change of the clock', () => {
    const zones = ['America/New_York', 'Africa/Cairo', 'America/Santiago', 'America/Havana', 'Asia/Beirut', 'Europe/Madrid', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 640 }), (zone, offset) => {
        const from = addDays('2026-01-01', offset);
        const days = dayRange(from, addDays(from, 20));
        const evenings = days.map((day) => localEvening(day, zone));
        const logs = evenings.map((instant) => log(localDay(instant, zone), told('v1/bridge')));
        const result = adherence({ versions: [version('v1', from, { bridge: tenReps })], logs, from, to: addDays(from, 20), today: addDays(from, 21) });
        expect(result.frequency).toMatchObject({ scheduledDays: 21, attemptedDays: 21 });
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

/** 23:30 by the wall clock of the zone, found with Intl alone: the hour at which a UTC day is wrong. */
function localEvening(day: string, zone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  for (let offset = -14; offset <= 14; offset += 0.25) {
    const instant = new Date(Date.parse(`${day}T23:30:00Z`) - offset * 3_600_000);
    if (format.format(instant) === `${day} 23:30`) return instant.toISOString();
  }
  throw new Error(`no 23:30 on ${day} in ${zone}`);
}
