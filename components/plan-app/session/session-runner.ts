import type { SessionEvent, SessionState } from '@/lib/domain/session/session-state';
import { advance } from '@/lib/domain/session/advance';
import { planSession, startSession } from '@/lib/domain/session/plan-session';
import type { SnapshotExercise } from '@/lib/domain/plan-snapshot';

/** Milliseconds of running time after which what is kept is renewed, so that a closed tab loses no more. */
const keepEvery = 1_000;

/** A kept session that is about these exercises; anything else on the device is not gone on with. */
export function runningOf(kept: unknown, exercises: readonly Pick<SnapshotExercise, 'itemId'>[]): SessionState | null {
  const state = kept as Partial<SessionState> | null;
  if (state?.format !== 1 || !Array.isArray(state.items) || state.step === 'finished') return null;
  const isSame = state.items.length === exercises.length && exercises.every(({ itemId }, i) => state.items![i]?.exercise.itemId === itemId);
  return isSame ? (state as SessionState) : null;
}

export interface SessionRunner {
  state(): SessionState;
  /** As it was when listeners were last told. */
  shown(): SessionState;
  send(event: SessionEvent): void;
  subscribe(listener: () => void): () => void;
  /** Who keeps the session; told of every change, of mere time once a second. */
  keepWith(keep: (state: SessionState) => void): void;
}

/** One session on the screen, with its clock. A kept one comes back paused at the same spot. */
export function createRunner(exercises: readonly SnapshotExercise[], kept: unknown, clock: () => number): SessionRunner {
  const running = runningOf(kept, exercises);
  let state = running ? advance(running, { type: 'return' }, clock()) : startSession(planSession(exercises), clock());
  let [last, shown] = [state, state];
  let keep: (state: SessionState) => void = () => undefined;
  const listeners = new Set<() => void>();
  const isMereTime = (): boolean => last.step === state.step && last.paused === state.paused && last.items === state.items && last.options === state.options && last.extraRest === state.extraRest;
  return {
    state: () => state,
    shown: () => shown,
    send(event) {
      const next = advance(state, event, clock());
      const isTimeless = event.type === 'tick' && next.step === state.step && next.spent === state.spent && next.paused === state.paused;
      state = isTimeless ? { ...state, seenAt: next.seenAt } : next;
      if (isTimeless) return;
      if (event.type !== 'tick' || !isMereTime() || Math.abs(state.spent - last.spent) >= keepEvery) {
        last = state;
        keep(state);
      }
      shown = state;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keepWith(next) {
      keep = next;
    },
  };
}
