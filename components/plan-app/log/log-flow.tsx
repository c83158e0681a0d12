'use client';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { dayIn } from '@/lib/domain/snapshot-day';
import { findTold } from '@/lib/domain/telling/told-here';
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

/** How it went, today or on a past day, or what was told of it put right; one question a page. */
export function LogFlow({ snapshot, now, value }: Props) {
  const today = dayIn(snapshot.zone, now);
  const { entries, ended } = useDevice();
  const { day, fixes, step } = logPlace(value);
  const fixed = fixes === null ? null : findTold(snapshot, entries, fixes);
  const about = fixed?.day ?? (day !== null && day < today ? day : today);
  const { result } = readTelling(snapshot.link);
  // The tab's own memory ends with it; what the phone keeps outlives a closed app.
  const kept = about === today && ended && dayIn(snapshot.zone, Date.parse(ended.startedAt)) === today ? ended : null;
  const guided = fixed ? null : result?.day === about && isFresh(result.endedAt, now) ? result : kept;
  return <LogDay key={fixes ?? about} snapshot={snapshot} now={now} day={about} today={today} fixes={fixed} step={step} result={guided} />;
}
