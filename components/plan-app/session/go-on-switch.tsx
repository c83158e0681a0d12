import { useTranslations } from 'next-intl';
import { OptionSwitch } from './option-switch';

/** "Count for me": the session goes on by itself within an exercise. */
export function GoOnSwitch({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const t = useTranslations('session.options');
  return <OptionSwitch label={t('goOn')} hint={t('goOnHint')} isOn={isOn} onChange={onChange} />;
}
