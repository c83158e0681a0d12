import { useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';
import type { SessionEvent } from '@/lib/domain/session/session-state';
import type { SessionView } from '@/lib/domain/session/view-of';
import { SessionIcon } from './session-icon';
import type { SessionPrimary } from './use-primary';

interface Props {
  view: SessionView;
  primary: SessionPrimary;
  onPrimary: () => void;
  send: (event: SessionEvent) => void;
  onSkip: () => void;
  onHard: () => void;
}

/** The one filled button, and what else can be done now. */
export function SessionActions({ view, primary, onPrimary, send, onSkip, onHard }: Props) {
  const t = useTranslations('session.action');
  const isResting = view.step === 'rest' && view.phase !== 'paused';
  return (
    <div className="plan-actions session-actions">
      <button type="button" className="plan-primary" onClick={onPrimary}>
        {primary.icon ? primary.icon === 'check' ? <Icon name="check" size={28} /> : <SessionIcon name={primary.icon} size={28} /> : null}
        {primary.text}
      </button>
      {view.phase === 'finished' ? (
        <button type="button" className="plan-second" onClick={() => send({ type: 'back' })}>{t('back')}</button>
      ) : (
        <div className="session-row">
          <button type="button" disabled={!view.canGoBack} onClick={() => send({ type: 'back' })}>
            <SessionIcon name="back" />
            {t('back')}
          </button>
          {isResting ? (
            <>
              <button type="button" disabled={view.isRestOver} onClick={() => send({ type: 'pause' })}>
                <SessionIcon name="pause" />
                {t('pause')}
              </button>
              <button type="button" onClick={() => send({ type: 'more-rest' })}>
                <SessionIcon name="plus" />
                {t('moreRest')}
              </button>
            </>
          ) : (
            <>
              <button type="button" onClick={onSkip}>
                <SessionIcon name="skip" />
                {t('skip')}
              </button>
              <button type="button" onClick={onHard}>
                <SessionIcon name="down" />
                {t('tooHard')}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
