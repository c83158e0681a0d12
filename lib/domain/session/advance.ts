import { goBack } from './go-back';
import { isRunning, keepTime } from './keep-time';
import { skipItem, stopSession, swapForEasier } from './leave-item';
import { countAll, moveOn, oneMore, restSeconds, settle } from './move-on';
import { placeIn, stepTo } from './place-in';
import type { SessionEvent, SessionOptions, SessionState } from './session-state';

/** Seconds that one tap adds to a rest, and the most that taps add. */
export const addedRest = 15;
const mostAddedRest = 600;

const pause = (state: SessionState): SessionState => (isRunning(state) ? { ...state, paused: true } : state);

function choose(state: SessionState, options: Partial<SessionOptions>): SessionState {
  const chosen = { ...state, options: { ...state.options, ...options } };
  const [before, after] = [placeIn(state), placeIn(chosen)];
  if (!before || !after || state.options.goOn === chosen.options.goOn) return chosen;
  // Asking to go on by itself does not begin anything that same moment.
  if (state.step === 'rest' && state.spent >= restSeconds(state, before) * 1000) return stepTo(chosen, 'get-set');
  const isMeasuredAnew = state.step === 'more' || (state.step === 'work' && (before.timing === null) !== (after.timing === null));
  return isMeasuredAnew ? { ...chosen, spent: 0 } : chosen;
}

function taken(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'tick':
      return state;
    case 'next':
      return moveOn(state);
    case 'all-done':
      return countAll(state);
    case 'more':
      return oneMore(state);
    case 'more-rest':
      return state.step === 'rest' ? { ...state, extraRest: Math.min(mostAddedRest, state.extraRest + addedRest) } : state;
    case 'pause':
    case 'leave':
    case 'return':
      return pause(state);
    case 'resume':
      return { ...state, paused: false };
    case 'back':
      return goBack(state);
    case 'skip':
      return skipItem(state, event.reason);
    case 'easier':
      return swapForEasier(state, event.to);
    case 'stop':
      return stopSession(state);
    case 'options':
      return choose(state, event.options);
  }
}

/**
 * The session after an event at an instant (epoch milliseconds). Pure: the same three give the same session. Nothing ends or
 * begins between events; what the clock ended since the last one is settled first. On `return` nothing of the time away counts.
 */
export function advance(state: SessionState, event: SessionEvent, at: number): SessionState {
  return taken(event.type === 'return' ? { ...state, seenAt: at } : settle(keepTime(state, at)), event);
}
