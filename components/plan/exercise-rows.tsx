import { getTranslations } from 'next-intl/server';
import { FigurePlace } from '@/components/ui/figure-place';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { Locale } from '@/lib/i18n/locales';
import type { PlanExercise } from '@/lib/server/plan/exercises-of-day';
import { routes } from '@/lib/routes';
import { Icon } from './icon';

interface Props {
  exercises: PlanExercise[];
  locale: Locale;
  /** Keys of the items that the newest version changed. */
  changed: ReadonlySet<string>;
  /** Keys of the items on whose ladder the next step up may be taken. */
  ready: ReadonlySet<string>;
  look: FigureLook;
}

/** The exercises with their doses in words; each leads to its steps. */
export async function ExerciseRows({ exercises, locale, changed, ready, look }: Props) {
  const t = await getTranslations('plan');
  const { describeDose } = createDoseDescriber(locale);
  return (
    <ul className="plan-card plan-rows">
      {exercises.map((exercise) => (
        <li key={exercise.key}>
          <a className="plan-row" href={routes.planExercise(exercise.key)}>
            <FigurePlace slug={exercise.slug} picture={exercise.picture} look={look} area="plan" className="border-0!" />
            <span>
              <b lang={exercise.inEnglish ? 'en' : undefined}>{exercise.name}</b> {changed.has(exercise.key) ? <span className="plan-tag">{t('changed')}</span> : null}
              <span className="block">{describeDose(exercise.dose)}</span>
              {exercise.anchor ? <span className="plan-anchor"><Icon name="clock" size={20} /> {exercise.anchor}</span> : null}
              {exercise.level === 0 ? null : <span className="plan-quiet block">{t(exercise.level < 0 ? 'today.easierStep' : 'today.harderStep')}</span>}
              {ready.has(exercise.key) ? <span className="plan-tag mt-1">{t('today.ready')}</span> : null}
              {exercise.demand === 'as-needed' ? <span className="plan-quiet block">{t('today.whenNeeded')}</span> : null}
              {exercise.demand === 'rest' ? <span className="plan-quiet block">{t('today.notToday')}</span> : null}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
