import { useEffect, useMemo } from 'react';
import { createExerciseSearch } from '@/lib/search/exercise-search';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';

/** What a member uses: starred, and issued last, newest first. */
export interface Shortlists {
  favourites: readonly string[];
  recent: readonly string[];
}

type Find = (query: string) => PickerExercise[];

/** The search over what the builder offers. It is made ready while nothing else is asked of the page, or by the first query. */
export function useExerciseSearch(offered: readonly PickerExercise[], { favourites, recent }: Shortlists): Find {
  const lazy = useMemo(() => {
    let ready: ReturnType<typeof createExerciseSearch> | undefined;
    const byId = new Map(offered.map((exercise) => [exercise.id, exercise]));
    const get = () =>
      (ready ??= createExerciseSearch(
        offered.map(({ words, ...exercise }) => ({ ...exercise, ...words, isFavourite: favourites.includes(exercise.id), isRecent: recent.includes(exercise.id) })),
      ));
    const find: Find = (query) => get()(query).flatMap((id) => byId.get(id) ?? []);
    return { get, find };
  }, [offered, favourites, recent]);
  useEffect(() => {
    const timer = setTimeout(lazy.get, 200);
    return () => clearTimeout(timer);
  }, [lazy]);
  return lazy.find;
}
