import type { Dose, Frequency } from './dose';
import { describeDoseChange, type DoseField } from './dosing/dose-changes';
import type { LocationMap } from './locations';
import type { PainZones } from './pain-zones';
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
  | ({ kind: 'added'; dose: Dose; position: number } & ItemRef)
  | ({ kind: 'dose'; fields: DoseField[] } & Replaced<Dose> & ItemRef)
  | ({ kind: 'note' | 'section' } & Replaced<string> & ItemRef)
  | ({ kind: 'moved'; from: number; to: number } & ItemRef)
  | ({ kind: 'removed'; position: number } & ItemRef)
  | ({ kind: 'message' | 'title' } & Replaced<string>)
  | ({ kind: 'zones' } & Replaced<PainZones>)
  | ({ kind: 'location-map' } & Replaced<LocationMap>);

/** Two items are the same one when both key and exercise are; another exercise under an old key is a new item. */
function identity({ key, exercise }: DraftItem): string {
  return `${key} ${exercise.clinicId} ${exercise.id}`;
}

function itemChanges(before: DraftItem, after: DraftItem): VersionChange[] {
  const ref: ItemRef = { key: after.key, exercise: after.exercise };
  const fields = describeDoseChange(before.dose, after.dose).map((change) => change.field);
  const changes: VersionChange[] = fields.length > 0 ? [{ kind: 'dose', ...ref, fields, before: before.dose, after: after.dose }] : [];
  if (before.note !== after.note) changes.push({ kind: 'note', ...ref, before: before.note, after: after.note });
  if (before.section !== after.section) changes.push({ kind: 'section', ...ref, before: before.section, after: after.section });
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
 * What a new version changes, in the order in which a patient is told: how often, then item by item
 * as the new version has them (added, dose, note, section, moved), then what was taken out, then the
 * rest. Empty exactly when both say the same. As few items as possible are said to have moved: those
 * that only made room for others are not among them.
 */
export function diffVersions(before: ProgramDraft, after: ProgramDraft): VersionChange[] {
  const earlier = new Map(before.items.map((item, index) => [identity(item), { item, position: index + 1 }]));
  const kept = after.items.map((item) => earlier.get(identity(item))?.position ?? 0).filter((position) => position > 0);
  const inPlace = new Set(longestRisingRun(kept));

  const frequency: VersionChange[] = sameValue(before.frequency, after.frequency) ? [] : [{ kind: 'frequency', before: before.frequency, after: after.frequency }];
  const items = after.items.flatMap((item, index): VersionChange[] => {
    const { key, exercise, dose } = item;
    const position = index + 1;
    const was = earlier.get(identity(item));
    if (!was) return [{ kind: 'added', key, exercise, dose, position }];
    const moved: VersionChange[] = inPlace.has(was.position) ? [] : [{ kind: 'moved', key, exercise, from: was.position, to: position }];
    return [...itemChanges(was.item, item), ...moved];
  });
  const still = new Set(after.items.map(identity));
  const removed = before.items.flatMap((item, index): VersionChange[] => (still.has(identity(item)) ? [] : [{ kind: 'removed', key: item.key, exercise: item.exercise, position: index + 1 }]));
  return [...frequency, ...items, ...removed, ...settingChanges(before, after)];
}
