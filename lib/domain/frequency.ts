import type { Frequency, Weekday } from './dose';

/** Assumption behind "every n hours while awake": awake from 07:00 to 23:00, whatever the clock does that night. */
export const wakingHours = 16;

/** Sessions a day on a day when the frequency asks for any; 0 for as needed. */
export function sessionsPerDay(frequency: Frequency): number {
  switch (frequency.kind) {
    case 'perDay':
    case 'weekdays':
    case 'perWeek':
      return frequency.times;
    case 'everyHours':
      return Math.floor(wakingHours / frequency.hours);
    case 'asNeeded':
      return 0;
  }
}

/**
 * What a frequency asks of one day: `due`, a `rest` day, a day that may count towards the
 * week's quota (`flexible`), or nothing at all (`as-needed`).
 */
export type Demand = 'due' | 'rest' | 'flexible' | 'as-needed';

/** The demand of a frequency on an ISO weekday. */
export function demandOn(frequency: Frequency, weekday: Weekday): Demand {
  switch (frequency.kind) {
    case 'perDay':
    case 'everyHours':
      return 'due';
    case 'weekdays':
      return frequency.days.includes(weekday) ? 'due' : 'rest';
    case 'perWeek':
      return 'flexible';
    case 'asNeeded':
      return 'as-needed';
  }
}
