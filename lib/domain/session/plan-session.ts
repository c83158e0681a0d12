import type { SessionExercise, SessionOptions, SessionState } from './session-state';
import { stintsOf } from './stints-of';

export type SessionPlan = Pick<SessionState, 'items' | 'options'>;

/** The run that a day's exercises ask for, each on the step of its ladder where the patient stands. Sound and going on by itself are off until asked for. */
export function planSession(exercises: readonly SessionExercise[], options: Partial<SessionOptions> = {}): SessionPlan {
  return {
    items: exercises.map(({ itemId, key, level, dose }) => ({ exercise: { itemId, key, level, dose }, stints: stintsOf(dose), carried: 0, skipped: null })),
    options: { goOn: false, tone: false, voice: false, ...options },
  };
}

/** Begin at the first exercise, waiting. `at` in epoch milliseconds. A plan without exercises is finished at once. */
export function startSession(plan: SessionPlan, at: number): SessionState {
  return { format: 1, startedAt: at, seenAt: at, ...plan, item: 0, stint: 0, step: plan.items.length > 0 ? 'ready' : 'finished', spent: 0, extraRest: 0, paused: false, stopped: false };
}
