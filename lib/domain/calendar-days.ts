import type { Frequency } from './dose';
import { addDays, weekStartOf } from './local-day';
import type { PhaseStarted } from './phases-in-force';
import { expandSchedule, weekQuotas, type Pause, type ScheduleDay, type ScheduledVersion, type WeekQuota } from './schedule';

/** What a program asks, and what has been recorded around it. */
export interface Prescribed {
  versions: ScheduledVersion[];
  pauses: Pause[];
  phaseStarts: readonly PhaseStarted[];
}

/** A local day on which sessions are planned. */
export interface PlannedDay {
  day: string;
  sessions: number;
  /** Set where "every n hours" asks for the most of that day: its hours are then prescribed too. */
  everyHours: Extract<Frequency, { kind: 'everyHours' }> | null;
}

/** `count` of the days, as far apart as whole days allow: three of a free week are Monday, Wednesday and Friday. */
export function spreadDays(days: readonly string[], count: number): string[] {
  const wanted = Math.min(count, days.length);
  return Array.from({ length: wanted }, (_, i) => days[Math.floor((i * days.length) / wanted)] ?? '');
}

/** Days of a week's quota: those that are due anyway count towards it, the rest is spread over its free days. */
function quotaDays({ openDays, days }: WeekQuota, dueDays: ReadonlySet<string>): string[] {
  const free = openDays.filter((day) => !dueDays.has(day));
  return spreadDays(free, Math.max(0, days - (openDays.length - free.length)));
}

function everyHoursOf(day: ScheduleDay, versions: ScheduledVersion[]): PlannedDay['everyHours'] {
  const version = versions.find((candidate) => candidate.id === day.versionId);
  const frequencies = day.items.filter((item) => item.sessions === day.sessions).map(({ itemId }) => version?.items.find((item) => item.itemId === itemId)?.dose.frequency ?? version?.frequency);
  return frequencies.find((frequency) => frequency?.kind === 'everyHours') ?? null;
}

/**
 * The local days from `from` through `to` on which sessions are planned, with how many. "n days a week, any
 * day" is given days, spread over each ISO week, so that a calendar can show it; as needed is never planned.
 */
export function plannedDays({ versions, pauses, phaseStarts }: Prescribed, span: { from: string; to: string }): PlannedDay[] {
  // Whole weeks, so that the days of a quota do not wander with the span that is asked for.
  const schedule = expandSchedule(versions, { from: weekStartOf(span.from), to: addDays(weekStartOf(span.to), 6), pauses, phaseStarts });
  const dueDays = new Set(schedule.filter((day) => day.due).map((day) => day.day));
  const flexible = new Map(weekQuotas(schedule).flatMap((quota) => quotaDays(quota, dueDays).map((day) => [day, quota.sessions] as const)));
  return schedule.flatMap((day) => {
    const sessions = day.due ? day.sessions : (flexible.get(day.day) ?? 0);
    if (sessions === 0 || day.day < span.from || day.day > span.to) return [];
    return [{ day: day.day, sessions, everyHours: day.due ? everyHoursOf(day, versions) : null }];
  });
}
