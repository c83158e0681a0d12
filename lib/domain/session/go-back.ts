import { placeIn, stepTo, withItem, withStint } from './place-in';
import type { SessionState } from './session-state';

/** Waiting in the current stint, with what it holds; where the patient counts there is nothing to wait for. */
function rejoin(state: SessionState): SessionState {
  const place = placeIn(state);
  if (!place) return state;
  const { stint, timing, units } = place;
  const cleared = withStint(state, { partial: 0 });
  if (stint.done.length >= units.min) return stepTo(cleared, 'more');
  if (stint.done.length === 0) return stepTo(cleared, 'ready');
  return stepTo(cleared, timing ? 'wait' : 'work');
}

/** The last unit of the current stint is not done after all; with "I did all", what was counted by it. */
function undoUnit(state: SessionState): SessionState {
  const place = placeIn(state);
  if (!place) return state;
  const { done, countedBefore } = place.stint;
  const isOfAll = countedBefore !== null && done.length <= place.units.min;
  const undone = withStint(state, { done: done.slice(0, isOfAll ? countedBefore : -1), countedBefore: isOfAll ? null : countedBefore });
  const isCounting = !place.timing && done.length <= place.units.min;
  return isCounting ? stepTo(undone, 'work') : rejoin(undone);
}

/** Where a stint was left: a range before its upper bound by a tap, which is undone; anything else with its last unit. */
function reopen(state: SessionState): SessionState {
  const place = placeIn(state);
  const wasLeft = place && place.stint.done.length >= place.units.min && place.stint.done.length < place.units.max;
  return wasLeft ? rejoin(state) : undoUnit(state);
}

function toItemBefore(state: SessionState): SessionState {
  const before = state.items[state.item - 1];
  if (!before) return state;
  const at = { ...state, item: state.item - 1 };
  if (before.skipped) return rejoin(withItem({ ...at, stint: before.skipped.stint }, { skipped: null }));
  return reopen({ ...at, stint: before.stints.length - 1 });
}

/** The current stint has nothing done: to the end of the one before, or of the exercise before. */
const toStintBefore = (state: SessionState): SessionState => (state.stint > 0 ? reopen({ ...state, stint: state.stint - 1 }) : toItemBefore(state));

/**
 * Back undoes: a running unit waits again, a unit that was over is to be done again, a skipped exercise is not skipped. It
 * begins nothing by itself. A step down a ladder stays; it is taken back where ladders are.
 */
export function goBack(state: SessionState): SessionState {
  const place = placeIn(state);
  if (!place) return state;
  switch (state.step) {
    case 'get-set':
      return stepTo(state, 'ready');
    case 'work':
      if (place.timing) return rejoin(state);
      return place.stint.done.length > 0 ? undoUnit(state) : stepTo(state, 'ready');
    case 'wait':
    case 'more':
      return undoUnit(state);
    case 'finished':
      return state.stopped ? rejoin({ ...state, stopped: false }) : toItemBefore({ ...state, item: state.items.length });
    default:
      return toStintBefore(state);
  }
}
