/** Seconds of each phase of one repetition. */
export interface Tempo {
  out: number;
  hold: number;
  back: number;
  rest: number;
}

export type Phase = keyof Tempo;

export const usualTempo: Tempo = { out: 2, hold: 1.5, back: 2, rest: 1 };

const phases: readonly Phase[] = ['out', 'hold', 'back', 'rest'];

/**
 * Where a repetition is after so many seconds of repeating it: 0 at the start position, 1 at the end position, and the
 * seconds left in the phase. A tempo without any duration stays at the start.
 */
export function tempoAt(tempo: Tempo, seconds: number): { phase: Phase; progress: number; left: number } {
  const whole = phases.reduce((sum, phase) => sum + tempo[phase], 0);
  if (whole <= 0) return { phase: 'rest', progress: 0, left: 0 };
  let into = seconds % whole;
  for (const phase of phases) {
    const size = tempo[phase];
    if (into < size) return { phase, progress: progressIn(phase, into / size), left: size - into };
    into -= size;
  }
  return { phase: 'rest', progress: 0, left: 0 };
}

function progressIn(phase: Phase, share: number): number {
  if (phase === 'out') return share;
  if (phase === 'back') return 1 - share;
  return phase === 'hold' ? 1 : 0;
}
