'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';

/** Start, or telling how it went without the guide. `isQuiet` when all of today is told or something else comes first. */
export function TodayActions({ isRunning, isAgain, isQuiet }: { isRunning: boolean; isAgain: boolean; isQuiet: boolean }) {
  const t = useTranslations('plan.today');
  return (
    <>
      <a href="#go" className={isQuiet && !isRunning ? 'plan-primary plan-outline' : 'plan-primary'}>
        <Icon name="play" size={28} />
        {t(isRunning ? 'goOn' : isAgain ? 'startAgain' : 'start')}
      </a>
      <div className="plan-seconds">
        <a href="#log=all" className="plan-second">{t(isAgain ? 'didItAgain' : 'didIt')}</a>
        <a href="#log" className="plan-second">{t('didSome')}</a>
      </div>
    </>
  );
}
