// As a namespace, because the dose field runs in the browser and `{ z }` brings every locale of zod along.
import * as z from 'zod';

export const sides = ['left', 'right', 'both', 'each', 'alternating'] as const;
export type Side = (typeof sides)[number];

export const bandColours = ['yellow', 'red', 'green', 'blue', 'black', 'silver', 'gold'] as const;
export type BandColour = (typeof bandColours)[number];

/** ISO weekday numbers: 1 is Monday, 7 is Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

const repetitions = z
  .object({ kind: z.literal('reps'), min: z.int().min(1).max(200), max: z.int().min(1).max(200) })
  .refine((reps) => reps.max >= reps.min, { path: ['max'], error: 'range-reversed' });

/** What one set asks for. A range of repetitions counts as done at its lower bound. */
export const amountSchema = z.discriminatedUnion('kind', [
  repetitions,
  z.object({ kind: z.literal('time'), seconds: z.int().min(1).max(3600) }),
  z.object({ kind: z.literal('breaths'), count: z.int().min(1).max(100) }),
]);
export type Amount = z.infer<typeof amountSchema>;

/** How long the end position is held within each repetition. */
export const holdSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seconds'), seconds: z.int().min(1).max(600) }),
  z.object({ kind: z.literal('breaths'), count: z.int().min(1).max(50) }),
]);
export type Hold = z.infer<typeof holdSchema>;

/** Load moved; masses in the unit the therapist typed, to one decimal. */
export const loadSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['kg', 'lb']), value: z.number().min(0.1).max(500).multipleOf(0.1) }),
  z.object({ kind: z.literal('band'), colour: z.enum(bandColours) }),
]);
export type Load = z.infer<typeof loadSchema>;

const awakeSchema = z
  .object({ from: z.int().min(0).max(23), to: z.int().min(1).max(24) })
  .refine(({ from, to }) => to > from, { path: ['to'], error: 'range-reversed' });

/**
 * How often sessions are due. `perWeek` leaves the choice of days to the patient;
 * `asNeeded` never has a day on which it is due.
 */
export const frequencySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('perDay'), times: z.int().min(1).max(12) }),
  /** While awake: from 07:00 to 23:00 unless the patient's own waking hours are given (full hours of their clock). */
  z.object({ kind: z.literal('everyHours'), hours: z.int().min(1).max(12), awake: awakeSchema.optional() }),
  z.object({
    kind: z.literal('weekdays'),
    days: z.array(z.literal(weekdays)).min(1).max(7).refine((days) => days.every((day, i) => i === 0 || day > days[i - 1]!), { error: 'days-out-of-order' }),
    times: z.int().min(1).max(12),
  }),
  z.object({ kind: z.literal('perWeek'), days: z.int().min(1).max(7), times: z.int().min(1).max(12) }),
  /** Every n-th day, counted from the version's first day; the days between are rest. */
  z.object({ kind: z.literal('everyDays'), days: z.int().min(2).max(14), times: z.int().min(1).max(12) }),
  z.object({ kind: z.literal('asNeeded') }),
]);
export type Frequency = z.infer<typeof frequencySchema>;

/** Seconds out, held at the end position, and back, as in "tempo 3-1-3". */
export const tempoSchema = z.object({
  out: z.int().min(0).max(30),
  hold: z.int().min(0).max(30),
  back: z.int().min(0).max(30),
});
export type Tempo = z.infer<typeof tempoSchema>;

/**
 * A prescribed dose: sets × amount with what qualifies it. Without a frequency the item
 * follows the program's own frequency. Rest is seconds between sets; effort is RPE 0–10.
 */
export const doseSchema = z.object({
  sets: z.int().min(1).max(20),
  amount: amountSchema,
  hold: holdSchema.optional(),
  rest: z.int().min(1).max(900).optional(),
  tempo: tempoSchema.optional(),
  load: loadSchema.optional(),
  effort: z.number().min(0).max(10).multipleOf(0.5).optional(),
  side: z.enum(sides).optional(),
  frequency: frequencySchema.optional(),
});
export type Dose = z.infer<typeof doseSchema>;
