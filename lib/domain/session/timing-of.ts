import type { Amount, Dose } from '../dose';

/** Seconds of each part of one repetition. */
export interface Pace {
  out: number;
  hold: number;
  back: number;
  rest: number;
}

/** A slow, controlled repetition where the dose has no tempo. An assumption, the same as the figures' own pace. */
export const usualPace: Pace = { out: 2, hold: 1.5, back: 2, rest: 1 };

/** One breath in and out in seconds. An assumption: 12 breaths a minute, as the estimate of a session's length has it. */
export const secondsPerBreath = 5;

/** A tempo of no seconds would flash from one picture to the other. */
const quickest = 0.5;

/** Seconds that the end position is held in each repetition; of a hold and the middle of a tempo, the same moment, the longer counts. */
export function holdSeconds({ hold, tempo }: Pick<Dose, 'hold' | 'tempo'>): number | null {
  if (!hold) return null;
  return Math.max(hold.kind === 'breaths' ? hold.count * secondsPerBreath : hold.seconds, tempo?.hold ?? 0);
}

/** The pace of one repetition of a dose, in seconds: its tempo where it has one, held as long as prescribed. */
export function paceOf(dose: Pick<Dose, 'hold' | 'tempo'>): Pace {
  const held = holdSeconds(dose);
  if (!dose.tempo) return { ...usualPace, hold: held ?? usualPace.hold };
  const { out, hold, back } = dose.tempo;
  return { out: Math.max(quickest, out), hold: held ?? hold, back: Math.max(quickest, back), rest: usualPace.rest };
}

/** Seconds of a unit: moving into it, what counts, moving out of it. */
export interface Timing {
  lead: number;
  core: number;
  tail: number;
}

/**
 * What the clock measures of one unit; null where nothing is measured and the patient counts: repetitions without a hold,
 * unless the session goes on by itself. A hold within a time or within breaths is part of it.
 */
export function timingOf(dose: Dose, goOn: boolean): Timing | null {
  const { amount } = dose;
  if (amount.kind === 'time') return { lead: 0, core: amount.seconds, tail: 0 };
  if (amount.kind === 'breaths') return { lead: 0, core: amount.count * secondsPerBreath, tail: 0 };
  const { out, hold, back, rest } = paceOf(dose);
  if (dose.hold) return { lead: out, core: hold, tail: goOn ? back + rest : 0 };
  return goOn ? { lead: 0, core: out + hold + back, tail: rest } : null;
}

/** Units of one set: repetitions from the lower bound, which counts as done, to the upper; a time or breaths are one unit. */
export function unitsOf(amount: Amount): { min: number; max: number } {
  return amount.kind === 'reps' ? { min: amount.min, max: amount.max } : { min: 1, max: 1 };
}
