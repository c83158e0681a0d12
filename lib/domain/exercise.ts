import * as z from 'zod';
import { doseSchema, sides } from './dose';

export const positions = ['supine', 'side-lying', 'prone', 'hands-and-knees', 'kneeling', 'long-sitting', 'sitting', 'standing', 'any'] as const;
export type Position = (typeof positions)[number];

export const exerciseTypes = ['strength', 'stretch', 'mobility', 'relaxation', 'breathing'] as const;
export type ExerciseType = (typeof exerciseTypes)[number];

/** Direction in which the trunk moves or is held. `both` alternates flexion and extension. */
export const directions = ['flexion', 'extension', 'both', 'rotation', 'neutral', 'none'] as const;
export type Direction = (typeof directions)[number];

export const regions = ['low-back', 'upper-back', 'hip', 'buttock', 'thigh', 'abdomen', 'shoulder', 'calf', 'whole-body'] as const;
export type Region = (typeof regions)[number];

export const equipmentKinds = ['mat', 'chair', 'wall', 'towel', 'band', 'pillow', 'door-frame', 'none'] as const;
export type Equipment = (typeof equipmentKinds)[number];

export const muscles = ['erector-spinae', 'multifidus', 'gluteals', 'piriformis', 'hamstrings', 'quadriceps', 'hip-flexors', 'hip-abductors', 'abdominals', 'obliques', 'latissimus', 'calves', 'diaphragm', 'pectorals', 'shoulder-muscles'] as const;
export type Muscle = (typeof muscles)[number];

/** Conditions that a therapist can note on a patient and that an exercise can warn about. */
export const precautions = ['recent-injury', 'osteoporosis', 'spinal-stenosis', 'disc-herniation', 'spondylolisthesis', 'pregnancy', 'hip-replacement', 'knee-replacement', 'wrist-pain', 'knee-pain', 'shoulder-pain', 'high-blood-pressure', 'glaucoma', 'reflux', 'balance-problem', 'breathing-problem'] as const;
export type Precaution = (typeof precautions)[number];

export const sourceIds = ['A', 'B', 'common'] as const;
export type SourceId = (typeof sourceIds)[number];

/** A published bound on the dose; `open` marks a source that names no figure. */
export const doseRangeSchema = z.object({
  source: z.enum(sourceIds),
  reps: z.object({ min: z.int(), max: z.int() }).optional(),
  holdSeconds: z.object({ min: z.int(), max: z.int().optional() }).optional(),
  seconds: z.object({ min: z.int(), max: z.int().optional() }).optional(),
  breaths: z.object({ min: z.int(), max: z.int() }).optional(),
  open: z.boolean().optional(),
});
export type DoseRange = z.infer<typeof doseRangeSchema>;

/** What is said of an exercise. Only the name is sure: what a clinic's own exercise leaves out is empty and not shown. */
export const exerciseTextSchema = z.object({
  name: z.string().min(1),
  aliases: z.array(z.string()),
  /** Words that people search by: problems, muscles, lay names. */
  keywords: z.array(z.string()),
  summary: z.string(),
  steps: z.array(z.string().min(1)),
  feel: z.string(),
  mistakes: z.array(z.string()),
  breathing: z.string(),
  /** Each with the source that states it, or none where it is the library's own. */
  modifications: z.array(z.object({ text: z.string(), source: z.enum(sourceIds) })),
  cautions: z.array(z.object({ text: z.string(), source: z.enum(sourceIds) })),
  stop: z.string(),
  /** What each source says of the dose, in words. */
  sourceDose: z.array(z.object({ source: z.enum(sourceIds), text: z.string() })),
});
export type ExerciseText = z.infer<typeof exerciseTextSchema>;

/** The library that comes with the product leaves nothing of it out. */
const fullTextSchema = exerciseTextSchema.extend({
  summary: z.string().min(1),
  steps: z.array(z.string().min(1)).min(1),
  feel: z.string().min(1),
  breathing: z.string().min(1),
  stop: z.string().min(1),
});

export const libraryExerciseSchema = z.object({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  position: z.enum(positions),
  /** Where a session ends up, when it differs from where it starts. */
  endPosition: z.enum(positions).optional(),
  types: z.array(z.enum(exerciseTypes)).min(1),
  direction: z.enum(directions),
  sidedness: z.enum(sides).optional(),
  regions: z.array(z.enum(regions)).min(1),
  muscles: z.array(z.enum(muscles)),
  equipment: z.array(z.enum(equipmentKinds)).min(1),
  defaultDose: doseSchema,
  ranges: z.array(doseRangeSchema),
  /** Patient precautions that call for a second look before prescribing. */
  precautions: z.array(z.enum(precautions)),
  /** The same movement done another way, prescribed by its own name. */
  variantOf: z.string().optional(),
  easier: z.array(z.string()),
  harder: z.array(z.string()),
  pairsWith: z.array(z.object({ slug: z.string(), why: z.enum(['opposite-direction', 'counter-pose', 'next-in-sequence', 'done-together', 'first-pair', 'breathing-first']), source: z.enum(sourceIds) })),
  sources: z.array(z.enum(sourceIds)).min(1),
  texts: z.object({ en: fullTextSchema, es: fullTextSchema }),
});
export type LibraryExercise = z.infer<typeof libraryExerciseSchema>;
