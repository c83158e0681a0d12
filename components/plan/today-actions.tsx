import { getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';
import { Icon } from './icon';
import { PlanForm } from './plan-form';

/** Telling how it went: "all of it" in one tap, anything else in two. `quiet` when something else comes first. */
export async function TodayActions({ token, again, quiet }: { token: string; again: boolean; quiet: boolean }) {
  const t = await getTranslations('plan.today');
  return (
    <>
      <PlanForm action={routes.planDrafts} token={token} hidden={{ step: 'went', went: 'all', today: 'yes' }}>
        <button type="submit" className={quiet ? 'plan-primary plan-outline' : 'plan-primary'}>
          <Icon name="check" size={28} />
          {t(again ? 'didItAgain' : 'didIt')}
        </button>
      </PlanForm>
      <PlanForm action={routes.planDrafts} token={token} hidden={{ step: 'about' }}>
        <button type="submit" className="plan-second">{t('didSome')}</button>
      </PlanForm>
    </>
  );
}
