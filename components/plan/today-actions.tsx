import { getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';
import { Icon } from './icon';
import { PlanForm } from './plan-form';

/** Telling how it went: "all of it" in one tap, anything else in two. */
export async function TodayActions({ token, again }: { token: string; again: boolean }) {
  const t = await getTranslations('plan.today');
  return (
    <>
      <PlanForm action={routes.planDrafts} token={token} hidden={{ step: 'went', went: 'all', today: 'yes' }}>
        <button type="submit" className="plan-primary">
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
