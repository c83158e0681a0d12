import { useTranslations } from 'next-intl';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionView } from '@/lib/domain/session/view-of';
import { GoOnSwitch } from './go-on-switch';
import { SessionFigure } from './session-figure';
import { SideCells } from './side-cells';

interface Props {
  snapshot: PlanSnapshot;
  exercise: SnapshotExercise;
  view: SessionView;
  goOn: boolean;
  onGoOn: (goOn: boolean) => void;
}

/** Before an exercise: its picture, how much, how it is done. Nothing runs. */
export function ReadyView({ snapshot, exercise, view, goOn, onGoOn }: Props) {
  const t = useTranslations('session');
  const lang = exercise.inEnglish ? 'en' : undefined;
  return (
    <>
      <h1 lang={lang} tabIndex={-1} className="session-cue">{exercise.name}</h1>
      <div className="plan-card session-plate session-plate-ready">
        <SessionFigure exercise={exercise} snapshot={snapshot} isMirrored={view.figure.isMirrored} />
      </div>
      <p className="session-dose"><b>{exercise.doseWords}</b></p>
      <SideCells view={view} />
      {exercise.note ? <p className="plan-card plan-pad whitespace-pre-line">“{exercise.note}”</p> : null}
      {exercise.inEnglish ? <p className="plan-quiet">{t('inEnglish')}</p> : null}
      <details className="session-how">
        <summary>{t('howTo')}</summary>
        <div lang={lang} className="flex flex-col gap-3">
          <ol className="plan-steps">
            {exercise.steps.map((step, i) => (
              <li key={i}>{step}</li>
            ))}
          </ol>
          {exercise.breathing ? <p>{exercise.breathing}</p> : null}
          {exercise.feel ? <p><b lang={snapshot.locale}>{t('feel')}:</b> {exercise.feel}</p> : null}
          {exercise.stop ? <p className="plan-box"><b lang={snapshot.locale}>{t('stopIf')}:</b> {exercise.stop}</p> : null}
        </div>
      </details>
      <GoOnSwitch isOn={goOn} onChange={onGoOn} />
    </>
  );
}
