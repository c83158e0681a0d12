import { getTranslations } from 'next-intl/server';
import { FigurePlace } from '@/components/ui/figure-place';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import type { Locale } from '@/lib/i18n/locales';
import type { PlanExercise } from '@/lib/server/plan/exercises-of-day';
import { routes } from '@/lib/routes';

interface Props {
  exercises: PlanExercise[];
  locale: Locale;
  /** Keys of the items that the newest version changed. */
  changed: ReadonlySet<string>;
}

/** The exercises with their doses in words; each leads to its steps. */
export async function ExerciseRows({ exercises, locale, changed }: Props) {
  const t = await getTranslations('plan');
  const { describeDose } = createDoseDescriber(locale);
  return (
    <ul className="plan-card plan-rows">
      {exercises.map((exercise) => (
        <li key={exercise.key}>
          <a className="plan-row" href={routes.planExercise(exercise.key)}>
            <FigurePlace slug={exercise.slug} className="border-0!" />
            <span>
              <b lang={exercise.inEnglish ? 'en' : undefined}>{exercise.name}</b> {changed.has(exercise.key) ? <span className="plan-tag">{t('changed')}</span> : null}
              <span className="block">{describeDose(exercise.dose)}</span>
              {exercise.demand === 'as-needed' ? <span className="plan-quiet block">{t('today.whenNeeded')}</span> : null}
              {exercise.demand === 'rest' ? <span className="plan-quiet block">{t('today.notToday')}</span> : null}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
