import { useTranslations } from 'next-intl';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionEvent } from '@/lib/domain/session/session-state';
import type { SessionView } from '@/lib/domain/session/view-of';
import { RepRow } from './rep-row';
import { SessionExtra } from './session-extra';
import { SessionFigure } from './session-figure';
import { SessionRing } from './session-ring';
import type { SessionRunner } from './session-runner';
import { useCue, useNextWords } from './session-words';
import { SideTag } from './side-cells';
import { useReducedMotion } from './use-reduced-motion';

interface Props {
  snapshot: PlanSnapshot;
  exercise: SnapshotExercise;
  view: SessionView;
  runner: SessionRunner;
  send: (event: SessionEvent) => void;
}

/** While it is done: the figure, a few words, the number. */
export function WorkView({ snapshot, exercise, view, runner, send }: Props) {
  const t = useTranslations('session');
  const cue = useCue();
  const nextWords = useNextWords(snapshot);
  const isStepped = useReducedMotion();
  return (
    <>
      <div className="plan-card session-plate">
        <div className="session-name">
          <p lang={exercise.inEnglish ? 'en' : undefined}>{exercise.name}</p>
          <SideTag side={view.side} />
        </div>
        <SessionFigure key={exercise.key + exercise.level} exercise={exercise} snapshot={snapshot} isMirrored={view.figure.isMirrored} runner={runner} />
      </div>
      <h1 className="session-cue" tabIndex={-1}>{cue(view)}</h1>
      <SessionRing view={view} isStepped={isStepped} />
      {view.step === 'get-set' || view.step === 'more' ? null : <RepRow view={view} />}
      {view.step === 'more' ? <p className="session-next">{t('more', { count: view.mostReps - view.repsDone })}</p> : null}
      <SessionExtra view={view} send={send}>
        <p className="session-next"><span className="plan-quiet">{t('next.label')}</span> {nextWords(view.next)}</p>
      </SessionExtra>
    </>
  );
}
