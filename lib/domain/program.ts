import * as z from 'zod';
import { doseSchema, frequencySchema, type Frequency } from './dose';
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
});
export type ProgramDraft = z.infer<typeof programDraftSchema>;

export type IssueRefusal = 'no-items' | 'unchanged' | 'program-completed';

export const startingFrequency: Frequency = { kind: 'perDay', times: 1 };
