import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionEvent, SessionState } from '@/lib/domain/session/session-state';
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
  send: (event: SessionEvent) => void;
}

/** The one screen that this moment has. */
export function SessionScreen({ snapshot, exercise, state, view, runner, send }: Props) {
  if (view.step === 'finished') return <FinishedView snapshot={snapshot} state={state} />;
  if (view.step === 'ready' && state.stint === 0) return <ReadyView snapshot={snapshot} exercise={exercise} view={view} goOn={state.options.goOn} onGoOn={(goOn) => send({ type: 'options', options: { goOn } })} />;
  if (view.step === 'ready' || view.step === 'rest') return <RestView snapshot={snapshot} exercise={exercise} view={view} />;
  return <WorkView snapshot={snapshot} exercise={exercise} view={view} runner={runner} send={send} />;
}
