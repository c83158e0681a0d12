import { getTranslations } from 'next-intl/server';
import type { Went } from '@/lib/server/plan/draft';
import { routes } from '@/lib/routes';
import { formatDay } from './format-day';
import { Icon } from './icon';
import { PlanForm } from './plan-form';

interface Props {
  token: string;
  /** The past day it is about; null for today. */
  day: string | null;
  locale: string;
  /** Id of an earlier log that is put right. */
  fixes: string | null;
  went: Went | null;
}

const answers = [
  { went: 'all', icon: 'check' },
  { went: 'some', icon: 'half' },
  { went: 'none', icon: 'clock' },
] as const;

/** The first question. Each answer leads on at once. */
export async function HowDidItGo({ token, day, locale, fixes, went }: Props) {
  const t = await getTranslations('plan.log');
  return (
    <>
      <div>
        <h1>{day ? t('titleDay', { day: formatDay(day, locale) }) : t('title')}</h1>
        <p className="plan-quiet">{t(fixes ? 'fixing' : 'anyAnswer')}</p>
      </div>
      <PlanForm action={routes.planDrafts} token={token} hidden={{ step: 'went', day: day ?? undefined, fixes: fixes ?? undefined }} className="plan-choices plan-choices-3">
        {answers.map(({ went: answer, icon }) => (
          <button key={answer} type="submit" name="went" value={answer} className="plan-choice plan-choice-tall" aria-current={went === answer ? 'true' : undefined}>
            <Icon name={icon} size={32} />
            {t(answer === 'none' && day ? 'noneThen' : answer)}
          </button>
        ))}
      </PlanForm>
    </>
  );
}
