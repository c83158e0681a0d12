import { useTranslations } from 'next-intl';
import { SessionPanel } from './session-panel';

/** Asked once, because a session is long and a tap is short. */
export function StopPanel({ onStop, onClose }: { onStop: () => void; onClose: () => void }) {
  const t = useTranslations('session');
  return (
    <SessionPanel title={t('leave.title')} hint={t('leave.kept')}>
      <button type="button" className="plan-primary" onClick={onClose}>{t('leave.goOn')}</button>
      <button type="button" className="plan-primary plan-outline" onClick={onStop}>{t('leave.stop')}</button>
    </SessionPanel>
  );
}
