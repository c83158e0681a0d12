import * as z from 'zod';
import { doseSchema } from './dose';
import type { ExerciseText } from './exercise';
import type { FrozenPicture } from './frozen-picture';

/** When a patient may step up alone: this many sessions running with all done and pain no higher than this (NPRS). */
export const ladderRuleSchema = z.object({
  sessions: z.int().min(1).max(20),
  maximumPain: z.int().min(0).max(10),
});
export type LadderRule = z.infer<typeof ladderRuleSchema>;

export const startingLadderRule: LadderRule = { sessions: 3, maximumPain: 2 };

/** One step of a ladder: another dose, or another exercise with its dose. */
export const rungSchema = z.object({
  /** Null: the item's own exercise with another dose. */
  exercise: z.object({ clinicId: z.uuid(), id: z.uuid(), slug: z.string() }).nullable(),
  dose: doseSchema,
});
export type Rung = z.infer<typeof rungSchema>;

/**
 * The steps that the therapist authorised for one item, nearest first. Level 0 is the item as
 * prescribed, −1 the first easier rung, +1 the first harder one.
 */
export const ladderSchema = z.object({
  easier: z.array(rungSchema).max(3),
  harder: z.array(rungSchema).max(3),
  rule: ladderRuleSchema,
});
export type Ladder = z.infer<typeof ladderSchema>;

/** A rung of an issued version, with what is shown of its exercise as it was then. */
export type FrozenRung = Rung & { frozen: ({ startPosition: string; texts: Record<string, ExerciseText> } & FrozenPicture) | null };
export interface FrozenLadder {
  easier: FrozenRung[];
  harder: FrozenRung[];
  rule: LadderRule;
}

/** A step that was taken from one level to another, and why. `figures` are those that met the rule. */
export interface LadderStep {
  from: number;
  to: number;
  /** 'taken-back' undoes the step before it, on the same day and before anything was told of it. */
  reason: 'too-hard' | 'rule-met' | 'taken-back' | 'clinic';
  figures?: { sessions: number; worstPain: number };
}
