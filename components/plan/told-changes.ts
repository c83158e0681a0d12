import type { VersionChange } from '@/lib/domain/program-diff';

/** What a patient is told of a version's changes. That an exercise was shown correctly is the clinic's own note. */
export function toldChanges(changes: readonly VersionChange[]): VersionChange[] {
  return changes.filter(({ kind }) => kind !== 'demonstrated');
}

const noticed: readonly VersionChange['kind'][] = ['added', 'dose', 'note', 'anchor', 'ladder', 'phase'];

/** The items that a version changed in a way that the patient notices while exercising. */
export function changedKeys(changes: readonly VersionChange[]): Set<string> {
  return new Set(changes.flatMap((change) => ('key' in change && noticed.includes(change.kind) ? [change.key] : [])));
}
