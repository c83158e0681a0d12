import { useTranslations } from 'next-intl';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionView } from '@/lib/domain/session/view-of';
import { describeDose } from '@/lib/i18n/describe-dose';
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
  const dose = useTranslations('dose');
  const { sets, set } = view;
  const { amount, hold, tempo, load } = exercise.dose;
  return (
    <section className="plan-card session-next-card" aria-labelledby="session-next">
      <h2 id="session-next">
        <span className="plan-quiet">{t('next.label')}</span> <span lang={exercise.inEnglish ? 'en' : undefined}>{exercise.name}</span>
      </h2>
      <SessionFigure exercise={exercise} snapshot={snapshot} isMirrored={view.figure.isMirrored} />
      <SideCells view={view} />
      <p>
        {sets > 1 ? <>{t.rich('set', { at: set, of: sets, b: (chunks) => <b>{chunks}</b> })}: </> : null}
        <b>{describeDose({ sets: 1, amount, hold, tempo, load }, dose)}</b>
      </p>
    </section>
  );
}
