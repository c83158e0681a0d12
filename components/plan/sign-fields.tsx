import { useTranslations } from 'next-intl';
import { emergencyFlags, isEmergencyFlag } from '@/lib/domain/pain-signals';
import { redFlags, type RedFlag } from '@/lib/domain/session-log';
import { EmergencyCall } from './call-button';
import { Icon } from './icon';
import { WriteNote } from './write-note';

interface Props {
  therapist: string;
  emergencyNumber: string;
  chosen?: readonly string[];
  note?: string;
}

/** Plain questions about warning signs. An emergency sign shows the number to call even before it is sent. */
export function SignFields({ therapist, emergencyNumber, chosen = [], note }: Props) {
  const t = useTranslations('plan.report');
  const question = useTranslations('rules.redFlagQuestion');
  const card = useTranslations('rules.card.emergency');
  const signs = (flags: readonly RedFlag[]) =>
    flags.map((flag) => (
      <label key={flag} className="plan-choice flex-wrap">
        <input type="checkbox" name="redFlags[]" value={flag} defaultChecked={chosen.includes(flag)} data-emergency={isEmergencyFlag(flag) || undefined} />
        <span className="plan-mark"><Icon name="check" size={18} /></span>
        <span className="min-w-0 flex-[1_1_7rem] font-normal">{question(flag)}</span>
        <b className="ms-auto">{t('yes')}</b>
      </label>
    ));
  return (
    <>
      <div>
        <h1 id="signs-title">{t('signs')}</h1>
        <p className="plan-quiet">{t('signsHint')}</p>
      </div>
      <div role="group" aria-labelledby="signs-title" className="flex flex-col gap-2">
        {signs(emergencyFlags)}
        <div className="plan-unfold plan-unfold-emergency" aria-live="polite">
          <div className="plan-box">
            <p className="mb-3"><b>{card('title')}.</b> {t('thenSave')}</p>
            <EmergencyCall number={emergencyNumber} />
          </div>
        </div>
        {signs(redFlags.filter((flag) => !isEmergencyFlag(flag)))}
      </div>
      <WriteNote therapist={therapist} note={note} />
    </>
  );
}
