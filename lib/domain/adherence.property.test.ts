import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adherence } from './adherence';
import { log, tenReps, told, version } from './adherence-input.test-support';
import type { AdherenceLog } from './adherence-logs';
import type { Frequency } from './dose';
import { addDays, dayRange, localDay } from './local-day';
import { phaseKeys, phaseLists, startLists } from './phases-arbitrary.test-support';
import { runningPhase } from './phases-by-hand.test-support';
import type { PhaseStarted } from './phases-in-force';
import type { Pause, ScheduledVersion } from './schedule';

const day0 = Date.UTC(2026, 2, 2);
const iso = (n: number) => new Date(day0 + n * 86_400_000).toISOString().slice(0, 10);

/** A second calculation, written from the definitions alone and sharing no code with the first. */
function frequencyByHand(versions: ScheduledVersion[], pauses: Pause[], starts: PhaseStarted[], logs: AdherenceLog[], length: number, todayIndex: number, itemKey: string | null) {
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
    // The one issued last of those that have begun, wherever the others begin.
    for (const candidate of versions) if (candidate.effectiveFrom <= day) inForce = candidate;
    if (inForce === null || pauses.some((pause) => pause.from <= day && (pause.to ?? '9999-12-31') >= day)) continue;
    if (inForce.endsOn && inForce.endsOn < day) continue;
    const running = runningPhase(versions, starts, day);
    const isOn = (phase: string | null | undefined) => !phase || phase === running || !inForce?.phases?.find(({ key }) => key === phase);
    const asked = inForce.items.filter((item) => isOn(item.phaseKey) && (itemKey === null || item.itemKey === itemKey)).map((item) => item.dose.frequency ?? inForce.frequency);
    const age = Math.round((Date.parse(day) - Date.parse(inForce.effectiveFrom)) / 86_400_000);
    const due = asked.some((f) => (f.kind === 'everyDays' && age % f.days === 0) || f.kind === 'perDay' || f.kind === 'everyHours' || (f.kind === 'weekdays' && (f.days as number[]).includes((n % 7) + 1)));
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
      week.wish = Math.max(week.wish, ...wishes);
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
  fc.record({ kind: fc.constant('everyDays' as const), days: fc.integer({ min: 2, max: 14 }), times: fc.integer({ min: 1, max: 2 }) }),
  fc.constant({ kind: 'asNeeded' as const }),
);
const keys = ['a', 'b', 'c'];
const versionLists = fc
  .array(fc.record({ start: fc.integer({ min: -5, max: 20 }), frequency: frequencies, items: fc.subarray(keys, { minLength: 1 }), lasts: fc.option(fc.integer({ min: 0, max: 25 })), phases: phaseLists, phaseOf: fc.array(fc.option(fc.constantFrom(...phaseKeys)), { minLength: 3, maxLength: 3 }), own: fc.array(fc.option(frequencies), { minLength: 3, maxLength: 3 }) }), { minLength: 1, maxLength: 4 })
  .map((list) =>
    list.map(({ start, frequency, items, own, lasts, phases, phaseOf }, i): ScheduledVersion => {
      const made = version(`v${i}`, iso(start), Object.fromEntries(items.map((key, j) => [key, { ...tenReps, ...(own[j] ? { frequency: own[j] } : {}) }])), frequency);
      return { ...made, endsOn: lasts === null ? null : iso(start + lasts), phases, items: made.items.map((item, j) => ({ ...item, phaseKey: phaseOf[j] ?? null })) };
    }),
  );
const pauseLists = fc.array(fc.record({ from: fc.integer({ min: -3, max: 25 }), length: fc.option(fc.integer({ min: 0, max: 8 })) }), { maxLength: 2 }).map((list) => list.map(({ from, length }): Pause => ({ from: iso(from), to: length === null ? null : iso(from + length) })));
const outcome = fc.constantFrom('done' as const, 'partly' as const, 'skipped' as const);
const cases = fc
  .record({ versions: versionLists, pauses: pauseLists, starts: startLists, length: fc.integer({ min: 1, max: 30 }), today: fc.integer({ min: -2, max: 33 }), raw: fc.array(fc.record({ day: fc.integer({ min: -3, max: 32 }), version: fc.nat(3), outcomes: fc.tuple(outcome, outcome, outcome), share: fc.option(fc.constantFrom(0, 0.25, 1)) }), { maxLength: 40 }) })
  .map(({ raw, versions, ...rest }) => ({
    ...rest,
    versions,
    logs: raw.flatMap(({ day, version: at, outcomes, share }): AdherenceLog[] => {
      const named = versions[at % versions.length];
      if (!named) return [];
      return [{ versionId: named.id, localDay: iso(day), items: named.items.map((item, i) => told(item.itemId, outcomes[i], { doneShare: share })) }];
    }),
  }));

const run = ({ versions, pauses, starts, logs, length, today }: { versions: ScheduledVersion[]; pauses: Pause[]; starts: PhaseStarted[]; logs: AdherenceLog[]; length: number; today: number }) => adherence({ versions, pauses, phaseStarts: starts, logs, from: iso(0), to: iso(length - 1), today: iso(today) });

// Properties run hundreds of times, on machines that may be busy.
describe('properties', { timeout: 30_000 }, () => {
  it('agrees with the calculation by hand, for the program and each exercise', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const result = run(given);
        const inRange = given.logs.filter((one) => one.localDay >= iso(0) && one.localDay < iso(given.length));
        expect(result.frequency).toMatchObject(frequencyByHand(given.versions, given.pauses, given.starts, inRange, given.length, given.today, null));
        for (const item of result.items) expect(item.frequency, item.itemKey).toMatchObject(frequencyByHand(given.versions, given.pauses, given.starts, inRange, given.length, given.today, item.itemKey));
      }),
      { numRuns: 800 },
    );
  });

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
  });
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
