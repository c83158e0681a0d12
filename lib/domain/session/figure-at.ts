import type { Dose } from '../dose';
import type { SessionState } from './session-state';
import { paceOf, secondsPerBreath, type Pace, type Timing } from './timing-of';

/** Where the figure is: 0 in the start position, 1 in the end position. */
export interface FigureAt {
  progress: number;
  part: 'start' | 'out' | 'hold' | 'back';
}

const still: FigureAt = { progress: 0, part: 'start' };

/** One repetition after another at a pace, for sets that the patient counts. Seconds. */
function repeating({ out, hold, back, rest }: Pace, seconds: number): FigureAt {
  const into = seconds % (out + hold + back + rest);
  if (into < out) return { progress: into / out, part: 'out' };
  if (into < out + hold) return { progress: 1, part: 'hold' };
  if (into < out + hold + back) return { progress: 1 - (into - out - hold) / back, part: 'back' };
  return still;
}

/** Into the end position and there to the end: what is held for a time or for breaths. */
function staying({ out }: Pace, seconds: number): FigureAt {
  return seconds < out ? { progress: seconds / out, part: 'out' } : { progress: 1, part: 'hold' };
}

/** A dose with a tempo is repeated at it for its whole time; without one it is held. */
const isStaying = ({ amount, tempo }: Pick<Dose, 'amount' | 'tempo'>): boolean => amount.kind !== 'reps' && !tempo;

/** The figure `seconds` into the running unit. */
export function figureAt(dose: Dose, timing: Timing | null, { step }: Pick<SessionState, 'step'>, seconds: number): FigureAt {
  if (step === 'wait') return { progress: 0, part: 'back' };
  if (step !== 'work') return still;
  const pace = paceOf(dose);
  if (isStaying(dose)) return staying(pace, seconds);
  if (dose.amount.kind !== 'reps' || !timing) return repeating(pace, seconds);
  return seconds >= pace.out + pace.hold + pace.back ? still : repeating(pace, seconds);
}

/** In or out, where breaths are counted; seconds into them. */
export function breathAt(dose: Dose, into: number): 'in' | 'out' | null {
  const counts = dose.amount.kind === 'breaths' || (dose.amount.kind === 'reps' && dose.hold?.kind === 'breaths');
  if (!counts) return null;
  return into % secondsPerBreath < secondsPerBreath / 2 ? 'in' : 'out';
}
