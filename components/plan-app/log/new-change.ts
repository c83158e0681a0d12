import type { PlanSnapshot, SnapshotChange } from '@/lib/domain/plan-snapshot';
import { dayAfter } from './next-days';

/** Days for which a new version says that it is new, unless its changes have been read. */
const newForDays = 14;

/** The change that the patient is still to be told of; `seen` is the version whose changes they have read. */
export function newChange({ changed }: Pick<PlanSnapshot, 'changed'>, today: string, seen: string | undefined): SnapshotChange | null {
  return changed && changed.versionId !== seen && changed.changes.length > 0 && changed.day > dayAfter(today, -newForDays) ? changed : null;
}
