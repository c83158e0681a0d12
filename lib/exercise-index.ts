import MiniSearch from 'minisearch';

/** What people may type to find an exercise: every name, other name and keyword in every language, and its labels. */
export interface SearchableExercise {
  id: string;
  names: readonly string[];
  aliases: readonly string[];
  keywords: readonly string[];
  labels: readonly string[];
}

/** Letters without accents, so that "flexión" is found however it is typed. */
function fold(term: string): string {
  return term.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase();
}

/**
 * Ids that fit a query, best first. Typos and beginnings of words count; when nothing has every word, some of
 * them do. Among names that begin with what was typed the shorter is nearer: "sup" means Superman before its variants.
 */
export function indexExercises(exercises: readonly SearchableExercise[]): (query: string) => string[] {
  const index = new MiniSearch<SearchableExercise>({
    fields: ['names', 'aliases', 'keywords', 'labels'],
    extractField: (exercise, field) => {
      const value = exercise[field as keyof SearchableExercise];
      return typeof value === 'string' ? value : value.join(' ');
    },
    processTerm: fold,
    searchOptions: { boost: { names: 4, aliases: 3, keywords: 1.5 }, prefix: true, fuzzy: (term) => (term.length > 3 ? 0.25 : false), combineWith: 'AND' },
  });
  index.addAll(exercises);
  const names = new Map(exercises.map((exercise) => [exercise.id, exercise.names.map(fold)]));
  const beginning = (id: string, typed: string) => Math.min(...(names.get(id) ?? []).map((name) => (name.startsWith(typed) ? name.length : Infinity)));
  return (query) => {
    const all = index.search(query);
    const hits = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    const typed = fold(query.trim());
    const ranked = hits.map((hit) => ({ id: String(hit.id), begins: beginning(String(hit.id), typed), score: hit.score }));
    return ranked.toSorted((a, b) => (a.begins === b.begins ? b.score - a.score : a.begins - b.begins)).map((hit) => hit.id);
  };
}
