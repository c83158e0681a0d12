import { useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import type { SessionState } from '@/lib/domain/session/session-state';
import type { SessionView } from '@/lib/domain/session/view-of';
import { SessionIcon } from './session-icon';
import { wordsOf } from './session-words';

interface Props {
  snapshot: PlanSnapshot;
  state: SessionState;
  view: SessionView;
  onStop: () => void;
  onOptions: () => void;
}

/** Stop, where one is, sound; and a bar for each exercise. */
export function SessionHead({ snapshot, state, view, onStop, onOptions }: Props) {
  const t = useTranslations('session');
  const { tone, voice } = state.options;
  const nameOf = (i: number) => wordsOf(snapshot, state.items[i]!.exercise)?.name ?? '';
  return (
    <header>
      {view.phase === 'finished' ? null : (
        <div className="plan-bar session-bar">
          <button type="button" onClick={onStop}>
            <Icon name="cross" />
            {t('stop')}
          </button>
          <p aria-label={t('exercisePlace', { at: view.at, of: view.of })}>{t('place', { at: view.at, of: view.of })}</p>
          <button type="button" onClick={onOptions} aria-haspopup="dialog">
            <SessionIcon name={tone || voice ? 'sound' : 'quiet'} size={26} />
            {t(tone || voice ? 'options.openOn' : 'options.open')}
          </button>
        </div>
      )}
      <ol className="session-bars">
        {view.bars.map(({ key, share, isSkipped }, i) => (
          <li key={key} data-now={i + 1 === view.at || undefined} data-skipped={isSkipped || undefined}>
            <span className="sr-only">{t('progress', { name: nameOf(i), share: Math.floor(share * 100) })}</span>
            <span aria-hidden="true" style={{ width: `${share * 100}%` }} />
          </li>
        ))}
      </ol>
    </header>
  );
}
