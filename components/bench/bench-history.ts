import type { Movement } from '@/lib/figure/movement';

export interface BenchHistory {
  past: readonly Movement[];
  present: Movement;
  future: readonly Movement[];
  /** What the last change was about: dragging one slider is one step back, however many places it passed. */
  about: string | null;
}

export type BenchStep =
  | { kind: 'change'; movement: Movement; about: string }
  /** The slider was let go: the next change is a step of its own. */
  | { kind: 'settle' }
  | { kind: 'undo' }
  | { kind: 'redo' };

const mostSteps = 200;

export const openHistory = (movement: Movement): BenchHistory => ({ past: [], present: movement, future: [], about: null });

export function stepHistory(history: BenchHistory, step: BenchStep): BenchHistory {
  const { past, present, future, about } = history;
  if (step.kind === 'settle') return about === null ? history : { ...history, about: null };
  if (step.kind === 'change') {
    const kept = step.about === about ? past : [...past, present].slice(-mostSteps);
    return { past: kept, present: step.movement, future: [], about: step.about };
  }
  if (step.kind === 'undo') {
    const before = past[past.length - 1];
    return before ? { past: past.slice(0, -1), present: before, future: [present, ...future], about: null } : history;
  }
  const [next, ...later] = future;
  return next ? { past: [...past, present], present: next, future: later, about: null } : history;
}
