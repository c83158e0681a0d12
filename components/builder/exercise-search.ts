import MiniSearch from 'minisearch';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';

/** Letters without accents, so that "espalda" and "flexión" are found however they are typed. */
function fold(term: string): string {
  return term.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase();
}

/** An index over names, other names and keywords in every language. Typos and beginnings of words count. */
export function indexExercises(exercises: readonly PickerExercise[], labels: (exercise: PickerExercise) => string) {
  const index = new MiniSearch<{ id: string; name: string; aliases: string; keywords: string; labels: string }>({
    fields: ['name', 'aliases', 'keywords', 'labels'],
    processTerm: fold,
    searchOptions: { boost: { name: 4, aliases: 3, keywords: 1.5 }, prefix: true, fuzzy: (term) => (term.length > 3 ? 0.25 : false), combineWith: 'AND' },
  });
  index.addAll(
    exercises.map((exercise) => ({
      id: exercise.id,
      name: exercise.words.names.join(' '),
      aliases: exercise.words.aliases.join(' '),
      keywords: exercise.words.keywords.join(' '),
      labels: labels(exercise),
    })),
  );
  const names = new Map(exercises.map((exercise) => [exercise.id, exercise.words.names.map(fold)]));
  /** Shorter is nearer among the names that begin with what was typed: "sup" means Superman before its variants. */
  const beginning = (id: string, typed: string) => Math.min(...(names.get(id) ?? []).map((name) => (name.startsWith(typed) ? name.length : Infinity)));
  /** Ids, best first. When no exercise has every word, those with some of them. */
  return (query: string): string[] => {
    const all = index.search(query);
    const hits = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    const typed = fold(query.trim());
    const ranked = hits.map((hit) => ({ id: String(hit.id), begins: beginning(String(hit.id), typed), score: hit.score }));
    return ranked.toSorted((a, b) => (a.begins === b.begins ? b.score - a.score : a.begins - b.begins)).map((hit) => hit.id);
  };
}
