import { useTranslations } from 'next-intl';
import type { PlanFrame } from '@/lib/server/plan/frame';
import { ClinicCall } from './call-button';
import { Icon } from './icon';
import { EmergencySigns } from './stop-card';

/** Pain that calls for less: stop for today, or ease off next time. */
export function EaseCard({ card, clinic }: { card: 'stop-for-today' | 'ease-off'; clinic: PlanFrame['clinic'] }) {
  const t = useTranslations(`rules.card.${card}`);
  const isStop = card === 'stop-for-today';
  return (
    <>
      <section className={isStop ? 'plan-stop' : 'plan-card plan-pad'} aria-labelledby="ease">
        <div className="plan-stop-head">
          {isStop ? <Icon name="alarm" size={44} /> : <Icon name="half" size={36} />}
          <h1 id="ease">{t('title')}</h1>
        </div>
      </section>
      <p>{t('text')}</p>
      {isStop ? <ClinicCall phone={clinic.phone} /> : null}
      {isStop ? <EmergencySigns number={clinic.emergencyNumber} /> : null}
    </>
  );
}
