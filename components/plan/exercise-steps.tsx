import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FigurePlace } from '@/components/ui/figure-place';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { Locale } from '@/lib/i18n/locales';
import type { PlanExercisePage } from '@/lib/server/plan/queries';
import { routes } from '@/lib/routes';
import { Icon } from './icon';
import { TextPart } from './text-part';

interface Props {
  exercise: PlanExercisePage['exercise'];
  locale: Locale;
  therapist: string;
  next: string | null;
  /** The exercises are put aside: the page says so and is for reading only. */
  aside: boolean;
  look: FigureLook;
  /** The exercise's easier and harder steps, where there are any. */
  ladder: ReactNode;
}

/** One exercise: how much, the steps, what to feel, and when to stop. */
export async function ExerciseSteps({ exercise, locale, therapist, next, aside, look, ladder }: Props) {
  const t = await getTranslations('plan.exercise');
  const safety = await getTranslations('plan.safety');
  const { describeDose } = createDoseDescriber(locale);
  const lang = exercise.inEnglish ? 'en' : undefined;
  const hasSummary = exercise.summary.trim() !== '';
  return (
    <>
      {aside ? <p className="plan-box">{safety('putAside')}</p> : null}
      <div className="flex flex-wrap gap-2">
        <FigurePlace slug={exercise.slug} picture={exercise.picture} look={look} area="plan" moment="start" name={exercise.picture.pictureId ? exercise.name : t('start', { name: exercise.name })} className="min-w-36 flex-1" />
        {exercise.picture.pictureId ? null : <FigurePlace slug={exercise.slug} picture={exercise.picture} look={look} area="plan" moment="end" name={t('end', { name: exercise.name })} className="min-w-36 flex-1" />}
      </div>
      <div>
        <h1 lang={lang}>{exercise.name}</h1>
        <p><b>{describeDose(exercise.dose)}</b></p>
        {exercise.anchor ? <p className="plan-anchor"><Icon name="clock" size={20} /> {exercise.anchor}</p> : null}
        {exercise.inEnglish ? <p className="plan-quiet">{t('inEnglish')}</p> : null}
      </div>
      {exercise.note ? (
        <p className="plan-card plan-pad whitespace-pre-line">
          “{exercise.note}” <span className="plan-quiet block">{therapist}</span>
        </p>
      ) : null}
      {exercise.picture.videoUrl ? <a className="plan-second" href={exercise.picture.videoUrl} rel="noreferrer noopener" target="_blank">{t('video')}</a> : null}
      <div lang={lang} className="flex flex-col gap-4">
        {exercise.steps.length > 0 ? (
          <ol className="plan-steps plan-card plan-pad">
            {exercise.steps.map((step, i) => (
              <li key={i}>{step}</li>
            ))}
          </ol>
        ) : (
          <p className="plan-card plan-pad" lang={hasSummary ? undefined : locale}>{hasSummary ? exercise.summary : t('askHow')}</p>
        )}
        <TextPart title={t('feel')} text={exercise.feel} />
        <TextPart title={t('breathing')} text={exercise.breathing} />
        {exercise.easier.length > 0 ? <TextPart title={t('other')} text={exercise.easier.join(' ')} /> : null}
        {exercise.stop.trim() ? (
          <section className="plan-box">
            <h2>{t('stop')}</h2>
            <p>{exercise.stop}</p>
          </section>
        ) : null}
      </div>
      {aside ? null : ladder}
      {next ? <a className="plan-primary plan-outline" href={routes.planExercise(next)}>{t('next')}</a> : null}
    </>
  );
}
