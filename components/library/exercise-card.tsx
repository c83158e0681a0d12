'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { FigurePlace } from '@/components/ui/figure-place';
import { ReviewMark } from '@/components/ui/review-mark';
import type { ActionResult } from '@/lib/action-result';
import type { FigureLook } from '@/lib/domain/figure-look';
import { describeDose } from '@/lib/i18n/describe-dose';
import { routes } from '@/lib/routes';
import type { LibraryEntry } from '@/lib/server/library/queries';
import { FavouriteButton } from './favourite-button';
import { useExerciseWords } from './use-exercise-words';

interface Props {
  exercise: LibraryEntry;
  look: FigureLook;
  setFavourite: (input: { id: string; isFavourite: boolean }) => Promise<ActionResult>;
}

export const ExerciseCard = memo(function ExerciseCard({ exercise, look, setFavourite }: Props) {
  const t = useTranslations('library');
  const dose = useTranslations('dose');
  const word = useExerciseWords();
  const marks = [...(exercise.isOwn ? [t('ours')] : []), ...(exercise.isRetired ? [t('retired')] : []), ...(exercise.isForeign ? [t('otherLanguage')] : [])];
  return (
    <article className="relative flex w-full min-w-0 flex-col gap-2 rounded-card border border-line bg-surface p-3 hover:bg-teal-50">
      <FigurePlace slug={exercise.slug} picture={exercise.picture} look={look} className="w-full" />
      <div className="flex items-start gap-1">
        <h2 className="min-w-0 flex-1 text-card font-bold [overflow-wrap:anywhere]">
          <Link href={routes.exercise(exercise.slug)} prefetch={false} className="after:absolute after:inset-0 hover:text-teal-700">{exercise.name}</Link>
        </h2>
        <FavouriteButton id={exercise.id} name={exercise.name} isFavourite={exercise.isFavourite} save={setFavourite} className="relative -mr-1 -mt-1" />
      </div>
      <p>{describeDose(exercise.defaultDose, dose)}</p>
      {marks.length > 0 ? <ul className="flex flex-wrap gap-2">{marks.map((mark) => <li key={mark} className="rounded-md bg-blue-100 px-2 py-0.5 text-label text-blue-700">{mark}</li>)}</ul> : null}
      <ReviewMark isReviewed={exercise.isReviewed} />
      <p className="mt-auto text-label text-ink-2">{[word('position', exercise.position), ...exercise.types.map((type) => word('type', type))].join(' · ')}</p>
    </article>
  );
});
