import { useTranslations } from 'next-intl';
import type { LocationMap } from '@/lib/domain/locations';
import { emergencyFlags } from '@/lib/domain/pain-signals';
import { EmergencyCall } from './call-button';

interface Props {
  emergencyNumber: string;
  /** The signs that were told, as codes. */
  flags: string[];
  map: LocationMap;
  /** Where a mistake is asked about once more. */
  mistake: string;
}

/** "Go to emergency care now": one button to call, and words to show or read out. */
export function EmergencyCard({ emergencyNumber, flags, map, mistake }: Props) {
  const t = useTranslations('plan.safety');
  const card = useTranslations('rules.card.emergency');
  const told = emergencyFlags.filter((flag) => flags.includes(flag));
  const signs = (told.length > 0 ? told : emergencyFlags.slice(0, 1)).map((flag) => t(`iHave.${flag}`));
  return (
    <>
      <section className="plan-emergency flex flex-col gap-4" aria-labelledby="emergency">
        <svg viewBox="0 0 24 24" width="56" height="56" aria-hidden="true">
          <path d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z" fill="currentColor" />
          <path d="M12 6v7M12 17v.4" stroke="var(--vermilion-600)" strokeWidth="3" strokeLinecap="round" />
        </svg>
        <h1 id="emergency">{card('title')}</h1>
        <p>{t('doctorNow')}</p>
        <EmergencyCall number={emergencyNumber} />
      </section>
      <p className="plan-card plan-pad">
        <b>{t('orGo')}</b> {t('notDrive')}
      </p>
      <div className="plan-read-out">
        <p className="plan-quiet text-[1.125rem]">{t('readOut')}</p>
        <p>
          <b>
            “{t('pain', { map })} {signs.join(' ')} {t('please', { map })}”
          </b>
        </p>
      </div>
      <p>
        <b>{t('doNotWait')}</b> {t('nobodyWatches')}
      </p>
      <a className="plan-second" href={mistake}>{t('mistake')}</a>
    </>
  );
}
