import { getTranslations } from 'next-intl/server';
import type { LocationMap } from '@/lib/domain/locations';
import type { Draft } from '@/lib/server/plan/draft';
import { routes } from '@/lib/routes';
import { PainScale } from './pain-scale';
import { PlaceList } from './place-list';
import { PlanForm } from './plan-form';

/** Pain before the exercises of today: kept on this device and sent with the log. */
export async function PainBefore({ token, told, map }: { token: string; told: Draft['before'] | null; map: LocationMap }) {
  const t = await getTranslations('plan.log');
  return (
    <PlanForm id="before" action={routes.planDrafts} token={token} hidden={{ step: 'before' }} className="plan-asks flex flex-col gap-4">
      <div>
        <h1 id="now">{t('painNow')}</h1>
        <p className="plan-quiet">{t('beforeHint')}</p>
      </div>
      <PainScale name="pain" labelledBy="now" chosen={told?.pain} />
      <div className="plan-unfold plan-unfold-pain">
        <h2 id="where" className="mb-2">{t('where')}</h2>
        <PlaceList name="location" labelledBy="where" map={map} chosen={told?.location} />
      </div>
    </PlanForm>
  );
}
