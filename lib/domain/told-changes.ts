import type { VersionChange } from './program-diff';

/** What is done otherwise from today comes before when, where and why. */
const first: readonly VersionChange['kind'][] = ['frequency', 'added', 'dose', 'removed'];

/** What a patient is told of a version's changes, what matters most first. That an exercise was shown correctly is the clinic's own note. */
export function toldChanges(changes: readonly VersionChange[]): VersionChange[] {
  const told = changes.filter(({ kind }) => kind !== 'demonstrated');
  return [...told.filter(({ kind }) => first.includes(kind)), ...told.filter(({ kind }) => !first.includes(kind))];
}

const noticed: readonly VersionChange['kind'][] = ['added', 'dose', 'note', 'anchor', 'ladder', 'phase'];

/** The items that a version changed in a way that the patient notices while exercising. */
export function changedKeys(changes: readonly VersionChange[]): Set<string> {
  return new Set(changes.flatMap((change) => ('key' in change && noticed.includes(change.kind) ? [change.key] : [])));
}
