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

/** The day `days` calendar days later (earlier when negative). Days are dates, never spans of 24 hours. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Calendar days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Every day from `from` through `to`, both included; empty when `to` comes first. */
export function dayRange(from: string, to: string): string[] {
  const first = Temporal.PlainDate.from(from);
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, days) => first.add({ days }).toString());
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): Weekday {
  return Temporal.PlainDate.from(day).dayOfWeek as Weekday;
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
