import 'server-only';
import { isValidZone, localDay } from '@/lib/domain/local-day';

/** A phone's clock may be this far from ours before we stop believing it. */
export const trustedClockMs = 48 * 60 * 60 * 1000;

export interface DayOfLog {
  zone: string;
  /** The patient's own date, never a day that has not come yet. */
  day: string;
  /** The day it reached us, in the same zone. */
  receivedDay: string;
  /** The device's clock cannot be right: ahead of ours, or before the program was issued. Both times are kept. */
  clockOff: boolean;
}

/**
 * The local day that a log belongs to, worked out anew from its instant and zone: a device's own
 * reckoning is never taken over. An instant that cannot be right counts as the day it reached us.
 */
export function dayOfLog(told: { at: string; zone: string }, known: { receivedAt: Date; patientZone: string; issuedAt: Date }): DayOfLog {
  const zone = isValidZone(told.zone) ? told.zone : known.patientZone;
  const receivedDay = localDay(known.receivedAt.toISOString(), zone);
  const at = Date.parse(told.at);
  const clockOff = at > known.receivedAt.getTime() + trustedClockMs || at < known.issuedAt.getTime() - trustedClockMs;
  const day = localDay(new Date(at).toISOString(), zone);
  return { zone, receivedDay, clockOff, day: clockOff || day > receivedDay ? receivedDay : day };
}
