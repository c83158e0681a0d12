'use client';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { dayIn } from '@/lib/domain/snapshot-day';
import { useDevice } from '../device/use-device';
import { LogDay } from './log-day';
import { logPlace } from './log-place';
import { isFresh, readTelling } from './telling';

interface Props {
  snapshot: PlanSnapshot;
  now: number;
  /** What follows `#log=`. */
  value: string;
}

/** How it went, today or on a past day, one question a page. */
export function LogFlow({ snapshot, now, value }: Props) {
  const today = dayIn(snapshot.zone, now);
  const { day, step } = logPlace(value);
  const about = day !== null && day < today ? day : today;
  const { result } = readTelling(snapshot.link);
  const { ended } = useDevice();
  // The tab's own memory ends with it; what the phone keeps outlives a closed app.
  const kept = about === today && ended && dayIn(snapshot.zone, Date.parse(ended.startedAt)) === today ? ended : null;
  const guided = result?.day === about && isFresh(result.endedAt, now) ? result : kept;
  return <LogDay key={about} snapshot={snapshot} now={now} day={about} today={today} step={step} result={guided} />;
}
