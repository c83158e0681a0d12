import type { SkipReason } from '../session-log';
import { nextItem } from './move-on';
import { placeIn, stepTo, withItem, withStint } from './place-in';
import type { SessionExercise, SessionState } from './session-state';
import { shareOfItem, shareOfUnit } from './share-done';
import { stintsOf } from './stints-of';

/** What runs right now counts by the share of it that was done. */
function keepPartial(state: SessionState): SessionState {
  const partial = shareOfUnit(state);
  return partial > 0 ? withStint(state, { partial }) : state;
}

/** On to the next exercise, with the patient's reason. */
export function skipItem(state: SessionState, reason: SkipReason): SessionState {
  if (state.step === 'finished') return state;
  return nextItem(withItem(keepPartial(state), { skipped: { reason, stint: state.stint } }));
}

/**
 * An easier authorised step takes over from the set that is running. What was done so far stays as a share; the easier step
 * stands for the rest. A step of another item changes nothing.
 */
export function swapForEasier(state: SessionState, to: SessionExercise): SessionState {
  const place = placeIn(state);
  if (!place || state.step === 'finished' || to.itemId !== place.item.exercise.itemId) return state;
  const kept = keepPartial(state);
  const { itemId, key, level, dose } = to;
  const all = stintsOf(dose);
  const from = Math.min(place.stint.set, dose.sets);
  const carried = shareOfItem(kept.items[kept.item]!);
  return stepTo(withItem(kept, { exercise: { itemId, key, level, dose }, stints: all.filter(({ set }) => set >= from), carried, skipped: null }), 'ready', { stint: 0 });
}

/** The patient ends it here. What was not reached stays open: the log asks about it. */
export function stopSession(state: SessionState): SessionState {
  return state.step === 'finished' ? state : { ...stepTo(keepPartial(state), 'finished'), stopped: true };
}
