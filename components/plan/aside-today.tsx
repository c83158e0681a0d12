import { getTranslations } from 'next-intl/server';
import { emergencyFlags } from '@/lib/domain/pain-signals';
import { routes } from '@/lib/routes';
import type { PlanBase } from '@/lib/server/plan/queries';
import { EmergencyCard } from './emergency-card';
import { StopCard } from './stop-card';

/** Today while an emergency or a warning sign waits to be looked at: what to do, and no exercises. */
export async function AsideToday({ plan }: { plan: PlanBase }) {
  const t = await getTranslations('plan.safety');
  const map = plan.version?.locationMap ?? 'back';
  if (plan.aside === 'emergency') return <EmergencyCard emergencyNumber={plan.clinic.emergencyNumber} flags={emergencyFlags.filter((flag) => plan.emergencyFlags.includes(flag))} map={map} mistake={routes.planMistake} />;
  return (
    <>
      <StopCard clinic={plan.clinic} why="red-flag" />
      <p className="plan-quiet">{t('putAside')}</p>
    </>
  );
}
