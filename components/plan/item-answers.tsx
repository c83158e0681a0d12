import { useTranslations } from 'next-intl';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { LogDraft } from '@/lib/server/plan/draft';
import type { PlanExercise } from '@/lib/server/plan/exercises-of-day';
import { routes } from '@/lib/routes';
import { ItemFields } from './item-fields';
import { PlanForm } from './plan-form';

/** What was done of each exercise, as a plain form. */
export function ItemAnswers({ token, exercises, log, look }: { token: string; exercises: PlanExercise[]; log: LogDraft; look: FigureLook }) {
  const t = useTranslations('plan.log');
  return (
    <>
      <div>
        <h1>{t('titleItems')}</h1>
        <p className="plan-quiet">{t('anyAnswer')}</p>
      </div>
      <PlanForm id="answers" action={routes.planDrafts} token={token} hidden={{ step: 'items', day: log.day, fixes: log.supersedesId }}>
        <ItemFields items={exercises} told={log.items} look={look} />
      </PlanForm>
    </>
  );
}
