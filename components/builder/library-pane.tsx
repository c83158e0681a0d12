'use client';

import { useCallback, useEffect, useMemo } from 'react';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';
import { useBuilder } from './builder-context';
import { searchId } from './element-ids';
import { ExercisePicker } from './exercise-picker';

/** The exercises to choose from: one that the program has already is gone to, any other is added. */
export function LibraryPane({ className }: { className?: string }) {
  const t = useTranslations('builder');
  const { program, shortlists, looks, reviewed, draft, addExercise, openDose, announce } = useBuilder();
  const present = useMemo(() => new Set(draft.items.map((item) => item.exercise.id)), [draft.items]);

  useEffect(() => {
    // On a phone the keyboard would cover the program.
    if (window.matchMedia('(min-width: 45rem)').matches) document.getElementById(searchId)?.focus();
  }, []);

  const take = useCallback(
    (exercise: PickerExercise) => {
      const key = draft.items.find((item) => item.exercise.id === exercise.id)?.key;
      if (key) openDose(key, 'search');
      else addExercise(exercise);
    },
    [draft.items, openDose, addExercise],
  );

  return (
    <section aria-label={t('library.title')} className={cn('min-h-0 flex-col tablet:border-r tablet:border-line', className)}>
      <ExercisePicker exercises={program.library} shortlists={shortlists} present={present} looks={looks} reviewed={reviewed} take={take} announce={announce} />
    </section>
  );
}
