import type { SessionView } from '@/lib/domain/session/view-of';

/** What is said, in words of the namespace `session.say`. */
export type Said =
  | { key: 'hold' | 'breathe' | 'rest'; count: number }
  | { key: 'left'; count: number }
  | { key: 'half' | 'done' | 'restOver' | 'paused' | 'finished' };

export interface Signal {
  say: Said | null;
  tone: 'tick' | 'end' | null;
}

const none: Signal = { say: null, tone: null };
/** Seconds below which "half way" would only be noise. */
const leastForHalf = 10;
const lastSeconds = 3;

function beginning(after: SessionView): Signal {
  if (after.step === 'rest') return { say: { key: 'rest', count: after.number ?? 0 }, tone: 'end' };
  if (after.step !== 'work' || after.unit === 'reps' || after.isRestOver) return none;
  return { say: { key: after.unit === 'breaths' ? 'breathe' : 'hold', count: after.number ?? 0 }, tone: null };
}

/** What was measured ran out. */
function isOver(before: SessionView, after: SessionView): boolean {
  const wasMeasured = before.step === 'work' && before.left !== null && before.left < 1 && before.unit !== 'reps';
  return wasMeasured && (after.step !== 'work' || after.repsDone !== before.repsDone);
}

function counting(before: SessionView, after: SessionView): Signal {
  const { left, length, number } = after;
  if (left === null || length === null || before.left === null || left >= before.left) return none;
  if (after.unit === 'seconds' && number !== before.number && number !== null && number >= 1 && number <= lastSeconds && length > lastSeconds) return { say: { key: 'left', count: number }, tone: 'tick' };
  if (after.step === 'work' && length >= leastForHalf && before.left > length / 2 && left <= length / 2) return { say: { key: 'half' }, tone: null };
  return none;
}

/** What is to be heard between one look and the next: at the start, half way, 3-2-1 and at the end; never each second. */
export function signalOf(before: SessionView, after: SessionView): Signal {
  if (after.phase === 'finished') return before.phase === 'finished' ? none : { say: { key: 'finished' }, tone: isOver(before, after) ? 'end' : null };
  if (after.phase === 'paused') return before.phase === 'paused' ? none : { say: { key: 'paused' }, tone: null };
  if (before.phase === 'paused') return none;
  if (after.isRestOver !== before.isRestOver) return after.isRestOver ? { say: { key: 'restOver' }, tone: 'end' } : none;
  if (isOver(before, after)) return after.step === 'rest' ? beginning(after) : { say: { key: 'done' }, tone: 'end' };
  if (before.step !== after.step) return beginning(after);
  return counting(before, after);
}
