import type { Dose, Frequency } from './dose';
import { describeDoseChange, type DoseField } from './dosing/dose-changes';
import type { Ladder } from './ladder';
import type { LocationMap } from './locations';
import type { PainZones } from './pain-zones';
import type { Phase } from './phases';
import type { DraftItem, ProgramDraft } from './program';
import { longestRisingRun } from './rising-run';
import { sameValue } from './same-value';

/** The item that a change is about; names are looked up in the reader's language. */
interface ItemRef {
  key: string;
  exercise: DraftItem['exercise'];
}

interface Replaced<Value> {
  before: Value;
  after: Value;
}

/** Positions count from 1. */
export type VersionChange =
  | ({ kind: 'frequency' } & Replaced<Frequency>)
  /** First or last local day; null is the day of issue, and until further notice. */
  | ({ kind: 'starts' | 'ends' } & Replaced<string | null>)
  | ({ kind: 'phases' } & Replaced<Phase[]>)
  | ({ kind: 'added'; dose: Dose; position: number } & ItemRef)
  | ({ kind: 'dose'; fields: DoseField[] } & Replaced<Dose> & ItemRef)
  | ({ kind: 'note' | 'section' | 'anchor' } & Replaced<string> & ItemRef)
  /** The phase's key, and its name in the new version; '' where it runs through all of them. */
  | ({ kind: 'phase'; name: string } & Replaced<string | null> & ItemRef)
  | ({ kind: 'ladder' } & Replaced<Ladder | null> & ItemRef)
  /** The teach-back: the day on which it was shown correctly. */
  | ({ kind: 'demonstrated' } & Replaced<string | null> & ItemRef)
  | ({ kind: 'moved'; from: number; to: number } & ItemRef)
  | ({ kind: 'removed'; position: number } & ItemRef)
  | ({ kind: 'message' | 'title' } & Replaced<string>)
  | ({ kind: 'zones' } & Replaced<PainZones>)
  | ({ kind: 'location-map' } & Replaced<LocationMap>);

/** Two items are the same one when both key and exercise are; another exercise under an old key is a new item. */
function identity({ key, exercise }: DraftItem): string {
  return `${key} ${exercise.clinicId} ${exercise.id}`;
}

function itemChanges(before: DraftItem, after: DraftItem, phases: readonly Phase[]): VersionChange[] {
  const ref: ItemRef = { key: after.key, exercise: after.exercise };
  const fields = describeDoseChange(before.dose, after.dose).map((change) => change.field);
  const changes: VersionChange[] = fields.length > 0 ? [{ kind: 'dose', ...ref, fields, before: before.dose, after: after.dose }] : [];
  if (before.note !== after.note) changes.push({ kind: 'note', ...ref, before: before.note, after: after.note });
  if (before.section !== after.section) changes.push({ kind: 'section', ...ref, before: before.section, after: after.section });
  if (before.anchor !== after.anchor) changes.push({ kind: 'anchor', ...ref, before: before.anchor, after: after.anchor });
  if (before.phaseKey !== after.phaseKey) changes.push({ kind: 'phase', ...ref, before: before.phaseKey, after: after.phaseKey, name: phases.find((phase) => phase.key === after.phaseKey)?.name ?? '' });
  if (!sameValue(before.ladder, after.ladder)) changes.push({ kind: 'ladder', ...ref, before: before.ladder, after: after.ladder });
  if (before.demonstratedOn !== after.demonstratedOn) changes.push({ kind: 'demonstrated', ...ref, before: before.demonstratedOn, after: after.demonstratedOn });
  return changes;
}

function scheduleChanges(before: ProgramDraft, after: ProgramDraft): VersionChange[] {
  const changes: VersionChange[] = sameValue(before.frequency, after.frequency) ? [] : [{ kind: 'frequency', before: before.frequency, after: after.frequency }];
  if (before.startsOn !== after.startsOn) changes.push({ kind: 'starts', before: before.startsOn, after: after.startsOn });
  if (before.endsOn !== after.endsOn) changes.push({ kind: 'ends', before: before.endsOn, after: after.endsOn });
  if (!sameValue(before.phases, after.phases)) changes.push({ kind: 'phases', before: before.phases, after: after.phases });
  return changes;
}

function settingChanges(before: ProgramDraft, after: ProgramDraft): VersionChange[] {
  const changes: VersionChange[] = [];
  if (before.messageToPatient !== after.messageToPatient) changes.push({ kind: 'message', before: before.messageToPatient, after: after.messageToPatient });
  if (before.title !== after.title) changes.push({ kind: 'title', before: before.title, after: after.title });
  if (!sameValue(before.zones, after.zones)) changes.push({ kind: 'zones', before: before.zones, after: after.zones });
  if (before.locationMap !== after.locationMap) changes.push({ kind: 'location-map', before: before.locationMap, after: after.locationMap });
  return changes;
}

/**
 * What a new version changes, in the order in which a patient is told: how often and from when
 * to when, then item by item as the new version has them (added, dose, what belongs to it, moved), then what was taken out, then the
 * rest. Empty exactly when both say the same. As few items as possible are said to have moved: those
 * that only made room for others are not among them.
 */
export function diffVersions(before: ProgramDraft, after: ProgramDraft): VersionChange[] {
  const earlier = new Map(before.items.map((item, index) => [identity(item), { item, position: index + 1 }]));
  const kept = after.items.map((item) => earlier.get(identity(item))?.position ?? 0).filter((position) => position > 0);
  const inPlace = new Set(longestRisingRun(kept));

  const items = after.items.flatMap((item, index): VersionChange[] => {
    const { key, exercise, dose } = item;
    const position = index + 1;
    const was = earlier.get(identity(item));
    if (!was) return [{ kind: 'added', key, exercise, dose, position }];
    const moved: VersionChange[] = inPlace.has(was.position) ? [] : [{ kind: 'moved', key, exercise, from: was.position, to: position }];
    return [...itemChanges(was.item, item, after.phases), ...moved];
  });
  const still = new Set(after.items.map(identity));
  const removed = before.items.flatMap((item, index): VersionChange[] => (still.has(identity(item)) ? [] : [{ kind: 'removed', key: item.key, exercise: item.exercise, position: index + 1 }]));
  return [...scheduleChanges(before, after), ...items, ...removed, ...settingChanges(before, after)];
}
