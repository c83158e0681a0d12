import { useTranslations } from 'next-intl';
import { Icon } from './icon';

const dialled = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** One tap to the emergency number of the clinic's country. */
export function EmergencyCall({ number }: { number: string }) {
  const t = useTranslations('plan.safety');
  return (
    <a className="plan-call" href={dialled(number)}>
      <Icon name="phone" size={36} />
      {t('call', { number })}
    </a>
  );
}

/** Calls the clinic; words alone where the clinic has no number on file. */
export function ClinicCall({ phone }: { phone: string }) {
  const t = useTranslations('plan.safety');
  if (!phone) return <p className="plan-card plan-pad">{t('clinicWithoutPhone')}</p>;
  return (
    <a className="plan-call plan-call-clinic" href={dialled(phone)}>
      <Icon name="phone" size={32} />
      <span>
        {t('callClinic')}
        <small>{phone}</small>
      </span>
    </a>
  );
}
