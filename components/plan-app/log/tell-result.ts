import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import type { SessionResult } from '@/lib/domain/session/result-of';
import { dayIn } from '@/lib/domain/snapshot-day';
import { keepTelling } from './telling';

/** A guided session is over: the log begins with what it found out; without anything done, today does. */
export function tellResult({ link, zone }: PlanSnapshot, result: SessionResult, now = Date.now()): void {
  const isTold = result.items.length > 0;
  if (isTold) keepTelling(link, { log: undefined, result: { ...result, day: dayIn(zone, now), endedAt: new Date(now).toISOString() } });
  window.location.replace(isTold ? '#log' : '#today');
}
