import { parseDose } from '../dosing/parse-dose';
import { advance } from './advance';
import { planSession, startSession } from './plan-session';
import type { SessionEvent, SessionExercise, SessionOptions, SessionState } from './session-state';
import { viewOf, type SessionView } from './view-of';

export const began = Date.UTC(2026, 10, 20, 9, 0, 0);

/** An exercise by its dose in shorthand. */
export function exercise(shorthand: string, itemId = 'item-1', level = 0): SessionExercise {
  const { dose } = parseDose(shorthand);
  if (!dose) throw new Error(`no dose in ${shorthand}`);
  return { itemId, key: `${itemId}:${level}`, level, dose };
}

export const begin = (shorthands: string[], options: Partial<SessionOptions> = {}): SessionState =>
  startSession(planSession(shorthands.map((text, i) => exercise(text, `item-${i + 1}`)), options), began);

/** A session with a watch: events by their names, and seconds of ticks as the screen sends them. */
export function run(start: SessionState) {
  let state = start;
  let at = start.seenAt;
  const runner = {
    send(event: SessionEvent | SessionEvent['type']) {
      state = advance(state, typeof event === 'string' ? ({ type: event } as SessionEvent) : event, at);
      return runner;
    },
    wait(seconds: number) {
      for (let ms = 0; ms < Math.round(seconds * 1000); ms += 100) {
        at += 100;
        state = advance(state, { type: 'tick' }, at);
      }
      return runner;
    },
    /** The clock moves and nobody tells the session. */
    jump(seconds: number) {
      at += seconds * 1000;
      return runner;
    },
    /** Closed and opened again: nothing but JSON is left. */
    reload() {
      state = JSON.parse(JSON.stringify(state)) as SessionState;
      return runner.send('return');
    },
    get state() {
      return state;
    },
    get view(): SessionView {
      const view = viewOf(state, at);
      if (!view) throw new Error('no exercises');
      return view;
    },
  };
  return runner;
}
