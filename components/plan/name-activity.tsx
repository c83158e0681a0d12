import { useTranslations } from 'next-intl';
import { PlanForm } from './plan-form';
import { routes } from '@/lib/routes';

/** One activity in the patient's own words. From the second on the list may end here. */
export function NameActivity({ token, n, told, mayEnd }: { token: string; n: number; told: string; mayEnd: boolean }) {
  const t = useTranslations('planFunction');
  return (
    <>
      <PlanForm id="activity" action={routes.planMeasureDrafts} token={token} hidden={{ step: 'name', n }} className="flex flex-col gap-4">
        <h1><label htmlFor="activity-name">{t(n === 1 ? 'nameFirst' : 'nameNext')}</label></h1>
        <p id="activity-hint">{t('nameHint')}</p>
        <input id="activity-name" name="activity" type="text" required maxLength={120} autoComplete="off" defaultValue={told} aria-describedby="activity-hint" className="plan-field" />
      </PlanForm>
      {mayEnd ? <a className="plan-outline" href={routes.planFunctionCheck}>{t('enough')}</a> : null}
    </>
  );
}
