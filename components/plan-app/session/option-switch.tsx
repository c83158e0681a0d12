import { useTranslations } from 'next-intl';
import { useId } from 'react';

interface Props {
  label: string;
  hint: string;
  isOn: boolean;
  isOff?: boolean;
  onChange: (isOn: boolean) => void;
}

/** A choice with its state in a word. */
export function OptionSwitch({ label, hint, isOn, isOff = false, onChange }: Props) {
  const t = useTranslations('session.options');
  const id = useId();
  return (
    <button type="button" role="switch" aria-checked={isOn} aria-describedby={id} disabled={isOff} className="plan-card session-switch" onClick={() => onChange(!isOn)}>
      <span>
        <b>{label}</b>
        <span id={id} className="plan-quiet">{hint}</span>
      </span>
      <span aria-hidden="true" className="session-switch-state">{t(isOn ? 'on' : 'off')}</span>
    </button>
  );
}
