import type { OutboxEntry } from '@/lib/domain/outbox';
import type { PlanSnapshot, SnapshotExercise, SnapshotTold } from '@/lib/domain/plan-snapshot';
import { exercisesOn, exercisesTold, snapshotDay } from '@/lib/domain/snapshot-day';

interface LogSubject {
  items: SnapshotExercise[];
  /** What "all of it" means. */
  asked: string[];
  versionId: string;
}

/** What a log is about: the exercises that its day asks for, or those of the log that it puts right. */
export function logSubject(snapshot: PlanSnapshot, entries: readonly OutboxEntry[], day: string, fixes: SnapshotTold | null): LogSubject {
  const items = fixes?.log ? exercisesTold(snapshot, fixes.log.items) : exercisesOn(snapshot, day, entries).asked;
  return { items, asked: items.map(({ itemId }) => itemId), versionId: fixes?.log?.versionId ?? snapshotDay(snapshot, day)?.versionId ?? '' };
}
