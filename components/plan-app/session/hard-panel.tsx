import { useTranslations } from 'next-intl';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import { SessionFigure } from './session-figure';
import { SessionPanel } from './session-panel';

interface Props {
  snapshot: PlanSnapshot;
  /** The step that the therapist allowed; null where there is none. */
  easier: SnapshotExercise | null;
  onEasier: () => void;
  onLeaveOut: () => void;
  onClose: () => void;
}

/** Too hard: the easier step where one is allowed, else it is left out and the therapist hears. */
export function HardPanel({ snapshot, easier, onEasier, onLeaveOut, onClose }: Props) {
  const t = useTranslations('session');
  return (
    <SessionPanel title={t('hard.title')}>
      {easier ? (
        <>
          <p>{t('hard.easierIs')}</p>
          <section className="plan-card session-next-card">
            <h2 lang={easier.inEnglish ? 'en' : undefined}>{easier.name}</h2>
            <SessionFigure exercise={easier} snapshot={snapshot} isMirrored={false} />
            <p><b>{easier.doseWords}</b></p>
          </section>
          <p className="plan-quiet">{t('hard.kept')}</p>
          <button type="button" className="plan-primary" onClick={onEasier}>{t('hard.doEasier')}</button>
        </>
      ) : (
        <p>{t('hard.none')}</p>
      )}
      <button type="button" className={easier ? 'plan-second plan-outline' : 'plan-primary'} onClick={onLeaveOut}>{t('hard.leaveOut')}</button>
      <button type="button" className="plan-second" onClick={onClose}>{t('action.cancel')}</button>
      <p>{t('hard.pain')}</p>
    </SessionPanel>
  );
}
