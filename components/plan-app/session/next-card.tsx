import { useTranslations } from 'next-intl';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionView } from '@/lib/domain/session/view-of';
import { SessionFigure } from './session-figure';
import { SideCells } from './side-cells';

interface Props {
  snapshot: PlanSnapshot;
  exercise: SnapshotExercise;
  view: SessionView;
}

/** A look at what comes next: its picture, its side, how much. */
export function NextCard({ snapshot, exercise, view }: Props) {
  const t = useTranslations('session');
  const { sets, set } = view;
  return (
    <section className="plan-card session-next-card" aria-labelledby="session-next">
      <h2 id="session-next">
        <span className="plan-quiet">{t('next.label')}</span> <span lang={exercise.inEnglish ? 'en' : undefined}>{exercise.name}</span>
      </h2>
      <SessionFigure exercise={exercise} look={snapshot.look} isMirrored={view.figure.isMirrored} />
      <SideCells view={view} />
      <p><b>{exercise.doseWords}</b></p>
      {sets > 1 ? <p>{t.rich('set', { at: set, of: sets, b: (chunks) => <b>{chunks}</b> })}</p> : null}
    </section>
  );
}
