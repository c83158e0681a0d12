import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionView } from '@/lib/domain/session/view-of';
import { NextCard } from './next-card';
import { SessionRing } from './session-ring';
import { useCue } from './session-words';
import { useReducedMotion } from './use-reduced-motion';

interface Props {
  snapshot: PlanSnapshot;
  exercise: SnapshotExercise;
  view: SessionView;
}

/** Between sets and sides: the rest, where there is one, and a look at what comes next. */
export function RestView({ snapshot, exercise, view }: Props) {
  const cue = useCue();
  const isStepped = useReducedMotion();
  return (
    <>
      <h1 className="session-cue" tabIndex={-1}>{cue(view)}</h1>
      {view.step === 'rest' ? <SessionRing view={view} isStepped={isStepped} /> : null}
      <NextCard snapshot={snapshot} exercise={exercise} view={view} />
    </>
  );
}
