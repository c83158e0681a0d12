// Types only from the dose: the patient's pages must not carry the schema library.
import type { Dose } from '../dose';
import type { SkipReason } from '../session-log';

export type BodySide = 'left' | 'right';

/** What the run needs of an exercise; its words stay with whoever shows them, found by `key`. */
export interface SessionExercise {
  itemId: string;
  key: string;
  /** Step of the item's ladder. */
  level: number;
  dose: Dose;
}

/** One set on one side. */
export interface Stint {
  set: number;
  /** Null where the dose names no side, or both, or alternates within the set. */
  side: BodySide | null;
  /** Share (0–1) of each unit that was done, in order. A unit is a repetition, or the whole of a time or of breaths. */
  done: number[];
  /** Share (0–1) of a unit that was left before its end, by stopping or skipping. */
  partial: number;
  /** How many were counted one by one before "I did all"; Back takes the rest away together. */
  countedBefore: number | null;
}

export interface SessionItem {
  exercise: SessionExercise;
  stints: Stint[];
  /** Share (0–1) of the item that was done before an easier step took over. */
  carried: number;
  /** Why the patient left it, and in which stint. */
  skipped: { reason: SkipReason; stint: number } | null;
}

/** Everything is off until the patient asks. */
export interface SessionOptions {
  /** The session goes on by itself within an exercise. */
  goOn: boolean;
  tone: boolean;
  voice: boolean;
}

/**
 * - `ready`: waits before a stint. `get-set`: counts down before one.
 * - `work`: a unit runs. `wait`: a unit is over, the next waits to be begun.
 * - `more`: the lower bound of a range is reached, the patient may go on.
 * - `rest`: counts down between sets, then waits.
 */
export type SessionStep = 'ready' | 'get-set' | 'work' | 'wait' | 'more' | 'rest' | 'finished';

/** A run through the plan. Plain data, so that it is kept as JSON and goes on at the same spot. Instants in epoch milliseconds. */
export interface SessionState {
  format: 1;
  startedAt: number;
  /** When the session was last told the time. Time that it did not see (a call, a lock, a closed tab) does not count. */
  seenAt: number;
  options: SessionOptions;
  items: SessionItem[];
  /** Index in `items`. */
  item: number;
  /** Index in the item's stints. */
  stint: number;
  step: SessionStep;
  /** Milliseconds in this step, pauses left out. */
  spent: number;
  /** Seconds that the patient added to this rest. */
  extraRest: number;
  paused: boolean;
  /** Ended before the end, by the patient. */
  stopped: boolean;
}

export type SessionEvent =
  /** Time goes by; sent several times a second while the session is on the screen. */
  | { type: 'tick' }
  /** The big button: begin, count one, go on, leave the running unit early. */
  | { type: 'next' }
  /** All of the set's remaining repetitions at once, by the patient's word. */
  | { type: 'all-done' }
  /** One more than the lower bound of a range. */
  | { type: 'more' }
  | { type: 'more-rest' }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'back' }
  | { type: 'skip'; reason: SkipReason }
  | { type: 'easier'; to: SessionExercise }
  | { type: 'leave' }
  | { type: 'return' }
  | { type: 'stop' }
  | { type: 'options'; options: Partial<SessionOptions> };
