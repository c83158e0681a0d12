import { useTranslations } from 'next-intl';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionView } from '@/lib/domain/session/view-of';
import { RepRow } from './rep-row';
import { SessionFigure } from './session-figure';
import { SessionRing } from './session-ring';
import type { SessionRunner } from './session-runner';
import { useCue, useNextWords } from './session-words';
import { SideCells } from './side-cells';
import { useReducedMotion } from './use-reduced-motion';

interface Props {
  snapshot: PlanSnapshot;
  exercise: SnapshotExercise;
  view: SessionView;
  runner: SessionRunner;
}

/** While it is done: the figure, a few words, the number. */
export function WorkView({ snapshot, exercise, view, runner }: Props) {
  const t = useTranslations('session');
  const cue = useCue();
  const nextWords = useNextWords(snapshot);
  const isStepped = useReducedMotion();
  const more = view.mostReps - view.repsDone;
  return (
    <>
      <div className="plan-card session-plate">
        <p className="session-name" lang={exercise.inEnglish ? 'en' : undefined}>{exercise.name}</p>
        <SessionFigure key={exercise.key + exercise.level} exercise={exercise} look={snapshot.look} isMirrored={view.figure.isMirrored} runner={runner} />
      </div>
      <h1 className="session-cue" tabIndex={-1}>{cue(view)}</h1>
      <SessionRing view={view} isStepped={isStepped} />
      {view.step === 'get-set' ? null : <RepRow view={view} />}
      <SideCells view={view} />
      <p className="session-next">
        {view.step === 'more' ? t('more', { count: more }) : <><span className="plan-quiet">{t('next.label')}</span> {nextWords(view.next)}</>}
      </p>
    </>
  );
}
