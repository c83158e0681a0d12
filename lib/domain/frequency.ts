import type { Frequency } from './dose';
import { daysBetween, weekdayOf } from './local-day';

/** Assumption behind "every n hours while awake" where no hours are given: from 07:00 to 23:00, whatever the clock does that night. */
export const usualWaking = { from: 7, to: 23 };

/** Whole stretches of n hours that fit into the waking day; one at least. */
function awakeSessions({ hours, awake = usualWaking }: Extract<Frequency, { kind: 'everyHours' }>): number {
  return Math.max(1, Math.floor((awake.to - awake.from) / hours));
}

/** Sessions a day on a day when the frequency asks for any; 0 for as needed. */
export function sessionsPerDay(frequency: Frequency): number {
  switch (frequency.kind) {
    case 'perDay':
    case 'weekdays':
    case 'perWeek':
    case 'everyDays':
      return frequency.times;
    case 'everyHours':
      return awakeSessions(frequency);
    case 'asNeeded':
      return 0;
  }
}

/**
 * What a frequency asks of one day: `due`, a `rest` day, a day that may count towards the
 * week's quota (`flexible`), or nothing at all (`as-needed`).
 */
export type Demand = 'due' | 'rest' | 'flexible' | 'as-needed';

/**
 * The demand of a frequency on a local day (YYYY-MM-DD). `firstDay` is the first day of the version:
 * "every n-th day" is counted from it, both before and after. Throws a RangeError on a bad day.
 */
export function demandOn(frequency: Frequency, day: string, firstDay: string): Demand {
  switch (frequency.kind) {
    case 'perDay':
    case 'everyHours':
      return 'due';
    case 'weekdays':
      return frequency.days.includes(weekdayOf(day)) ? 'due' : 'rest';
    case 'perWeek':
      return 'flexible';
    case 'everyDays':
      return daysBetween(firstDay, day) % frequency.days === 0 ? 'due' : 'rest';
    case 'asNeeded':
      return 'as-needed';
  }
}
