import * as z from 'zod';
import { ladderRuleSchema } from './ladder';

/** When a phase takes over from the one before it. */
export const phaseStartSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('at-once') }),
  z.object({ kind: z.literal('on'), day: z.iso.date() }),
  /** Days after the phase before it began. */
  z.object({ kind: z.literal('after'), days: z.int().min(1).max(365) }),
  /** When the therapist says that the criterion is met; `rule` lets the logs point it out. */
  z.object({ kind: z.literal('criterion'), text: z.string().trim().min(1).max(300), rule: ladderRuleSchema.nullable() }),
]);
export type PhaseStart = z.infer<typeof phaseStartSchema>;

/** A stretch of a program with its own exercises. It ends where the next one begins. */
export const phaseSchema = z.object({
  key: z.uuid(),
  name: z.string().trim().min(1).max(80),
  starts: phaseStartSchema,
});
export type Phase = z.infer<typeof phaseSchema>;

export const maximumPhases = 6;
