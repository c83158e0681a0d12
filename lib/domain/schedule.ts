import type { Dose, Frequency } from './dose';
import { demandOn, sessionsPerDay, type Demand } from './frequency';
import { addDays, dayRange, weekStartOf } from './local-day';
import type { Phase } from './phases';
import { carriedStarts, holdsInPhase, phasesInForce, type PhaseStarted } from './phases-in-force';
import { versionsThatHold } from './versions-that-hold';

/** A version as the schedule sees it. Lists of them are in their order of issue: of those that have begun the last is in force. */
export interface ScheduledVersion {
  id: string;
  /** First local day on which the version holds; nothing is asked before it. */
  effectiveFrom: string;
  /** Last local day on which anything is asked; without one it runs until further notice. */
  endsOn?: string | null;
  phases?: readonly Phase[];
  /** Applies to every item whose dose names none. */
  frequency: Frequency;
  /** `phaseKey` is the phase that the item belongs to; without one it runs through all of them. */
  items: { itemId: string; itemKey: string; dose: Dose; phaseKey?: string | null }[];
}

/** Local days on which nothing is asked, both ends included: a pause, or the time after completion. */
export interface Pause {
  from: string;
  /** Null: until further notice. */
  to: string | null;
}

export interface ScheduledItem {
  itemKey: string;
  itemId: string;
  demand: Demand;
  /** Sessions due on this very day; 0 unless the demand is `due`. */
  sessions: number;
  /** For a `flexible` item: days asked for in a whole ISO week, and sessions on each of them. */
  perWeek: { days: number; sessions: number } | null;
}

export interface ScheduleDay {
  day: string;
  /** Monday of its ISO week. */
  week: string;
  /** The version in force; null before the program's first. */
  versionId: string | null;
  paused: boolean;
  /** At least one item is due on this day. */
  due: boolean;
  /** The most sessions that any one item asks of this day. */
  sessions: number;
  items: ScheduledItem[];
}

function isPaused(day: string, pauses: Pause[]): boolean {
  return pauses.some((pause) => day >= pause.from && (pause.to === null || day <= pause.to));
}

function scheduledItem(item: ScheduledVersion['items'][number], version: ScheduledVersion, day: string): ScheduledItem {
  const frequency = item.dose.frequency ?? version.frequency;
  const demand = demandOn(frequency, day, version.effectiveFrom);
  return {
    itemKey: item.itemKey,
    itemId: item.itemId,
    demand,
    sessions: demand === 'due' ? sessionsPerDay(frequency) : 0,
    perWeek: frequency.kind === 'perWeek' ? { days: frequency.days, sessions: frequency.times } : null,
  };
}

/** The items that a version holds on a day: all without phases, those of the phase that runs with them, none after its end. */
function itemsOn(version: ScheduledVersion, starts: readonly PhaseStarted[], day: string): ScheduledVersion['items'] {
  if (version.endsOn && day > version.endsOn) return [];
  const { phases = [] } = version;
  if (phases.length === 0) return version.items;
  const inForce = phasesInForce(phases, version.effectiveFrom, starts, day);
  return version.items.filter((item) => holdsInPhase(item.phaseKey, phases, inForce));
}

/**
 * What the program asked of each local day from `from` through `to`. A version is in force from its
 * first day until the day before that of a newer one. Days are dates, so zones and clock changes play no part.
 * `phaseStarts` are the recorded days on which phases began that wait for a criterion. A pause does not
 * hold up the days of a phase.
 */
export function expandSchedule(versions: ScheduledVersion[], range: { from: string; to: string; pauses?: Pause[]; phaseStarts?: readonly PhaseStarted[] }): ScheduleDay[] {
  const inOrder = versionsThatHold(versions);
  const starts = new Map(inOrder.map((version, i) => [version, carriedStarts(inOrder.slice(0, i + 1), range.phaseStarts ?? [])]));
  return dayRange(range.from, range.to).map((day) => {
    const version = inOrder.findLast((candidate) => candidate.effectiveFrom <= day);
    const paused = isPaused(day, range.pauses ?? []);
    const items = version && !paused ? itemsOn(version, starts.get(version) ?? [], day).map((item) => scheduledItem(item, version, day)) : [];
    const sessions = Math.max(0, ...items.map((item) => item.sessions));
    return { day, week: weekStartOf(day), versionId: version?.id ?? null, paused, due: sessions > 0, sessions, items };
  });
}

/** Days of one ISO week under one version on which a weekly quota can be met. */
export interface WeekQuota {
  /** Monday of the week. */
  week: string;
  versionId: string;
  /** The days of the range that were open to the quota, in order. */
  openDays: string[];
  /** Days asked for: the week's quota in proportion to the days that were open, rounded. */
  days: number;
  /** Sessions asked for on each of them. */
  sessions: number;
}

/**
 * Weekly quotas of "n days a week, any day", per ISO week and version. A week cut by the range, a
 * pause or a new version asks for its share only, so two half weeks never ask for more than one whole.
 * With `itemKey` only that item counts; otherwise the item that asks for most days does.
 */
export function weekQuotas(schedule: ScheduleDay[], itemKey?: string): WeekQuota[] {
  const quotas = new Map<string, WeekQuota & { whole: number }>();
  for (const { day, week, versionId, items } of schedule) {
    const flexible = items.filter((item) => item.perWeek !== null && (itemKey === undefined || item.itemKey === itemKey));
    if (versionId === null || flexible.length === 0) continue;
    const id = `${week} ${versionId}`;
    const quota = quotas.get(id) ?? { week, versionId, openDays: [], days: 0, sessions: 0, whole: 0 };
    quota.openDays.push(day);
    for (const { perWeek } of flexible) {
      quota.whole = Math.max(quota.whole, perWeek?.days ?? 0);
      quota.sessions = Math.max(quota.sessions, perWeek?.sessions ?? 0);
    }
    quotas.set(id, quota);
  }
  return [...quotas.values()].map(({ whole, ...quota }) => ({ ...quota, days: Math.round((whole * quota.openDays.length) / 7) }));
}

/**
 * Local days from `from` to the day before `today` by which something should have been logged: due
 * days, and for a weekly quota the last days of its week on which what the logs leave of it can still
 * be met. The silence rule counts these; as needed never adds one.
 */
export function scheduledDaysBefore(versions: ScheduledVersion[], range: { from: string; today: string; pauses?: Pause[]; phaseStarts?: readonly PhaseStarted[]; loggedDays?: string[] }): string[] {
  const { from, today, pauses = [], phaseStarts = [], loggedDays = [] } = range;
  const schedule = expandSchedule(versions, { from, to: addDays(weekStartOf(today), 6), pauses, phaseStarts });
  const logged = new Set(loggedDays);
  const days = new Set(schedule.filter((day) => day.due).map((day) => day.day));
  for (const quota of weekQuotas(schedule)) {
    const left = quota.days - quota.openDays.filter((day) => logged.has(day)).length;
    if (left > 0) for (const day of quota.openDays.filter((open) => !logged.has(open)).slice(-left)) days.add(day);
  }
  return [...days].filter((day) => day < today).sort();
}
