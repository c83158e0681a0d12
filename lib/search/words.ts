/** Letters without accents and apostrophes, so that "flexión" and "child’s" are found however they are typed. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '').replace(/['’`´]/g, '').toLowerCase();
}

/** Words of a text, a digit between letters read as the word it stands for: "knee2chest". */
export function wordsOf(text: string): string[] {
  return fold(text).replace(/(\p{L})2(?=\p{L})/gu, '$1 to ').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The word without a plural's ending, alike enough in both languages: "crunches", "gluteos". */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  return word.replace(/(?<=(?:ch|sh|x|ss|[dlnrz]))es$|(?<=[^su])s$/u, '');
}
