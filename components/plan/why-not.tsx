import { getTranslations } from 'next-intl/server';
import { skipReasons } from '@/lib/domain/session-log';
import type { LogDraft } from '@/lib/server/plan/draft';
import { routes } from '@/lib/routes';
import { PlanForm } from './plan-form';

/** Why nothing was done. Each answer leads on at once. */
export async function WhyNot({ token, log }: { token: string; log: LogDraft }) {
  const t = await getTranslations('plan.log');
  const why = await getTranslations('rules.skipChoice');
  return (
    <>
      <div>
        <h1>{t('titleWhy')}</h1>
        <p className="plan-quiet">{t('anyAnswer')}</p>
      </div>
      <PlanForm action={routes.planDrafts} token={token} hidden={{ step: 'why', day: log.day, fixes: log.supersedesId }} className="plan-choices">
        {skipReasons.map((reason) => (
          <button key={reason} type="submit" name="reason" value={reason} className="plan-choice" aria-current={log.items[0]?.reason === reason ? 'true' : undefined}>
            {why(reason)}
          </button>
        ))}
      </PlanForm>
    </>
  );
}
