import { precautions, type Precaution } from '../exercise';
import { sameValue } from '../same-value';

/** What a patient's own record says, apart from programs and everything that hangs on them. */
export interface MergeRecord {
  name: string;
  birthDate: string | null;
  chartNumber: string | null;
  phone: string;
  email: string;
  therapistId: string | null;
  minutesPerDay: number | null;
  locale: string;
  timeZone: string;
  paperOnly: boolean;
  largePrint: boolean;
  figureLook: string | null;
  figureBuild: string | null;
  precautions: Precaution[];
}

/** The fields of which one value stays. Precautions are not among them: those of both records hold. */
export const mergeFields = ['name', 'birthDate', 'chartNumber', 'phone', 'email', 'therapistId', 'minutesPerDay', 'locale', 'timeZone', 'paperOnly', 'largePrint', 'figureLook', 'figureBuild'] as const;
export type MergeField = (typeof mergeFields)[number];

/** The record that stays, or the one that is put aside. */
export const mergeSides = ['kept', 'merged'] as const;
export type MergeSide = (typeof mergeSides)[number];
export type MergeChoices = Partial<Record<MergeField, MergeSide>>;

const isBlank = (value: unknown) => value === null || value === '';

/** Whether a person has to say which value stays: both records say something, and not the same. */
export function isQuestion(field: MergeField, kept: MergeRecord, merged: MergeRecord): boolean {
  return !isBlank(kept[field]) && !isBlank(merged[field]) && kept[field] !== merged[field];
}

/** Whose value stays. Nothing that is written is given up for a blank, whatever is chosen. */
export function sideOf(field: MergeField, kept: MergeRecord, merged: MergeRecord, choices: MergeChoices): MergeSide {
  if (isQuestion(field, kept, merged)) return choices[field] ?? 'kept';
  return isBlank(kept[field]) && !isBlank(merged[field]) ? 'merged' : 'kept';
}

/** The record that stays, as the merge leaves it. */
export function mergedRecord(kept: MergeRecord, merged: MergeRecord, choices: MergeChoices): MergeRecord {
  const taken = mergeFields.filter((field) => sideOf(field, kept, merged, choices) === 'merged').map((field) => [field, merged[field]] as const);
  const ofBoth = precautions.filter((one) => kept.precautions.includes(one) || merged.precautions.includes(one));
  // The order that somebody gave them stays where nothing was added.
  const added = ofBoth.length > kept.precautions.length ? ofBoth : kept.precautions;
  return { ...kept, ...Object.fromEntries(taken), precautions: added };
}

/** A field that the merge changed: as it was and as it was left. */
export interface FieldTurn {
  field: keyof MergeRecord;
  before: MergeRecord[keyof MergeRecord];
  after: MergeRecord[keyof MergeRecord];
}

export function fieldTurns(before: MergeRecord, after: MergeRecord): FieldTurn[] {
  return [...mergeFields, 'precautions' as const].filter((field) => !sameValue(before[field], after[field])).map((field) => ({ field, before: before[field], after: after[field] }));
}

/** The record with the merge taken back. What somebody changed since stays as they left it. */
export function takeBack(current: MergeRecord, turns: readonly FieldTurn[]): MergeRecord {
  const untouched = turns.filter(({ field, after }) => sameValue(current[field], after));
  return { ...current, ...Object.fromEntries(untouched.map(({ field, before }) => [field, before])) };
}
