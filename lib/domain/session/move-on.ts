import { placeIn, stepTo, withStint, type Place } from './place-in';
import type { SessionState } from './session-state';
import { shareOfUnit } from './share-done';

/** Seconds to get into position before something is measured. */
export const getSetSeconds = 5;
/** Seconds in which a session that goes on by itself offers more than the lower bound of a range. */
export const moreSeconds = 10;

/** How a unit came to its end; what is left over of the clock's milliseconds counts towards what follows. */
type Ending = { by: 'tap' } | { by: 'clock'; over: number };

const carriedOver = (ending: Ending): number => (ending.by === 'clock' ? ending.over : 0);

/** The next exercise always waits: it may ask for another position. */
export function nextItem(state: SessionState): SessionState {
  if (state.item + 1 >= state.items.length) return stepTo(state, 'finished');
  return stepTo(state, 'ready', { item: state.item + 1, stint: 0 });
}

function endStint(state: SessionState, { item, stint }: Place, ending: Ending): SessionState {
  const next = item.stints[state.stint + 1];
  if (!next) return nextItem(state);
  const place = { stint: state.stint + 1, spent: carriedOver(ending) };
  if (next.set !== stint.set && item.exercise.dose.rest) return stepTo(state, 'rest', place);
  return state.options.goOn ? stepTo(state, 'get-set', place) : stepTo(state, 'ready', { stint: place.stint });
}

/** The running unit is over, with the share (0–1) of it that was done. */
function endUnit(state: SessionState, place: Place, share: number, ending: Ending): SessionState {
  const { stint, timing, units } = place;
  const counted = withStint(state, { done: [...stint.done, share], partial: 0 });
  const count = stint.done.length + 1;
  if (count >= units.max) return endStint(counted, place, ending);
  if (count >= units.min) return stepTo(counted, 'more', { spent: state.options.goOn ? carriedOver(ending) : 0 });
  if (timing && !state.options.goOn) return stepTo(counted, 'wait');
  return stepTo(counted, 'work', { spent: carriedOver(ending) });
}

/** What the clock alone ends: a hold, a time, breaths; in a session that goes on by itself also what follows them. */
export function settle(state: SessionState): SessionState {
  const place = placeIn(state);
  if (!place || state.paused) return state;
  const { timing } = place;
  const over = (seconds: number) => state.spent - seconds * 1000;
  if (state.step === 'get-set' && over(getSetSeconds) >= 0) return stepTo(state, 'work', { spent: over(getSetSeconds) });
  if (state.step === 'work' && timing) {
    const left = over(timing.lead + timing.core + timing.tail);
    if (left >= 0) return endUnit(state, place, 1, { by: 'clock', over: left });
  }
  if (state.step === 'more' && state.options.goOn && over(moreSeconds) >= 0) return endStint(state, place, { by: 'clock', over: over(moreSeconds) });
  if (state.step === 'rest') {
    const length = restSeconds(state, place);
    if (over(length) < 0) return state;
    return state.options.goOn ? stepTo(state, 'work', { spent: over(length) }) : { ...state, spent: length * 1000 };
  }
  return state;
}

/** Seconds of the running rest, with what the patient added. */
export function restSeconds({ extraRest }: Pick<SessionState, 'extraRest'>, { item }: Pick<Place, 'item'>): number {
  return (item.exercise.dose.rest ?? 0) + extraRest;
}

/** The big button. */
export function moveOn(state: SessionState): SessionState {
  const place = placeIn(state);
  if (!place) return state;
  switch (state.step) {
    case 'ready':
      return stepTo(state, place.timing ? 'get-set' : 'work');
    case 'work':
      return endUnit(state, place, place.timing ? shareOfUnit(state) : 1, { by: 'tap' });
    case 'more':
      return endStint(state, place, { by: 'tap' });
    case 'finished':
      return state;
    default:
      return stepTo(state, 'work');
  }
}

/** "I did all": only where the patient counts, because what the clock measures it knows better. */
export function countAll(state: SessionState): SessionState {
  const place = placeIn(state);
  if (!place || state.step !== 'work' || place.timing) return state;
  const { stint, units } = place;
  const counted = withStint(state, { done: [...stint.done, ...Array<number>(Math.max(0, units.min - stint.done.length)).fill(1)], countedBefore: stint.done.length });
  return units.max > units.min ? stepTo(counted, 'more') : endStint(counted, place, { by: 'tap' });
}

/** One above the lower bound: where the patient counts it is done, else it begins. */
export function oneMore(state: SessionState): SessionState {
  const place = placeIn(state);
  if (!place || state.step !== 'more') return state;
  return place.timing ? stepTo(state, 'work') : endUnit(state, place, 1, { by: 'tap' });
}
