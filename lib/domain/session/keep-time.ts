import type { SessionState } from './session-state';

/** Milliseconds. While it is on the screen a session is told the time several times a second; a longer silence means that nobody was there. */
export const awayAfter = 5_000;

/** Whether time counts in this step. While it waits for a tap, none does. */
export function isRunning({ step, paused, options }: Pick<SessionState, 'step' | 'paused' | 'options'>): boolean {
  if (paused) return false;
  return step === 'get-set' || step === 'work' || step === 'rest' || (step === 'more' && options.goOn);
}

/**
 * Tell the session what time it is (epoch milliseconds). Time since it was last told counts towards the running step. A
 * clock that went back counts nothing; a silence of more than `awayAfter` counts nothing and pauses.
 */
export function keepTime(state: SessionState, at: number): SessionState {
  const passed = at - state.seenAt;
  if (!isRunning(state) || passed <= 0) return { ...state, seenAt: at };
  if (passed > awayAfter) return { ...state, seenAt: at, paused: true };
  return { ...state, seenAt: at, spent: state.spent + passed };
}
