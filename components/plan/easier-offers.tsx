import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import type { Locale } from '@/lib/i18n/locales';
import type { EasierOffer } from '@/lib/server/plan/easier-offers';
import { routes } from '@/lib/routes';
import { PlanForm } from './plan-form';
import { stepWords } from './step-words';

const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** For exercises that hurt or were too hard: the step that the therapist allowed, one press away. */
export async function EasierOffers({ offers, locale, token }: { offers: EasierOffer[]; locale: Locale; token: string }) {
  const t = await getTranslations('plan.ladder');
  const { describeDose } = createDoseDescriber(locale);
  return offers.map(({ key, level, stepId, name, easier }) => (
    <section key={key} className="plan-card plan-pad flex flex-col gap-2" aria-labelledby={`easier-${key}`}>
      <h2 id={`easier-${key}`}>{t('tooMuch', { name })}</h2>
      <p>{t.rich('easierIs', { ...strong, words: stepWords(easier, name, t, describeDose) })}</p>
      <PlanForm action={routes.planLadderSteps} token={token} hidden={{ id: stepId, itemKey: key, way: 'easier', from: level }}>
        <button type="submit" className="plan-primary plan-outline" aria-describedby={`easier-${key}`}>{t('easier')}</button>
      </PlanForm>
    </section>
  ));
}
