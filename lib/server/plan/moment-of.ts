import 'server-only';
import { Temporal } from 'temporal-polyfill';

/** A past day's time is not asked for, so its log stands at noon of the patient's own day. */
export function momentOf(day: string, today: string, zone: string, now: Date): string {
  if (day === today) return now.toISOString();
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant().toString();
}
