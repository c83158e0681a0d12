'use client';
import { useTranslations } from 'next-intl';
import { skipReasons, type SkipReason } from '@/lib/domain/session-log';
import { AppFrame } from '../app-frame';

/** Why nothing was done. Each answer leads on at once. */
export function WhyPage({ back, told, onChoose }: { back: string; told: SkipReason | null; onChoose: (reason: SkipReason) => void }) {
  const t = useTranslations('plan.log');
  const why = useTranslations('rules.skipChoice');
  return (
    <AppFrame back={{ href: back }} step={t('step', { step: 2, of: 3 })}>
      <div>
        <h1>{t('titleWhy')}</h1>
        <p className="plan-quiet">{t('anyAnswer')}</p>
      </div>
      <div className="plan-choices">
        {skipReasons.map((reason) => (
          <button key={reason} type="button" className="plan-choice" aria-current={told === reason ? 'true' : undefined} onClick={() => onChoose(reason)}>
            {why(reason)}
          </button>
        ))}
      </div>
    </AppFrame>
  );
}
