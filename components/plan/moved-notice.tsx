import { useTranslations } from 'next-intl';
import type { PlanFrame } from '@/lib/server/plan/frame';
import { ClinicCall } from './call-button';

/** Pain moved away from the spine and nobody has looked yet: stop and call before going on. */
export function MovedNotice({ clinic }: { clinic: PlanFrame['clinic'] }) {
  const t = useTranslations('plan.safety');
  return (
    <section className="plan-box flex flex-col gap-3" aria-labelledby="moved">
      <h2 id="moved">{t('movedTitle')}</h2>
      <p>{t('movedText')}</p>
      <ClinicCall phone={clinic.phone} />
    </section>
  );
}
