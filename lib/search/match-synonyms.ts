import { stopWords, synonyms } from './synonyms';
import { stem, wordsOf } from './words';

export interface SynonymMatch {
  /** The words of the query it was said in. */
  at: number;
  length: number;
  features: readonly string[];
}

const essence = (words: readonly string[]) => {
  const telling = words.filter((word) => !stopWords.has(word));
  return (telling.length > 0 ? telling : [...words]).map(stem);
};

const phrases = new Map<string, readonly string[]>();
for (const { say, features } of synonyms) {
  for (const phrase of say) {
    const words = essence(wordsOf(phrase));
    for (const key of new Set([words.join(' '), words.join('')])) phrases.set(key, [...new Set([...(phrases.get(key) ?? []), ...features])]);
  }
}
const longest = Math.max(...[...phrases.keys()].map((key) => key.split(' ').length));
const singles = [...phrases.keys()].filter((key) => !key.includes(' ') && key.length > 4);

/** Whether one change, gap, slip or swap of neighbours turns one word into the other. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) || (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0]);
}

function featuresOf(phrase: string): readonly string[] | undefined {
  const exact = phrases.get(phrase);
  if (exact || phrase.includes(' ') || phrase.length < 5) return exact;
  const near = singles.find((single) => isNear(single, phrase)) ?? singles.find((single) => single.startsWith(phrase));
  return near === undefined ? undefined : phrases.get(near);
}

/** What the query's words mean, the longest phrases first; a word that is part of a longer match is not read again. */
export function matchSynonyms(words: readonly string[]): SynonymMatch[] {
  const stems = words.map(stem);
  const found: SynonymMatch[] = [];
  let at = 0;
  while (at < stems.length) {
    let length = Math.min(longest, stems.length - at);
    let features = featuresOf(stems.slice(at, at + length).join(' '));
    while (!features && length > 1) {
      length -= 1;
      features = featuresOf(stems.slice(at, at + length).join(' '));
    }
    if (features) found.push({ at, length, features });
    at += features ? length : 1;
  }
  return found;
}
