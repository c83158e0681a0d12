import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import { buttonClass } from '@/components/ui/button-class';
import { routes } from '@/lib/routes';

/** What can be done with the library as a whole. Downloads are plain links: a router must not prefetch them. */
export async function LibraryActions({ mayWrite, mayDraw }: { mayWrite: boolean; mayDraw: boolean }) {
  const t = await getTranslations('library.actions');
  const bench = await getTranslations('bench');
  return (
    <>
      <details className="relative">
        <summary className={buttonClass('plain', 'medium', 'cursor-pointer list-none [&::-webkit-details-marker]:hidden')}>{t('export')}</summary>
        <div className="absolute right-0 z-20 mt-1 flex w-max max-w-[80vw] flex-col rounded-field border border-line-2 bg-surface p-1 max-tablet:left-0 max-tablet:right-auto">
          <a href={routes.exercisesJson} download className="flex min-h-9 items-center rounded-field px-3 hover:bg-teal-50">{t('json')}</a>
          <a href={routes.exercisesCsv} download className="flex min-h-9 items-center rounded-field px-3 hover:bg-teal-50">{t('csv')}</a>
        </div>
      </details>
      {mayDraw ? <LinkButton href={routes.bench}>{bench('title')}</LinkButton> : null}
      <LinkButton href={routes.templates}>{t('templates')}</LinkButton>
      {mayWrite ? <LinkButton href={routes.importExercises}>{t('import')}</LinkButton> : null}
      {mayWrite ? <LinkButton look="primary" href={routes.newExercise()}>{t('new')}</LinkButton> : null}
    </>
  );
}
