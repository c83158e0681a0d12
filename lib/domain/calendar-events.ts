import { plannedDays, type Prescribed } from './calendar-days';
import { instantAt, sessionTimes } from './calendar-times';

/** One session in a calendar. Day and ordinal name it for good: a session that moves to another hour stays the same event. */
export interface CalendarEvent {
  day: string;
  /** Which session of its day, from 1. */
  ordinal: number;
  /** ISO instant. */
  start: string;
}

/** Every session from `from` through `to` as an instant in the patient's zone. `wanted` is their own hour, in minutes after midnight. */
export function calendarEvents(prescribed: Prescribed, span: { from: string; to: string; zone: string; wanted?: number }): CalendarEvent[] {
  return plannedDays(prescribed, span).flatMap((planned) =>
    sessionTimes(planned, span.wanted).map((minute, i) => ({ day: planned.day, ordinal: i + 1, start: instantAt(planned.day, minute, span.zone) })),
  );
}
