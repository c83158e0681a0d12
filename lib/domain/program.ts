import * as z from 'zod';
import { doseSchema, frequencySchema, type Dose, type Frequency } from './dose';
import { ladderSchema } from './ladder';
import { maximumPhases, phaseSchema } from './phases';
import { defaultPainZones, painZonesSchema } from './pain-zones';
import { locationMaps } from './locations';

export const programStatuses = ['draft', 'active', 'paused', 'completed'] as const;
export type ProgramStatus = (typeof programStatuses)[number];

export const versionStatuses = ['issued', 'superseded'] as const;
export type VersionStatus = (typeof versionStatuses)[number];

export const maximumItems = 40;

/** An exercise in a draft. `key` stays with it through every version, so that changes can be told. */
export const draftItemSchema = z.object({
  key: z.uuid(),
  exercise: z.object({ clinicId: z.uuid(), id: z.uuid(), slug: z.string() }),
  dose: doseSchema,
  note: z.string().max(1000).default(''),
  section: z.string().max(80).default(''),
  /** The phase it belongs to; null runs through all of them. */
  phaseKey: z.uuid().nullable().default(null),
  ladder: ladderSchema.nullable().default(null),
  /** Teach-back: the day on which the patient showed it correctly. */
  demonstratedOn: z.iso.date().nullable().default(null),
  /** The "if" of an if-then plan: when and where it is done. */
  anchor: z.string().max(120).default(''),
});
export type DraftItem = z.infer<typeof draftItemSchema>;

/** What the builder edits and autosaves; issuing freezes it into a version. */
export const programDraftSchema = z.object({
  title: z.string().trim().min(1).max(120),
  /** Applies to every item whose dose names none. */
  frequency: frequencySchema,
  items: z.array(draftItemSchema).max(maximumItems),
  messageToPatient: z.string().max(1000).default(''),
  zones: painZonesSchema.default(defaultPainZones),
  locationMap: z.enum(locationMaps).default('back'),
  /** First and last local day; null is the day of issue, and until further notice. */
  startsOn: z.iso.date().nullable().default(null),
  endsOn: z.iso.date().nullable().default(null),
  phases: z.array(phaseSchema).max(maximumPhases).default([]),
});
export type ProgramDraft = z.infer<typeof programDraftSchema>;

export type IssueRefusal = 'no-items' | 'unchanged' | 'program-completed';

export const startingFrequency: Frequency = { kind: 'perDay', times: 1 };

/** An item as an exercise is added: the dose, and nothing decided beyond it. */
export function newItem(key: string, exercise: DraftItem['exercise'], dose: Dose): DraftItem {
  return { key, exercise, dose, note: '', section: '', phaseKey: null, ladder: null, demonstratedOn: null, anchor: '' };
}

/** A draft without exercises, once a day until further notice. */
export function emptyDraft(title: string): ProgramDraft {
  return { title, frequency: startingFrequency, items: [], messageToPatient: '', zones: defaultPainZones, locationMap: 'back', startsOn: null, endsOn: null, phases: [] };
}
