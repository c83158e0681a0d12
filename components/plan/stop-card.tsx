import { useTranslations } from 'next-intl';
import type { SymptomLocation } from '@/lib/domain/locations';
import type { PlanFrame } from '@/lib/server/plan/frame';
import { ClinicCall } from './call-button';
import { Icon } from './icon';

interface Props {
  clinic: PlanFrame['clinic'];
  why: 'red-flag' | 'peripheralisation';
  moved?: { before: SymptomLocation; after: SymptomLocation };
}

/** "Stop and call the clinic": what changed, the clinic's number, and what to do until then. */
export function StopCard({ clinic, why, moved }: Props) {
  const t = useTranslations('plan.safety');
  const rules = useTranslations('rules');
  return (
    <>
      <section className="plan-stop" aria-labelledby="stop">
        <div className="plan-stop-head">
          <Icon name="alarm" size={44} />
          <h1 id="stop">{rules('card.stop-and-call.title')}</h1>
        </div>
      </section>
      {moved ? (
        <div className="plan-card plan-pad">
          <p className="plan-quiet">{t('movedDown')}</p>
          <p className="plan-moved">
            <span>
              <i className="plan-dot" />
              <span>{t('before')} <b className="block">{rules(`location.${moved.before}`)}</b></span>
            </span>
            <Icon name="arrow" size={36} />
            <span>
              <i className="plan-dot plan-dot-after" />
              <span>{t('after')} <b className="block">{rules(`location.${moved.after}`)}</b></span>
            </span>
          </p>
        </div>
      ) : null}
      <p>{rules(`why.${why}`)}</p>
      <ClinicCall phone={clinic.phone} />
      <h2>{t('until')}</h2>
      <ul className="plan-does">
        <li><Icon name="cross" />{t('noExercises')}</li>
        <li><Icon name="check" />{t('rest')}</li>
        <li><Icon name="clock" />{t('closed')}</li>
      </ul>
      <EmergencySigns number={clinic.emergencyNumber} />
    </>
  );
}

/** The signs for which nobody should wait, on every page that talks of pain. */
export function EmergencySigns({ number }: { number: string }) {
  const t = useTranslations('plan.safety');
  return (
    <p className="plan-box">
      <b className="text-vermilion-700">{t('goNow')}</b> {t('goNowIf', { number })}
    </p>
  );
}
