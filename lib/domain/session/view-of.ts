import { breathAt, figureAt, type FigureAt } from './figure-at';
import { isRunning, keepTime } from './keep-time';
import { getSetSeconds, restSeconds } from './move-on';
import { nextOf, type NextUp } from './next-of';
import { placeIn, type Place } from './place-in';
import type { BodySide, SessionExercise, SessionState, SessionStep } from './session-state';
import { shareOfItem, shareOfStint } from './share-done';
import { sideOfUnit } from './stints-of';
import { secondsPerBreath } from './timing-of';

export interface SessionBar {
  key: string;
  /** 0–1 of the exercise. */
  share: number;
  isSkipped: boolean;
}

/** What the screen shows of a session at one moment. */
export interface SessionView {
  phase: 'ready' | 'work' | 'rest' | 'paused' | 'finished';
  step: SessionStep;
  /** The exercise's place from 1, and how many there are. */
  at: number;
  of: number;
  exercise: SessionExercise;
  /** The side that works, or works next; null where none is named. */
  side: BodySide | null;
  /** Both sides of this set, for doses of each side. */
  sides: { side: BodySide; isDone: boolean; isNow: boolean }[];
  set: number;
  sets: number;
  /** The repetition that runs or comes next, from 1. */
  rep: number;
  /** Repetitions that count as done, 0 where the set is a time or breaths; and the most there may be. */
  reps: number;
  mostReps: number;
  repsDone: number;
  /** The one huge number: seconds or breaths left, or the repetition; null while waiting to begin. 0 means over. */
  number: number | null;
  unit: 'seconds' | 'breaths' | 'reps';
  /** Seconds left of what is measured; null where nothing is. */
  left: number | null;
  /** Seconds that what is measured lasts; null where nothing is. */
  length: number | null;
  /** Share (0–1) of the ring that is drawn. */
  ring: number;
  figure: FigureAt & { isMirrored: boolean };
  breath: 'in' | 'out' | null;
  /** The patient taps for each repetition. */
  isCounted: boolean;
  isRunning: boolean;
  isRestOver: boolean;
  canGoBack: boolean;
  next: NextUp;
  bars: SessionBar[];
}

/** Seconds into and in all of what is measured now. */
function measured(state: SessionState, place: Place): { into: number; length: number } | null {
  const seconds = state.spent / 1000;
  if (state.step === 'get-set') return { into: Math.min(seconds, getSetSeconds), length: getSetSeconds };
  if (state.step === 'rest') return { into: Math.min(seconds, restSeconds(state, place)), length: restSeconds(state, place) };
  if (state.step !== 'work' || !place.timing) return null;
  const { lead, core } = place.timing;
  return { into: Math.min(core, Math.max(0, seconds - lead)), length: core };
}

/** Whole seconds or breaths that are still to come: 5 until one is over, 0 only at the end. */
const wholeLeft = (left: number, each: number): number => Math.ceil(Math.round(left * 1000) / 1000 / each);

function numberOf(state: SessionState, place: Place, left: number | null): Pick<SessionView, 'number' | 'unit'> {
  const { amount, hold } = place.item.exercise.dose;
  if (state.step === 'get-set' || state.step === 'rest') return { number: wholeLeft(left ?? 0, 1), unit: 'seconds' };
  const counted = amount.kind === 'reps' ? (hold?.kind ?? 'reps') : amount.kind === 'time' ? 'seconds' : 'breaths';
  if (state.step === 'more' || state.step === 'finished') return { number: place.stint.done.length, unit: 'reps' };
  if (state.step === 'ready') return { number: null, unit: counted };
  if (counted === 'reps') return { number: place.stint.done.length + 1, unit: 'reps' };
  if (state.step === 'wait') return { number: 0, unit: counted };
  return { number: wholeLeft(left ?? 0, counted === 'breaths' ? secondsPerBreath : 1), unit: counted };
}

const phases: Record<SessionStep, SessionView['phase']> = { ready: 'ready', 'get-set': 'ready', work: 'work', wait: 'work', more: 'work', rest: 'rest', finished: 'finished' };

/**
 * What to show at an instant (epoch milliseconds): everything is worked out anew from the session, so the picture, the
 * number and the ring always say the same. Null for a session without exercises.
 */
export function viewOf(session: SessionState, at: number): SessionView | null {
  const state = keepTime(session, at);
  const place = placeIn(state);
  if (!place) return null;
  const { item, stint, timing, units } = place;
  const { dose } = item.exercise;
  const isReps = dose.amount.kind === 'reps';
  const clock = measured(state, place);
  const left = clock && clock.length - clock.into;
  const unit = state.step === 'more' ? stint.done.length - 1 : Math.min(stint.done.length, units.max - 1);
  const side = sideOfUnit(dose, stint, Math.max(0, unit));
  const counts = numberOf(state, place, left);
  const ofSet = item.stints.filter(({ set }) => set === stint.set);
  return {
    phase: state.paused ? 'paused' : phases[state.step],
    step: state.step,
    at: state.item + 1,
    of: state.items.length,
    exercise: item.exercise,
    side,
    sides: dose.side === 'each' ? ofSet.flatMap((one) => (one.side ? [{ side: one.side, isDone: one.done.length >= units.min, isNow: one === stint }] : [])) : [],
    set: stint.set,
    sets: dose.sets,
    rep: unit + 1,
    reps: isReps ? units.min : 0,
    mostReps: isReps ? units.max : 0,
    repsDone: isReps ? stint.done.length : 0,
    ...counts,
    left,
    length: clock && clock.length,
    ring: counts.unit === 'reps' ? shareOfStint(stint, units.min) : clock ? (left ?? 0) / clock.length : 1,
    figure: { ...figureAt(dose, timing, state, state.spent / 1000), isMirrored: side === 'left' },
    breath: state.step === 'work' && clock ? breathAt(dose, clock.into) : null,
    isCounted: isReps && timing === null,
    isRunning: isRunning(state),
    isRestOver: state.step === 'rest' && left === 0,
    canGoBack: state.item > 0 || state.stint > 0 || state.step !== 'ready',
    next: nextOf(state),
    bars: state.items.map((one) => ({ key: one.exercise.itemId, share: shareOfItem(one), isSkipped: one.skipped !== null })),
  };
}
