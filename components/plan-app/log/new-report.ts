import { uuidv7 } from 'uuidv7';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import type { PainReportInput } from '@/lib/domain/session-log';
import { dayIn } from '@/lib/domain/snapshot-day';

/** A report of this moment that says nothing yet. */
export function newReport({ zone }: PlanSnapshot, now: number): PainReportInput {
  return { id: uuidv7(), kind: 'any-time', at: new Date(now).toISOString(), zone, localDay: dayIn(zone, now), redFlags: [] };
}
