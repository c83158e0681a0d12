import type { LibraryExercise } from '../../lib/domain/exercise';
import { createExerciseSearch, type SearchableExercise } from '../../lib/search/exercise-search';
import type { Query } from './queries';

/** An exercise of the library as the search takes it. */
export function searchable({ slug, texts, ...exercise }: LibraryExercise): SearchableExercise {
  const all = Object.values(texts);
  return { ...exercise, id: slug, slug, names: all.map((text) => text.name), aliases: all.flatMap((text) => text.aliases), keywords: all.flatMap((text) => text.keywords) };
}

export interface Miss {
  typed: string;
  finds: readonly string[];
  got: readonly string[];
}

/** How many of the queries find what they mean among the first five, and which do not. */
export function hitRate(exercises: readonly SearchableExercise[], queries: readonly Query[]): { rate: number; first: number; misses: Miss[] } {
  const find = createExerciseSearch(exercises);
  const answers = queries.map(({ typed, finds }) => ({ typed, finds, got: find(typed).slice(0, 5) }));
  const misses = answers.filter(({ finds, got }) => !got.some((slug) => finds.includes(slug)));
  const first = answers.filter(({ finds, got }) => finds.includes(got[0] ?? '')).length;
  return { rate: 1 - misses.length / queries.length, first: first / queries.length, misses };
}
