import type { Dose } from '../dose';

export interface DosePace {
  /** One repetition without tempo or hold. An assumption: 3 s, a slow and controlled movement. */
  secondsPerRep?: number;
  /** One breath in and out. An assumption: 5 s, 12 breaths a minute, the low end of breathing at rest. */
  secondsPerBreath?: number;
}

/**
 * Estimated seconds that one session of the dose takes, rests between sets included.
 * A range counts at its middle. `each` does the work once a side; an alternating count is the total.
 * Within a timed or breath-counted set a hold is part of it. The hold and the middle figure of a
 * tempo are the same moment, so the longer counts. Moving into position is not counted.
 */
export function doseSeconds(dose: Dose, { secondsPerRep = 3, secondsPerBreath = 5 }: DosePace = {}): number {
  const { amount, hold, tempo } = dose;
  const held = hold?.kind === 'breaths' ? hold.count * secondsPerBreath : (hold?.seconds ?? 0);
  const rep = tempo ? tempo.out + tempo.back + Math.max(tempo.hold, held) : secondsPerRep + held;
  const set =
    amount.kind === 'time' ? amount.seconds : amount.kind === 'breaths' ? amount.count * secondsPerBreath : ((amount.min + amount.max) / 2) * rep;
  const work = dose.sets * set * (dose.side === 'each' ? 2 : 1);
  return Math.round(work + (dose.sets - 1) * (dose.rest ?? 0));
}
