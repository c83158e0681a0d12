import { useTranslations } from 'next-intl';
import type { SessionOptions } from '@/lib/domain/session/session-state';
import { GoOnSwitch } from './go-on-switch';
import { OptionSwitch } from './option-switch';
import { SessionPanel } from './session-panel';
import { hasVoice } from './session-sound';

interface Props {
  locale: string;
  options: SessionOptions;
  onChange: (options: Partial<SessionOptions>) => void;
  onClose: () => void;
}

/** Sound, pace and the keys. Everything is off until asked for. */
export function OptionsPanel({ locale, options, onChange, onClose }: Props) {
  const t = useTranslations('session.options');
  const canSpeak = hasVoice(locale);
  return (
    <SessionPanel title={t('label')}>
      <OptionSwitch label={t('tone')} hint={t('toneHint')} isOn={options.tone} onChange={(tone) => onChange({ tone })} />
      <OptionSwitch label={t('voice')} hint={t(canSpeak ? 'voiceHint' : 'noVoice')} isOn={options.voice} isOff={!canSpeak} onChange={(voice) => onChange({ voice })} />
      <GoOnSwitch isOn={options.goOn} onChange={(goOn) => onChange({ goOn })} />
      <button type="button" className="plan-primary" onClick={onClose}>{t('close')}</button>
      <section>
        <h2>{t('keys')}</h2>
        <p>{t('keysHint')}</p>
      </section>
    </SessionPanel>
  );
}
