import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Progress } from '@/lib/domain/progress';
import type { History } from '@/lib/server/plan/get-history';
import { routes } from '@/lib/routes';
import { DayMark, dayMark, type Mark } from './day-mark';
import { PastDayRow } from './past-day-row';
import { PlanForm } from './plan-form';
import { ProgressLine } from './progress-line';

const legend: Mark[] = ['done', 'partly', 'not-done', 'unknown'];
const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** The last days in one glance, then day by day. What is not known is never called missed. */
export async function PastDays({ history, progress, token, earlier }: { history: History; progress: Progress | null; token: string; earlier: string | null }) {
  const t = await getTranslations('plan.history');
  const { days, trend, plan } = history;
  const marks = days.map((day) => ({ day: day.day, mark: dayMark(day) }));
  return (
    <>
      <h1>{t('title')}</h1>
      <ProgressLine progress={progress} />
      <section className="plan-card plan-pad flex flex-col gap-3">
        {progress && progress.days > 0 ? <p>{t.rich('told', { ...strong, told: progress.told, days: progress.days })}</p> : null}
        <p className="plan-marks" aria-hidden="true">
          {marks.toReversed().map(({ day, mark }) => (
            <DayMark key={day} mark={mark} size={22} />
          ))}
        </p>
        <ul className="flex flex-wrap gap-x-4 gap-y-1" aria-label={t('legend')}>
          {legend.map((mark) => (
            <li key={mark} className="plan-legend">
              <DayMark mark={mark} size={26} /> <span className="plan-quiet">{t(`mark.${mark}`)}</span>
            </li>
          ))}
        </ul>
        {trend.verdict === 'too-few' ? null : (
          <p className="border-t border-line pt-3">
            {t.rich('trend', { ...strong, first: Math.round(trend.baseline), now: Math.round(trend.recent) })} {trend.verdict === 'within-error' ? t('noRealChange') : t(trend.verdict)}
          </p>
        )}
      </section>
      <ul className="plan-card plan-rows">
        {days.map((day) => (
          <PastDayRow
            key={day.day}
            day={day}
            isToday={day.day === plan.today}
            locale={plan.locale}
            fix={({ id }, title) => (
              <PlanForm action={routes.planDrafts} token={token} hidden={{ step: 'about', sessionId: id }}>
                <button type="submit" aria-label={t('fixDay', { day: title })}>{t('fix')}</button>
              </PlanForm>
            )}
            add={(title) => (
              <PlanForm action={routes.planDrafts} token={token} hidden={{ step: 'about', day: day.day }}>
                <button type="submit" aria-label={t('addDay', { day: title })}>{t('add')}</button>
              </PlanForm>
            )}
          />
        ))}
      </ul>
      {earlier ? <a className="plan-second" href={earlier}>{t('earlier')}</a> : null}
    </>
  );
}
