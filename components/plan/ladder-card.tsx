import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import type { Locale } from '@/lib/i18n/locales';
import type { LadderView } from '@/lib/server/plan/ladder-view';
import { routes } from '@/lib/routes';
import { formatDay } from './format-day';
import { PlanForm } from './plan-form';
import { stepWords } from './step-words';

interface Props {
  ladder: LadderView;
  /** The exercise as it is shown now. */
  name: string;
  locale: Locale;
  token: string;
}

const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** The easier and the harder step of one exercise: what they are, when they may be taken, and what was chosen last. */
export async function LadderCard({ ladder, name, locale, token }: Props) {
  const t = await getTranslations('plan.ladder');
  const { describeDose } = createDoseDescriber(locale);
  const { easier, harder, progress, rule, last } = ladder;
  const words = (step: NonNullable<LadderView['easier']>) => stepWords(step, name, t, describeDose);
  const hidden = (way: string) => ({ id: ladder.stepId, itemKey: ladder.key, way, from: ladder.level });
  return (
    <section className="plan-card plan-pad flex flex-col gap-4" aria-labelledby="steps">
      <h2 id="steps">{t('title')}</h2>
      {last ? <p>{t('stepped', { by: last.by, name: last.name ?? '', way: last.to > last.from ? 'harder' : 'easier', day: formatDay(last.day, locale) })}</p> : null}
      {ladder.prescribed ? <p className="plan-quiet">{t('prescribed', { words: words(ladder.prescribed) })}</p> : null}
      {ladder.canTakeBack ? (
        <PlanForm action={routes.planLadderSteps} token={token} hidden={hidden('back')}>
          <button type="submit" className="plan-second">{t('takeBack')}</button>
        </PlanForm>
      ) : null}
      {easier ? (
        <div className="flex flex-col gap-2">
          <h3 className="font-bold">{t('tooHard')}</h3>
          <p>{t.rich('easierIs', { ...strong, words: words(easier) })}</p>
          <PlanForm action={routes.planLadderSteps} token={token} hidden={hidden('easier')}>
            <button type="submit" className="plan-primary plan-outline">{t('easier')}</button>
          </PlanForm>
        </div>
      ) : null}
      {harder ? (
        <div className="flex flex-col gap-2">
          <h3 className="font-bold">{t(progress.isMet ? 'ready' : 'later')}</h3>
          <p>{t.rich('harderIs', { ...strong, words: words(harder) })}</p>
          {progress.isMet ? (
            <>
              <p>{t('met', { sessions: progress.sessions, pain: progress.worstPain })}</p>
              <PlanForm action={routes.planLadderSteps} token={token} hidden={hidden('harder')}>
                <button type="submit" className="plan-primary plan-outline">{t('harder')}</button>
              </PlanForm>
            </>
          ) : (
            <p className="plan-quiet">
              {t('rule', { sessions: rule.sessions, pain: rule.maximumPain })} {t('soFar', { sessions: progress.sessions, of: rule.sessions })}
            </p>
          )}
        </div>
      ) : null}
      <p className="plan-quiet">{t('seen')}</p>
    </section>
  );
}
