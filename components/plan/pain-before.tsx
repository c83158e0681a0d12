import { useTranslations } from 'next-intl';
import type { LocationMap } from '@/lib/domain/locations';
import type { Draft } from '@/lib/server/plan/draft';
import { routes } from '@/lib/routes';
import { PainNow } from './pain-now';
import { PlanForm } from './plan-form';

/** Pain before the exercises of today: kept on this device and sent with the log. */
export function PainBefore({ token, told, map }: { token: string; told: Draft['before'] | null; map: LocationMap }) {
  const t = useTranslations('plan.log');
  return (
    <PlanForm id="before" action={routes.planDrafts} token={token} hidden={{ step: 'before' }} className="plan-asks flex flex-col gap-4">
      <PainNow title={t('painNow')} hint={t('beforeHint')} told={told ?? null} map={map} />
    </PlanForm>
  );
}
