'use client';
import { useCallback, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionResult } from '@/lib/domain/session/result-of';
import { browserDevice } from '../device/browser-device';
import { useDevice } from '../device/use-device';
import { SessionPlayer } from './session-player';

interface Props {
  snapshot: PlanSnapshot;
  exercises: readonly SnapshotExercise[];
  /** The session is over; its result is what the log begins with. */
  onOver: (result: SessionResult) => void;
}

/** The guided session with what the device keeps of it. */
export function GoView({ snapshot, exercises, onOver }: Props) {
  const { running, tell, view } = useDevice();
  // A plan that changes under way counts from the next session on.
  const [begun] = useState({ snapshot, exercises, running });
  const keep = useCallback((state: unknown) => void browserDevice().saveRunning(state), []);
  const over = (result: SessionResult) => {
    const device = browserDevice();
    void (result.items.length > 0 ? device.endSession(result) : device.saveRunning(null));
    onOver(result);
  };
  const stepDown = (itemId: string, to: number) => {
    const from = begun.snapshot.exercises.find((one) => one.itemId === itemId && one.easier === to);
    if (!from) return;
    const step = { id: uuidv7(), itemKey: from.key, way: 'easier', from: from.level };
    void tell('ladder-step', step, null);
  };
  const help = () => {
    window.location.hash = '#help';
  };
  return <SessionPlayer {...begun} onChange={keep} onFinished={over} onStop={over} onHelp={help} onEasier={stepDown} large={view.large} contrast={view.contrast} />;
}
