import { Temporal } from 'temporal-polyfill';
import type { Weekday } from './dose';
import type { Provenance } from './session-log';

/**
 * The calendar day (YYYY-MM-DD) that an instant falls on in a zone. A log belongs to the patient's
 * own day, never to the UTC one. Throws a RangeError on a bad instant or zone.
 */
export function localDay(instantIso: string, zone: string): string {
  return Temporal.Instant.from(instantIso).toZonedDateTimeISO(zone).toPlainDate().toString();
}

const dayLength = 86_400_000;

// Whole days counted at UTC, which has no change of the clock: a chart asks for thousands of them.
function dayNumber(day: string): number {
  const at = Date.parse(`${day}T00:00:00Z`) / dayLength;
  if (Number.isNaN(at) || dayAt(at) !== day) throw new RangeError(`Not a day: ${day}`);
  return at;
}

function dayAt(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** The day `days` calendar days later (earlier when negative). Days are dates, never spans of 24 hours. */
export function addDays(day: string, days: number): string {
  return dayAt(dayNumber(day) + days);
}

/** Calendar days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Every day from `from` through `to`, both included; empty when `to` comes first. */
export function dayRange(from: string, to: string): string[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, days) => dayAt(first + days));
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the ISO week that a day belongs to. */
export function weekStartOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** True for a zone known by name. A bare offset is refused: it does not know of daylight saving. */
export function isValidZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * How a patient's own log came about, from the local day it is about and the local day it was
 * entered. A device clock that runs ahead of ours does not make a log back-filled.
 */
export function provenanceFor(doneDay: string, receivedDay: string): Extract<Provenance, 'same-day' | 'back-filled'> {
  return doneDay < receivedDay ? 'back-filled' : 'same-day';
}
