import { plannedDays, type Prescribed } from './calendar-days';
import { addDays, weekStartOf } from './local-day';
import { expandSchedule, weekQuotas } from './schedule';

/**
 * True when a reminder on a local day helps: sessions are planned and not all of them have been told. `told` holds
 * the local day of every session log of that ISO week, also of those that say "not today".
 */
export function isReminderDue(prescribed: Prescribed, day: string, told: readonly string[]): boolean {
  const [planned] = plannedDays(prescribed, { from: day, to: day });
  if (!planned || told.filter((one) => one === day).length >= planned.sessions) return false;
  const week = weekStartOf(day);
  const schedule = expandSchedule(prescribed.versions, { from: week, to: addDays(week, 6), pauses: prescribed.pauses, phaseStarts: prescribed.phaseStarts });
  if (schedule.some((one) => one.day === day && one.due)) return true;
  // Planned for the week's quota alone: whoever did it earlier in the week is done.
  const quota = weekQuotas(schedule).find(({ openDays }) => openDays.includes(day));
  return new Set(told.filter((one) => quota?.openDays.includes(one))).size < (quota?.days ?? 0);
}
