/** The highest age that patient texts are written for: a US grade of 6. */
export const plainAge = 11;

/** Fewer words say too little for a formula that rests on means. */
export const fewestWords = 6;

export interface ReadingAge {
  /** School year, US (English) or its like in Spanish; one decimal, never under 1. */
  grade: number;
  /** Age at which most people read it with ease, in years, one decimal: the school year and five. */
  age: number;
  words: number;
  sentences: number;
}

const wordPattern = /[\p{L}\p{M}\d’'-]*\p{L}[\p{L}\p{M}’'-]*/gu;

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(wordPattern) ?? [];
}

function sentencesOf(text: string): string[] {
  return text.split(/[.!?…]+(?=\s|$|["”»)])|\n+/).filter((sentence) => wordsOf(sentence).length > 0);
}

/** Vowel groups of an English word, less a silent final e and a silent -ed. */
export function englishSyllables(word: string): number {
  const spoken = word.toLowerCase().replace(/[^a-z]/g, '').replace(/(?:[^laeiouycghsxz]es|[^dt]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0));
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Syllables of a Spanish word by its spelling: a weak vowel joins its neighbour unless it bears the accent; u in que, qui, gue, gui is silent. */
export function spanishSyllables(word: string): number {
  const spoken = word.toLowerCase().replace(/qu/g, 'q').replace(/gu(?=[eéií])/g, 'g').replace(/y(?![aeiouáéíóúü])/g, 'i');
  const groups = spoken.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(1, groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0), 0));
}

/** Flesch–Kincaid grade level (Kincaid 1975): US school years. */
function englishGrade(wordsPerSentence: number, syllablesPerWord: number): number {
  return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
}

/** The school year that Fernández Huerta's own table gives for each ease, straight between the middles of its bands. */
const gradeOfEase = [[105, 3], [95, 4], [85, 5], [75, 6], [65, 7.5], [55, 10], [40, 13], [15, 17]] as const;

/** Ease after Fernández Huerta (1959): 206.84 − 60 × syllables a word − 1.02 × words a sentence; then the school year. */
function spanishGrade(wordsPerSentence: number, syllablesPerWord: number): number {
  const ease = 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence;
  const above = gradeOfEase.findLastIndex(([limit]) => limit >= ease);
  const [high, low] = [gradeOfEase[Math.max(0, above)], gradeOfEase[Math.max(0, above) + 1]];
  if (!high || !low || above < 0) return above < 0 ? 3 : 17;
  return high[1] + ((high[0] - ease) / (high[0] - low[0])) * (low[1] - high[1]);
}

/**
 * How hard a short text is to read: Flesch–Kincaid in English, Fernández Huerta in Spanish. Null where it
 * has under `fewestWords` words. An estimate from lengths alone: it knows nothing of what the words mean.
 */
export function readingAge(text: string, locale: 'en' | 'es'): ReadingAge | null {
  const words = wordsOf(text);
  const sentences = sentencesOf(text).length;
  if (words.length < fewestWords || sentences === 0) return null;
  const syllables = words.reduce((sum, word) => sum + (locale === 'es' ? spanishSyllables(word) : englishSyllables(word)), 0);
  const rate = locale === 'es' ? spanishGrade : englishGrade;
  const grade = Math.max(1, Math.round(rate(words.length / sentences, syllables / words.length) * 10) / 10);
  return { grade, age: Math.round((grade + 5) * 10) / 10, words: words.length, sentences };
}
