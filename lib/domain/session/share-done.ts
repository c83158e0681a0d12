import { placeIn } from './place-in';
import type { SessionItem, SessionState, Stint } from './session-state';
import { unitsOf } from './timing-of';

/** A unit left this near to its end, in seconds or as a share of it, is whole: nobody taps to the tenth of a second. */
const nearlySeconds = 1;
const nearlyShare = 0.2;

/** Share (0–1) of the running unit that is done by now, by the clock; 0 where none runs or nothing is measured. */
export function shareOfUnit(state: SessionState): number {
  const place = placeIn(state);
  if (state.step !== 'work' || !place?.timing) return 0;
  const { lead, core } = place.timing;
  const into = Math.min(core, Math.max(0, state.spent / 1000 - lead));
  return core - into <= Math.min(nearlySeconds, core * nearlyShare) ? 1 : into / core;
}

/** Share (0–1) of a set that is done: repetitions count by how much of their hold was held, against the lower bound. */
export function shareOfStint({ done, partial }: Stint, min: number): number {
  return Math.min(1, (done.reduce((sum, share) => sum + share, 0) + partial) / min);
}

/** Share (0–1) of an item that is done. An easier step does what was left when it took over. */
export function shareOfItem({ exercise, stints, carried }: SessionItem): number {
  const { min } = unitsOf(exercise.dose.amount);
  const own = stints.reduce((sum, stint) => sum + shareOfStint(stint, min), 0) / stints.length;
  return carried + (1 - carried) * own;
}
