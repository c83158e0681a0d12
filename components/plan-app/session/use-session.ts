'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionState } from '@/lib/domain/session/session-state';
import { createRunner, type SessionRunner } from './session-runner';

const tickEvery = 200;

interface UsedSession {
  runner: SessionRunner;
  state: SessionState;
}

/** The session of this screen: its clock ticks while it is looked at; a call, a lock or another tab pauses it. */
export function useSession(exercises: readonly SnapshotExercise[], kept: unknown, onChange: (state: SessionState) => void): UsedSession {
  const [runner] = useState(() => createRunner(exercises, kept, () => Date.now()));
  const state = useSyncExternalStore(runner.subscribe, runner.shown, runner.shown);
  useEffect(() => runner.keepWith(onChange), [runner, onChange]);
  useEffect(() => {
    const timer = setInterval(() => runner.send({ type: 'tick' }), tickEvery);
    const seen = () => runner.send({ type: document.visibilityState === 'hidden' ? 'leave' : 'return' });
    const leave = () => runner.send({ type: 'leave' });
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [runner]);
  return { runner, state };
}
