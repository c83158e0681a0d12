import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ExercisePage } from '@/lib/server/library/queries';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section className="flex flex-col gap-1"><h2 className="text-card font-bold">{title}</h2>{children}</section>;
}

/** How it is done and what to look for, in the words that a patient reads too. */
export function ExerciseText({ exercise }: { exercise: ExercisePage }) {
  const t = useTranslations('library');
  const muscles = useTranslations('exercise.muscle');
  const { text } = exercise;
  return (
    <div lang={exercise.textLocale} className="grid gap-6 px-1 tablet:grid-cols-2">
      <section className="flex flex-col gap-3">
        <h2 className="text-card font-bold">{t('steps')}</h2>
        {text.steps.length === 0 ? <p className="text-ink-2">{t('noSteps')}</p> : null}
        <ol className="flex flex-col gap-3">
          {text.steps.map((step, i) => (
            <li key={`${i} ${step}`} className="flex gap-3">
              <span aria-hidden="true" className="flex size-6 shrink-0 items-center justify-center rounded-full bg-teal-50 text-label font-bold text-teal-700">{i + 1}</span>
              <span className="min-w-0 [overflow-wrap:anywhere]">{step}</span>
            </li>
          ))}
        </ol>
      </section>
      <div className="flex flex-col gap-4">
        {text.feel ? <Part title={t('feel')}><p className="text-ink-2">{text.feel}</p></Part> : null}
        {text.mistakes.length > 0 ? <Part title={t('mistakes')}><ul className="text-ink-2">{text.mistakes.map((mistake) => <li key={mistake}>{mistake}</li>)}</ul></Part> : null}
        {text.breathing ? <Part title={t('breathing')}><p className="text-ink-2">{text.breathing}</p></Part> : null}
        {text.modifications.length > 0 ? (
          <Part title={t('modifications')}>
            <ul className="text-ink-2">{text.modifications.map(({ text: way, source }) => <li key={way}>{exercise.isOwn && source === 'common' ? way : t('bySource', { text: way, source: t(`sourceName.${source}`) })}</li>)}</ul>
          </Part>
        ) : null}
        {text.stop ? <Part title={t('stop')}><p className="text-ink-2">{text.stop}</p></Part> : null}
        {exercise.muscles.length > 0 ? <Part title={t('muscles')}><p className="text-ink-2">{exercise.muscles.map((muscle) => muscles(muscle)).join(', ')}</p></Part> : null}
      </div>
    </div>
  );
}
