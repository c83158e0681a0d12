import type { ShownDay, ShownSession } from '@/components/plan/past-day-row';
import type { OutboxEntry } from '@/lib/domain/outbox';
import type { PlanSnapshot, SnapshotTold } from '@/lib/domain/plan-snapshot';
import { sessionsTold } from '@/lib/domain/telling/told-here';

function shownOf({ exercises }: PlanSnapshot, { id, of, done, painAfter, provenance = 'same-day', byCarer = false, log }: SnapshotTold): ShownSession {
  const items = log?.items ?? [];
  const count = (wanted: string) => items.filter(({ outcome }) => outcome === wanted).length;
  const nameOf = (itemId: string) => exercises.find((exercise) => exercise.itemId === itemId)?.name ?? '';
  const notDone = items.filter(({ outcome }) => outcome !== 'done').map(({ itemId, outcome, reason }) => ({ name: nameOf(itemId), outcome, reason: reason ?? null }));
  return { id, provenance, painAfter, note: log?.note ?? null, byCarer, of, done: log ? count('done') : done, partly: count('partly'), notDone, stepped: [] };
}

/** The days up to today of which this device knows what was asked, newest first, with what was told of each. */
export function pastDays(snapshot: PlanSnapshot, entries: readonly OutboxEntry[], today: string): ShownDay[] {
  const past = snapshot.days.filter(({ day, versionId }) => day <= today && versionId !== null).toReversed();
  return past.map(({ day, paused, items }) => ({
    day,
    rest: !items.some(({ demand }) => demand === 'due' || demand === 'flexible'),
    canAdd: !paused,
    sessions: sessionsTold(snapshot, entries, day).map((told) => ({ ...shownOf(snapshot, told), replaced: (told.replaced ?? []).map((old) => shownOf(snapshot, old)) })),
    reports: [],
  }));
}
