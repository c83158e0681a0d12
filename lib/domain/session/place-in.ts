import type { SessionItem, SessionState, Stint } from './session-state';
import { timingOf, unitsOf, type Timing } from './timing-of';

/** Where a session stands, looked up once. */
export interface Place {
  item: SessionItem;
  stint: Stint;
  timing: Timing | null;
  units: { min: number; max: number };
}

/** Null for a session without exercises, the only one that stands nowhere. */
export function placeIn(state: Pick<SessionState, 'items' | 'item' | 'stint' | 'options'>): Place | null {
  const item = state.items[state.item];
  const stint = item?.stints[state.stint];
  if (!item || !stint) return null;
  return { item, stint, timing: timingOf(item.exercise.dose, state.options.goOn), units: unitsOf(item.exercise.dose.amount) };
}

/** The same session with another stint in the current place. */
export function withStint(state: SessionState, change: Partial<Stint>): SessionState {
  const items = state.items.map((item, i) =>
    i === state.item ? { ...item, stints: item.stints.map((stint, j) => (j === state.stint ? { ...stint, ...change } : stint)) } : item);
  return { ...state, items };
}

/** The same session with another item in the current place. */
export function withItem(state: SessionState, change: Partial<SessionItem>): SessionState {
  return { ...state, items: state.items.map((item, i) => (i === state.item ? { ...item, ...change } : item)) };
}

/** Enter a step; what counts milliseconds starts anew. */
export function stepTo(state: SessionState, step: SessionState['step'], change: Partial<Pick<SessionState, 'item' | 'stint' | 'spent'>> = {}): SessionState {
  return { ...state, step, spent: 0, extraRest: 0, paused: false, ...change };
}
