import type { ScheduleDay, WeekQuota } from './schedule';

/** What we were told of one day: how many sessions were told at all, and how many of them were attempted. */
export interface ToldDay {
  sessions: number;
  attempted: number;
}

/**
 * Frequency part of adherence, with its denominators. scheduledDays = attempted + notDone + unknown.
 * A day without a log is unknown, which is not missed; today without one is not counted yet.
 */
export interface FrequencyAdherence {
  scheduledDays: number;
  /** Something was done on the day, fully or in part. */
  attemptedDays: number;
  /** The patient told us that nothing was done. */
  notDoneDays: number;
  unknownDays: number;
  /** Sessions asked for on the scheduled days, and of those the attempted ones; a session beyond what was asked adds nothing. */
  scheduledSessions: number;
  attemptedSessions: number;
}

const nothingTold: ToldDay = { sessions: 0, attempted: 0 };

function emptyCount(): FrequencyAdherence {
  return { scheduledDays: 0, attemptedDays: 0, notDoneDays: 0, unknownDays: 0, scheduledSessions: 0, attemptedSessions: 0 };
}

function countDueDay(count: FrequencyAdherence, told: ToldDay, sessions: number, isOver: boolean): void {
  if (told.sessions === 0 && !isOver) return;
  count.scheduledDays += 1;
  if (told.attempted > 0) count.attemptedDays += 1;
  else if (told.sessions > 0) count.notDoneDays += 1;
  else count.unknownDays += 1;
  // While the day lasts, sessions still to come are not owed.
  count.scheduledSessions += isOver ? sessions : Math.min(told.sessions, sessions);
  count.attemptedSessions += Math.min(told.attempted, sessions);
}

/**
 * Days that a quota asks for beyond the due days of its week. Days that can still be used are not owed
 * yet, so within the week the denominator holds only what was done or can no longer be caught up.
 */
function countQuota(count: FrequencyAdherence, quota: WeekQuota, dueDays: Set<string>, told: Map<string, ToldDay>, today: string): void {
  const wanted = Math.max(0, quota.days - quota.openDays.filter((day) => dueDays.has(day)).length);
  const days = quota.openDays.filter((day) => !dueDays.has(day)).map((day) => ({ isOver: day < today, told: told.get(day) ?? nothingTold }));
  const attempted = days.filter((day) => day.told.attempted > 0).slice(0, wanted);
  const stillOpen = days.filter((day) => !day.isOver && day.told.sessions === 0).length;
  const scheduled = Math.max(attempted.length, wanted - stillOpen);
  const notDone = days.filter((day) => day.told.sessions > 0 && day.told.attempted === 0).slice(0, scheduled - attempted.length);

  for (const day of [...attempted, ...notDone]) countDueDay(count, day.told, quota.sessions, day.isOver);
  const unknown = scheduled - attempted.length - notDone.length;
  count.scheduledDays += unknown;
  count.unknownDays += unknown;
  count.scheduledSessions += unknown * quota.sessions;
}

/**
 * Counts due days and weekly quotas against what was told, up to and including `today`.
 * `sessionsOn` says how many sessions were due on a day; 0 for a day that was not due.
 */
export function countFrequency(
  schedule: ScheduleDay[],
  quotas: WeekQuota[],
  sessionsOn: (day: ScheduleDay) => number,
  told: Map<string, ToldDay>,
  today: string,
): FrequencyAdherence {
  const count = emptyCount();
  const due = schedule.filter((day) => sessionsOn(day) > 0);
  for (const day of due) countDueDay(count, told.get(day.day) ?? nothingTold, sessionsOn(day), day.day < today);
  const dueDays = new Set(due.map((day) => day.day));
  for (const quota of quotas) countQuota(count, quota, dueDays, told, today);
  return count;
}
