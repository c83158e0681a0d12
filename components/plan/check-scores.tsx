import { useTranslations } from 'next-intl';
import { PlanForm } from './plan-form';
import { scoredRows, type MeasureDraft } from '@/lib/domain/psfs';
import { routes } from '@/lib/routes';

/** The list as it will be sent, each line leading back to its score. */
export function CheckScores({ token, measure, zone }: { token: string; measure: MeasureDraft; zone: string }) {
  const t = useTranslations('planFunction');
  const { id, requestId, at, rows } = measure;
  return (
    <PlanForm id="measure" action={routes.planOutcomeMeasures} token={token} hidden={{ id, requestId, at, zone }} className="flex flex-col gap-4">
      <h1>{t('check')}</h1>
      <p>{t('checkHint')}</p>
      <ul className="plan-card plan-rows">
        {rows.map(({ activity, score }, i) => (
          <li key={activity} className="flex items-center justify-between gap-3 p-4">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <b>{activity}</b>
              <br />
              {score === undefined ? null : t('of10', { score })}
            </span>
            <a href={routes.planFunctionScore(i + 1)} aria-label={t('changeName', { activity })} className="inline-flex min-h-12 shrink-0 items-center font-bold text-teal-700 underline">{t('change')}</a>
          </li>
        ))}
      </ul>
      {scoredRows(measure).map(({ activity, score }) => (
        <span key={activity} hidden>
          <input type="hidden" name="activity[]" value={activity} />
          <input type="hidden" name="score[]" value={score} />
        </span>
      ))}
    </PlanForm>
  );
}
