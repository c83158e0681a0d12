import { getTranslations } from 'next-intl/server';
import { FigurePlace } from '@/components/ui/figure-place';
import type { FigureLook } from '@/lib/domain/figure-look';
import { skipReasons, type ItemLogInput, type ItemOutcome } from '@/lib/domain/session-log';
import type { PlanExercise } from '@/lib/server/plan/exercises-of-day';
import { routes } from '@/lib/routes';
import { Icon, type IconName } from './icon';
import { PlanForm } from './plan-form';

const outcomes: { outcome: ItemOutcome; icon: IconName }[] = [
  { outcome: 'done', icon: 'check' },
  { outcome: 'partly', icon: 'half' },
  { outcome: 'skipped', icon: 'cross' },
];

/** Each exercise done, in part or skipped. Part and skipped unfold a question about why. */
export async function ItemAnswers({ token, exercises, told, look }: { token: string; exercises: PlanExercise[]; told: ItemLogInput[]; look: FigureLook }) {
  const t = await getTranslations('plan.log');
  const why = await getTranslations('rules.skipChoice');
  return (
    <>
      <div>
        <h1>{t('titleItems')}</h1>
        <p className="plan-quiet">{t('anyAnswer')}</p>
      </div>
      <PlanForm id="answers" action={routes.planDrafts} token={token} hidden={{ step: 'items' }}>
        <ul className="plan-card plan-items">
          {exercises.map((exercise) => {
            const answer = told.find((item) => item.itemId === exercise.id);
            return (
              <li key={exercise.id} className="plan-item">
                <fieldset className="min-w-0">
                  <legend className="float-start mb-2 flex w-full items-center gap-3">
                    <FigurePlace slug={exercise.slug} picture={exercise.picture} look={look} area="plan" className="w-20 border-0!" />
                    <b lang={exercise.inEnglish ? 'en' : undefined}>{exercise.name}</b>
                  </legend>
                  <div className="plan-choices-row clear-both">
                    {outcomes.map(({ outcome, icon }) => (
                      <label key={outcome} className="plan-choice">
                        <input type="radio" name={`outcome.${exercise.id}`} value={outcome} defaultChecked={answer?.outcome === outcome} />
                        <Icon name={icon} size={20} />
                        <span>{t(`outcome.${outcome}`)}</span>
                      </label>
                    ))}
                  </div>
                  <fieldset className="plan-unfold plan-unfold-why">
                    <div className="plan-why">
                      <legend className="mb-2">{t('why')}</legend>
                      <div className="plan-choices">
                        {skipReasons.map((reason) => (
                          <label key={reason} className="plan-choice">
                            <input type="radio" name={`reason.${exercise.id}`} value={reason} defaultChecked={answer?.reason === reason} />
                            <span>{why(reason)}</span>
                          </label>
                        ))}
                      </div>
                    </div>
                  </fieldset>
                </fieldset>
              </li>
            );
          })}
        </ul>
      </PlanForm>
    </>
  );
}
