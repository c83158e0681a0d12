import type { Dose } from '@/lib/domain/dose';
import { usualTempo, type Tempo } from '@/lib/figure/tempo';

/** One breath in and out, as the estimate of a session's length counts it (doseSeconds). */
const secondsPerBreath = 5;
/** The longest that a picture stands still; who holds for minutes need not watch for minutes. */
const longestShown = 30;
/** A tempo of no seconds would flash from one picture to the other. */
const quickest = 0.5;

/**
 * How a dose is shown in motion: at its own tempo where it has one, held as long as prescribed (of hold and tempo's middle
 * figure the longer counts, they are the same moment), one breath out and in where breaths are counted, else at the usual pace.
 */
export function tempoOfDose({ amount, hold, tempo }: Pick<Dose, 'amount' | 'hold' | 'tempo'>): Tempo {
  const held = hold?.kind === 'breaths' ? hold.count * secondsPerBreath : hold?.seconds;
  if (tempo) return { out: Math.max(quickest, tempo.out), hold: Math.min(longestShown, Math.max(held ?? 0, tempo.hold)), back: Math.max(quickest, tempo.back), rest: usualTempo.rest };
  if (held !== undefined) return { ...usualTempo, hold: Math.min(longestShown, held) };
  if (amount.kind === 'breaths') return { out: secondsPerBreath / 2, hold: 0, back: secondsPerBreath / 2, rest: 0 };
  return usualTempo;
}
