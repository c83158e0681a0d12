import { countFrequency, type ToldDay } from './adherence-frequency';
import type { Prescribed } from './calendar-days';
import { daysBetween, weekStartOf } from './local-day';
import { expandSchedule, weekQuotas } from './schedule';
import { firstDayOf } from './versions-that-hold';

export interface Progress {
  /** Sessions of the present ISO week in which something was done. */
  sessionsThisWeek: number;
  /** Weeks since the first day, the first being 1; null before it. */
  week: number | null;
  /** Days of the span on which something was asked, and on how many of them we were told something. Today counts once something is told of it. */
  days: number;
  told: number;
}

/** A session log in force. */
export interface ToldSession {
  day: string;
  /** At least one exercise was done or partly done. */
  attempted: boolean;
}

/**
 * How far a patient has come, in kind figures: counts of what was told, no shares and no runs of days. A day
 * of which we know nothing is not a missed one; it only is not among those told about.
 */
export function progressOf(prescribed: Prescribed, logs: readonly ToldSession[], span: { from: string; today: string }): Progress {
  const { versions, pauses, phaseStarts } = prescribed;
  const { from, today } = span;
  const first = firstDayOf(versions);
  const schedule = expandSchedule(versions, { from, to: today, pauses, phaseStarts });
  const told = new Map<string, ToldDay>();
  for (const { day } of logs) {
    const sessions = (told.get(day)?.sessions ?? 0) + 1;
    told.set(day, { sessions, attempted: sessions });
  }
  const { scheduledDays, unknownDays } = countFrequency(schedule, weekQuotas(schedule), (day) => day.sessions, told, today);
  const week = weekStartOf(today);
  return {
    sessionsThisWeek: logs.filter((log) => log.attempted && log.day >= week && log.day <= today).length,
    week: first === undefined || first > today ? null : Math.floor(daysBetween(first, today) / 7) + 1,
    days: scheduledDays,
    told: scheduledDays - unknownDays,
  };
}
