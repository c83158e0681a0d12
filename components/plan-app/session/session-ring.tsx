import { useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';
import type { SessionView } from '@/lib/domain/session/view-of';
import { numberText } from './session-words';

const radius = 114;
const around = 2 * Math.PI * radius;

/** The one huge number in its ring: teal for work, blue for rest. With less motion the ring goes in steps. */
export function SessionRing({ view, isStepped }: { view: SessionView; isStepped: boolean }) {
  const t = useTranslations('session');
  const { number, unit, left, length, reps, mostReps } = view;
  const share = isStepped && left !== null && length !== null && unit !== 'reps' ? Math.ceil(left) / length : view.ring;
  const text = numberText(view);
  const isOver = number === 0;
  const under = unit === 'reps' ? (view.step === 'more' ? t('unit.repsDone') : t('unit.reps', { of: view.rep > reps ? mostReps : reps })) : t(`unit.${unit}`, { count: number ?? 0 });
  return (
    <div className="session-ring" data-rest={view.step === 'rest' || undefined} data-length={text.length}>
      <svg viewBox="0 0 246 246" aria-hidden="true">
        <circle cx="123" cy="123" r={radius} className="session-ring-under" />
        {share > 0 ? <circle cx="123" cy="123" r={radius} className="session-ring-over" strokeDasharray={`${around * share} ${around}`} transform="rotate(-90 123 123)" /> : null}
      </svg>
      {isOver ? (
        <p><Icon name="check" size={96} /><span className="sr-only">{t('say.done')}</span></p>
      ) : (
        <p role="timer" aria-live="off">
          <b>{text}</b>
          <span>{view.breath ? t('breathe', { way: view.breath }) : under}</span>
        </p>
      )}
    </div>
  );
}
