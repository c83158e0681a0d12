import { Temporal } from 'temporal-polyfill';
import { usualWaking } from './frequency';
import type { PlannedDay } from './calendar-days';

/** Assumption where the patient has named no hour: after breakfast, and the last one well before bed (minutes after midnight). */
export const usualFirst = 9 * 60;
const usualLast = 20 * 60;
/** Sessions are kept this many minutes apart where the day has room. */
const leastGap = 60;

function spread(count: number, first: number, last: number): number[] {
  const step = (last - first) / (count - 1);
  return Array.from({ length: count }, (_, i) => (i === 0 ? first : i === count - 1 ? last : Math.round((first + i * step) / 5) * 5));
}

/**
 * Local times of a day's sessions, in minutes after midnight, in order. Hours that the dose prescribes stand.
 * Otherwise the first is at `wanted`, the patient's own hour, and the others follow through the day; where no
 * room is left after it, it is the last one.
 */
export function sessionTimes({ sessions, everyHours }: Pick<PlannedDay, 'sessions' | 'everyHours'>, wanted: number = usualFirst): number[] {
  if (everyHours) {
    const { hours, awake = usualWaking } = everyHours;
    return Array.from({ length: sessions }, (_, i) => Math.round((awake.from + i * hours) * 60));
  }
  if (sessions === 1) return [wanted];
  const room = (sessions - 1) * leastGap;
  if (usualLast - wanted >= room) return spread(sessions, wanted, usualLast);
  if (wanted - usualFirst >= room) return spread(sessions, usualFirst, wanted);
  return spread(sessions, Math.min(wanted, usualWaking.from * 60), Math.max(wanted, usualWaking.to * 60));
}

/** The instant of a local time. One that the clock skips that night is as much later as the clock jumps; one that comes twice is the first. */
export function instantAt(day: string, minute: number, zone: string): string {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString();
}
