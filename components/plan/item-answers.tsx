import { useTranslations } from 'next-intl';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { ItemLogInput } from '@/lib/domain/session-log';
import type { PlanExercise } from '@/lib/server/plan/exercises-of-day';
import { routes } from '@/lib/routes';
import { ItemFields } from './item-fields';
import { PlanForm } from './plan-form';

/** What was done of each exercise, as a plain form. */
export function ItemAnswers({ token, exercises, told, look }: { token: string; exercises: PlanExercise[]; told: ItemLogInput[]; look: FigureLook }) {
  const t = useTranslations('plan.log');
  return (
    <>
      <div>
        <h1>{t('titleItems')}</h1>
        <p className="plan-quiet">{t('anyAnswer')}</p>
      </div>
      <PlanForm id="answers" action={routes.planDrafts} token={token} hidden={{ step: 'items' }}>
        <ItemFields items={exercises} told={told} look={look} />
      </PlanForm>
    </>
  );
}
