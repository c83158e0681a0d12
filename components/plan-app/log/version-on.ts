import type { PlanSnapshot, SnapshotVersion } from '@/lib/domain/plan-snapshot';
import { snapshotDay } from '@/lib/domain/snapshot-day';

/** The version whose zones and list of places hold on a day; the newest where the day is beyond those that are kept. */
export function versionOn(snapshot: PlanSnapshot, day: string): SnapshotVersion | undefined {
  const { versions } = snapshot;
  const named = snapshotDay(snapshot, day)?.versionId;
  return versions.find(({ id }) => id === named) ?? versions[0];
}
