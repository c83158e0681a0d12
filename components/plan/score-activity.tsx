import { useTranslations } from 'next-intl';
import { PlanForm } from './plan-form';
import { routes } from '@/lib/routes';

const scores = Array.from({ length: 11 }, (_, i) => i);

/** How well one activity goes: 0 cannot, 10 as well as before. */
export function ScoreActivity({ token, n, activity, told }: { token: string; n: number; activity: string; told: number | null }) {
  const t = useTranslations('planFunction');
  return (
    <PlanForm id="score" action={routes.planMeasureDrafts} token={token} hidden={{ step: 'score', n }} className="flex flex-col gap-4">
      <h1 id="score-title">{t('score')}</h1>
      <p className="plan-card plan-pad [overflow-wrap:anywhere]" id="score-activity"><b>{activity}</b></p>
      <div role="radiogroup" aria-labelledby="score-title score-activity" aria-describedby="score-anchors" className="plan-scale">
        {scores.map((score) => (
          <label key={score} className="plan-choice">
            <input type="radio" name="score" value={score} required defaultChecked={score === told} />
            <span>{score}</span>
          </label>
        ))}
      </div>
      <p id="score-anchors" className="plan-anchors">
        <span><b>0</b> = {t('cannot')}</span>
        <span><b>10</b> = {t('asBefore')}</span>
      </p>
    </PlanForm>
  );
}
