'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { FigurePlace } from '@/components/ui/figure-place';
import { describeDose } from '@/lib/i18n/describe-dose';
import { routes } from '@/lib/routes';
import type { LibraryEntry } from '@/lib/server/library/queries';
import { useExerciseWords } from './use-exercise-words';

export function ExerciseCard({ exercise }: { exercise: LibraryEntry }) {
  const dose = useTranslations('dose');
  const word = useExerciseWords();
  return (
    <article className="relative flex w-full flex-col gap-2 rounded-card border border-line bg-surface p-3 hover:bg-teal-50">
      <FigurePlace slug={exercise.slug} className="w-full" />
      <h2 className="text-card font-bold">
        <Link href={routes.exercise(exercise.slug)} prefetch={false} className="after:absolute after:inset-0 hover:text-teal-700">{exercise.name}</Link>
      </h2>
      <p>{describeDose(exercise.defaultDose, dose)}</p>
      <p className="mt-auto text-label text-ink-2">{[word('position', exercise.position), ...exercise.types.map((type) => word('type', type))].join(' · ')}</p>
    </article>
  );
}
