import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionState } from '@/lib/domain/session/session-state';
import type { SessionView } from '@/lib/domain/session/view-of';
import { FinishedView } from './finished-view';
import { ReadyView } from './ready-view';
import { RestView } from './rest-view';
import type { SessionRunner } from './session-runner';
import { WorkView } from './work-view';

interface Props {
  snapshot: PlanSnapshot;
  exercise: SnapshotExercise;
  state: SessionState;
  view: SessionView;
  runner: SessionRunner;
  onGoOn: (goOn: boolean) => void;
}

/** The one screen that this moment has. */
export function SessionScreen({ snapshot, exercise, state, view, runner, onGoOn }: Props) {
  if (view.step === 'finished') return <FinishedView snapshot={snapshot} state={state} />;
  if (view.step === 'ready' && state.stint === 0) return <ReadyView snapshot={snapshot} exercise={exercise} view={view} goOn={state.options.goOn} onGoOn={onGoOn} />;
  if (view.step === 'ready' || view.step === 'rest') return <RestView snapshot={snapshot} exercise={exercise} view={view} />;
  return <WorkView snapshot={snapshot} exercise={exercise} view={view} runner={runner} />;
}
