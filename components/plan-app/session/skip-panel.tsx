import { useTranslations } from 'next-intl';
import { skipReasons, type SkipReason } from '@/lib/domain/session-log';
import { SessionPanel } from './session-panel';

interface Props {
  name: string;
  onReason: (reason: SkipReason) => void;
  onClose: () => void;
}

/** Why an exercise is left out. Each answer leads on at once. */
export function SkipPanel({ name, onReason, onClose }: Props) {
  const t = useTranslations('session');
  const why = useTranslations('rules.skipChoice');
  return (
    <SessionPanel title={t('skip.title')} hint={`${t('skip.what', { name })} ${t('skip.anyAnswer')}`}>
      <div className="plan-choices">
        {skipReasons.map((reason) => (
          <button key={reason} type="button" className="plan-choice" onClick={() => onReason(reason)}>
            {why(reason)}
          </button>
        ))}
      </div>
      <button type="button" className="plan-second" onClick={onClose}>{t('action.cancel')}</button>
    </SessionPanel>
  );
}
