import MiniSearch, { type SearchOptions } from 'minisearch';
import { matchSynonyms } from './match-synonyms';
import { stopWords } from './synonyms';
import { fold, stem, wordsOf } from './words';

/** What people may type to find an exercise: its words in every language and what it is filed under. */
export interface SearchableExercise {
  id: string;
  slug: string;
  names: readonly string[];
  aliases: readonly string[];
  keywords: readonly string[];
  position: string;
  direction: string;
  types: readonly string[];
  regions: readonly string[];
  muscles: readonly string[];
  equipment: readonly string[];
  /** Breaks ties: what a therapist uses, and then what the clinic wrote, comes before the rest. */
  isFavourite?: boolean;
  isRecent?: boolean;
  isOwn?: boolean;
}

const fields = ['names', 'aliases', 'keywords', 'joined'] as const;
const joined = (text: string) => wordsOf(text).join('');

function textOf(exercise: SearchableExercise, field: string): string {
  if (field === 'id') return exercise.id;
  if (field === 'joined') return [...exercise.names, ...exercise.aliases].map(joined).join(' ');
  return field === 'names' || field === 'aliases' || field === 'keywords' ? exercise[field].flatMap(wordsOf).join(' ') : '';
}

function featuresOf({ slug, position, direction, types, regions, muscles, equipment }: SearchableExercise): string[] {
  const named = { types, regions, muscles, equipment };
  return [`is:${slug}`, `position:${position}`, `direction:${direction}`, ...Object.entries(named).flatMap(([kind, values]) => values.map((value) => `${kind}:${value}`))];
}

const wordOptions: SearchOptions = {
  boost: { names: 4, aliases: 3, keywords: 1.5 },
  fields: ['names', 'aliases', 'keywords'],
  prefix: (term) => term.length > 1,
  fuzzy: (term) => (term.length > 5 ? 0.25 : term.length > 3 ? 1 : false),
  maxFuzzy: 2,
  weights: { prefix: 0.6, fuzzy: 0.3 },
};
const joinedOptions: SearchOptions = { fields: ['joined'], prefix: true, fuzzy: 0.2, maxFuzzy: 2, weights: { prefix: 0.7, fuzzy: 0.4 } };

/** How much a word counts that names the exercise itself, and one that names what it is filed under. */
const namesIt = 14;
const filedUnder = 8;

/** Letters of what is typed that two neighbours may have changed places in: "brigde", "tlit". */
function swaps(term: string): string[] {
  if (term.length < 4) return [];
  return Array.from({ length: term.length - 1 }, (_, i) => term.slice(0, i) + (term[i + 1] ?? '') + (term[i] ?? '') + term.slice(i + 2)).filter((other) => other !== term);
}

/**
 * A search over exercises: ids that fit a query, best first. Each word may be begun, mistyped, joined to the next or
 * said otherwise in either language; what has every word comes before what has some. Among names that begin
 * with what was typed the shorter is nearer: "sup" means Superman before its variants.
 */
export function createExerciseSearch(exercises: readonly SearchableExercise[]): (query: string) => string[] {
  const index = new MiniSearch<SearchableExercise>({ fields: [...fields], extractField: textOf, processTerm: stem });
  index.addAll(exercises);
  const known = new Set<string>();
  const withFeature = new Map<string, string[]>();
  const facts = new Map(
    exercises.map((exercise) => {
      for (const word of wordsOf([...exercise.names, ...exercise.aliases, ...exercise.keywords].join(' '))) known.add(stem(word));
      for (const feature of featuresOf(exercise)) {
        const having = withFeature.get(feature) ?? [];
        having.push(exercise.id);
        withFeature.set(feature, having);
      }
      return [exercise.id, { names: exercise.names.map(fold), favour: (exercise.isFavourite ? 4 : 0) + (exercise.isRecent ? 2 : 0) + (exercise.isOwn ? 1 : 0) }] as const;
    }),
  );

  function scoresOf(word: string): Map<string, number> {
    const swapped = known.has(stem(word)) ? [] : swaps(word).filter((other) => known.has(stem(other)));
    const scores = new Map<string, number>();
    for (const one of [word, ...swapped]) for (const hit of index.search(one, wordOptions)) scores.set(String(hit.id), Math.max(scores.get(String(hit.id)) ?? 0, hit.score));
    return scores;
  }

  return (query) => {
    const typed = wordsOf(query);
    const telling = typed.filter((word) => !stopWords.has(word));
    const words = telling.length > 0 ? telling : typed;
    const units = words.map(scoresOf);
    for (const { at, length, features } of matchSynonyms(words)) {
      for (const feature of features) {
        for (const id of withFeature.get(feature) ?? []) {
          for (const unit of units.slice(at, at + length)) unit.set(id, Math.max(unit.get(id) ?? 0, 0) + (feature.startsWith('is:') ? namesIt : filedUnder) / length);
        }
      }
    }
    const whole = words.join('');
    const together = whole.length > 3 ? new Map(index.search(whole, joinedOptions).map((hit) => [String(hit.id), hit.score])) : new Map<string, number>();

    const begun = fold(query.trim());
    const found = new Map<string, { fits: number; score: number }>();
    for (const unit of units) {
      for (const [id, score] of unit) {
        const so = found.get(id) ?? { fits: 0, score: 0 };
        found.set(id, { fits: so.fits + 1, score: so.score + score });
      }
    }
    for (const [id, score] of together) found.set(id, { fits: words.length, score: (found.get(id)?.score ?? 0) + score });
    return [...found]
      .map(([id, { fits, score }]) => {
        const fact = facts.get(id);
        const begins = Math.min(...(fact?.names ?? []).map((name) => (begun && name.startsWith(begun) ? name.length : Infinity)));
        // Scores this close say nothing about which is meant.
        return { id, begins, fits, score: Math.round(Math.log(score) * 12), favour: fact?.favour ?? 0 };
      })
      .toSorted((a, b) => (a.begins === b.begins ? b.fits - a.fits || b.score - a.score || b.favour - a.favour : a.begins - b.begins))
      .map((hit) => hit.id);
  };
}
