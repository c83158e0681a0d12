import { getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';
import { Icon } from './icon';
import { PlanForm } from './plan-form';

/**
 * Start, or telling how it went: "all of it" in one tap, anything else in two. `quiet` when something else
 * comes first. `data-app` is where the phone's app takes over.
 */
export async function TodayActions({ token, again, quiet }: { token: string; again: boolean; quiet: boolean }) {
  const t = await getTranslations('plan.today');
  const device = await getTranslations('device');
  return (
    <>
      <a className={quiet ? 'plan-primary plan-outline' : 'plan-primary'} href={`${routes.planApp}#go`}>
        <Icon name="play" size={28} />
        {device('start')}
      </a>
      <div className="plan-tell">
        <PlanForm action={routes.planDrafts} token={token} hidden={{ step: 'went', went: 'all', today: 'yes' }}>
          <button type="submit" className="plan-second" data-app="log=all">{t(again ? 'didItAgain' : 'didIt')}</button>
        </PlanForm>
        <PlanForm action={routes.planDrafts} token={token} hidden={{ step: 'about' }}>
          <button type="submit" className="plan-second" data-app="log">{t('didSome')}</button>
        </PlanForm>
      </div>
    </>
  );
}
