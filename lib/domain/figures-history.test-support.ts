import fc from 'fast-check';
import type { Dose, Frequency } from './dose';
import type { Phase, PhaseStart } from './phases';
import type { SkipReason } from './session-log';

export type { Dose, Frequency };

export interface VersionRow {
  id: string;
  effectiveFrom: string;
  endsOn: string | null;
  frequency: Frequency;
  phases: Phase[];
  items: { itemId: string; itemKey: string; dose: Dose; phaseKey: string | null }[];
}

/** A row of the log as it is kept: a correction is a row of its own, and the earlier one stays. */
export interface LogRow {
  id: string;
  supersedesId: string | null;
  versionId: string;
  doneAt: string;
  painBefore: number | null;
  painAfter: number | null;
  items: { itemId: string; outcome: 'done' | 'partly' | 'skipped'; reason: SkipReason | null; doneShare: number | null }[];
}

export interface History {
  zone: string;
  from: string;
  to: string;
  now: string;
  versions: VersionRow[];
  pauses: { from: string; to: string | null }[];
  phaseStarts: { phaseKey: string; startedOn: string }[];
  logs: LogRow[];
  reports: { id: string; at: string; pain: number | null }[];
}

/** Each history begins some days before a night on which its zone changes the clock, either way, or on which a neighbour does. */
const nights: [zone: string, from: string][] = [
  ['America/New_York', '2026-02-25'], ['America/New_York', '2026-10-20'], ['Europe/Madrid', '2026-03-16'], ['Europe/Madrid', '2026-10-12'],
  ['Africa/Cairo', '2026-04-13'], ['Africa/Cairo', '2026-10-19'], ['America/Santiago', '2026-03-24'], ['America/Havana', '2026-03-01'], ['Australia/Lord_Howe', '2026-03-27'], ['Australia/Lord_Howe', '2026-09-25'],
  ['Asia/Kathmandu', '2026-03-16'], ['Pacific/Kiritimati', '2026-12-20'], ['Pacific/Pago_Pago', '2026-12-20'], ['UTC', '2026-06-01'],
];

const plus = (from: string, days: number) => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const minute = (from: string, minutes: number) => new Date(Date.parse(`${from}T00:00:00Z`) + minutes * 60_000).toISOString();

const times = fc.integer({ min: 1, max: 3 });
const frequencies: fc.Arbitrary<Frequency> = fc.oneof(
  fc.record({ kind: fc.constant('perDay' as const), times }),
  fc.record({ kind: fc.constant('everyHours' as const), hours: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('everyHours' as const), hours: fc.integer({ min: 1, max: 12 }), awake: fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 })).map(([from, length]) => ({ from, to: from + length })) }),
  fc.record({ kind: fc.constant('weekdays' as const), days: fc.subarray([1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[], { minLength: 1 }), times }),
  fc.record({ kind: fc.constant('perWeek' as const), days: fc.integer({ min: 1, max: 7 }), times }),
  fc.record({ kind: fc.constant('everyDays' as const), days: fc.integer({ min: 2, max: 14 }), times }),
  fc.constant({ kind: 'asNeeded' as const }),
);
const doses: fc.Arbitrary<Dose> = fc
  .record({
    sets: fc.integer({ min: 1, max: 3 }),
    amount: fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 3 })).map(([min, more]) => ({ kind: 'reps' as const, min, max: min + more })),
      fc.integer({ min: 5, max: 60 }).map((seconds) => ({ kind: 'time' as const, seconds })),
      fc.integer({ min: 1, max: 10 }).map((count) => ({ kind: 'breaths' as const, count })),
    ),
    side: fc.option(fc.constantFrom('left' as const, 'both' as const, 'each' as const, 'alternating' as const), { nil: undefined }),
    frequency: fc.option(frequencies, { nil: undefined }),
  })
  .map(({ side, frequency, ...dose }) => ({ ...dose, ...(side ? { side } : {}), ...(frequency ? { frequency } : {}) }));

const phaseKeys = ['p1', 'p2', 'p3'];
const phaseStart = (from: string): fc.Arbitrary<PhaseStart> =>
  fc.oneof(
    fc.constant({ kind: 'at-once' as const }),
    fc.integer({ min: -5, max: 25 }).map((days) => ({ kind: 'on' as const, day: plus(from, days) })),
    fc.integer({ min: 1, max: 10 }).map((days) => ({ kind: 'after' as const, days })),
    fc.constant({ kind: 'criterion' as const, text: 'pain 2 or less', rule: null }),
  );
const phaseLists = (from: string): fc.Arbitrary<Phase[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<Phase[]>([]) }, { weight: 1, arbitrary: fc.tuple(fc.shuffledSubarray(phaseKeys), fc.array(phaseStart(from), { minLength: 3, maxLength: 3 })).map(([keys, how]) => keys.map((key, i) => ({ key, name: key, starts: how[i]! }))) });

const itemKeys = ['a', 'b', 'c'];
const versionLists = (from: string): fc.Arbitrary<VersionRow[]> =>
  fc
    .array(fc.record({ start: fc.integer({ min: -6, max: 22 }), lasts: fc.option(fc.integer({ min: 0, max: 25 }), { freq: 2 }), frequency: frequencies, keys: fc.shuffledSubarray(itemKeys, { minLength: 1 }), doses: fc.array(doses, { minLength: 3, maxLength: 3 }), phases: phaseLists(from), phaseOf: fc.array(fc.option(fc.constantFrom(...phaseKeys)), { minLength: 3, maxLength: 3 }) }), { minLength: 1, maxLength: 4 })
    .map((list) =>
      list.map(({ start, lasts, frequency, keys, doses: how, phases, phaseOf }, v) => ({
        id: `v${v}`, effectiveFrom: plus(from, start), endsOn: lasts === null ? null : plus(from, start + lasts), frequency, phases,
        items: keys.map((itemKey, i) => ({ itemId: `v${v}/${itemKey}`, itemKey, dose: how[i]!, phaseKey: phaseOf[i] ?? null })),
      })),
    );

const pain = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 6 });
const answers = fc.array(fc.record({ outcome: fc.constantFrom('done' as const, 'partly' as const, 'skipped' as const), reason: fc.constantFrom<SkipReason>('pain', 'time', 'other'), doneShare: fc.option(fc.constantFrom(0, 0.25, 0.75, 1)) }), { minLength: 3, maxLength: 3 });

/** Rows by the minute over the days and nights, some of them corrections of an earlier row, or of a correction. */
const logLists = (from: string, length: number, versions: VersionRow[]): fc.Arbitrary<LogRow[]> =>
  fc.array(fc.record({ at: fc.integer({ min: -2 * 1440, max: (length + 2) * 1440 }), version: fc.nat(3), answers, painBefore: pain, painAfter: pain, corrects: fc.option(fc.nat(40), { freq: 3 }) }), { maxLength: 45 }).map((list) => {
    const rows: LogRow[] = [];
    for (const [i, given] of list.entries()) {
      const earlier = given.corrects === null ? undefined : rows[given.corrects];
      // A row is corrected once, and its moment and version stay what they were.
      const corrected = earlier && !rows.some((row) => row.supersedesId === earlier.id) ? earlier : null;
      const version = versions.find(({ id }) => id === corrected?.versionId) ?? versions[given.version % versions.length]!;
      const items = version.items.map(({ itemId }, at) => {
        const { outcome, reason, doneShare } = given.answers[at]!;
        return { itemId, outcome, reason: outcome === 'done' ? null : reason, doneShare: outcome === 'partly' ? doneShare : null };
      });
      rows.push({ id: `log-${i}`, supersedesId: corrected?.id ?? null, versionId: version.id, doneAt: corrected?.doneAt ?? minute(from, given.at), painBefore: given.painBefore, painAfter: given.painAfter, items });
    }
    return rows;
  });

/** Histories with version changes, pauses, as-needed items, phases, zones, nights on which the clock changes, and corrections. */
export const histories: fc.Arbitrary<History> = fc.record({ night: fc.constantFrom(...nights), length: fc.integer({ min: 1, max: 28 }) }).chain(({ night: [zone, from], length }) =>
  versionLists(from).chain((versions) =>
    fc
      .record({
        logs: logLists(from, length, versions),
        now: fc.integer({ min: -2 * 1440, max: (length + 3) * 1440 }),
        pauses: fc.array(fc.record({ at: fc.integer({ min: -3, max: 25 }), lasts: fc.option(fc.integer({ min: -1, max: 8 })) }), { maxLength: 2 }),
        starts: fc.tuple(fc.subarray(phaseKeys), fc.array(fc.integer({ min: -5, max: 25 }), { minLength: 3, maxLength: 3 })),
        reports: fc.array(fc.record({ at: fc.integer({ min: 0, max: length * 1440 }), pain }), { maxLength: 6 }),
      })
      .map(({ logs, now, pauses, starts: [keys, startedOn], reports }) => ({
        zone, from, to: plus(from, length - 1), now: minute(from, now), versions, logs,
        pauses: pauses.map(({ at, lasts }) => ({ from: plus(from, at), to: lasts === null ? null : plus(from, at + lasts) })),
        phaseStarts: keys.map((phaseKey, i) => ({ phaseKey, startedOn: plus(from, startedOn[i]!) })),
        reports: reports.map((report, i) => ({ id: `report-${i}`, at: minute(from, report.at), pain: report.pain })),
      })),
  ),
);
