import { describe, expect, test } from 'vitest';
import type { ExerciseText } from '@/lib/domain/exercise';
import { allExercises } from './all-exercises';
import { sources } from './sources';

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
const sentencesOf = (text: string) => text.split(/[.!?]+(?:\s|$)/).filter((sentence) => wordsOf(sentence).length > 0);
const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Vowel groups, less a silent final e and a silent -ed. */
function syllablesOf(word: string): number {
  const spoken = word.toLowerCase().replace(/[^a-z]/g, '').replace(/(?:[^laeiouycghsxz]es|[^dt]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0));
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

const wordsPerSentence = (text: string) => mean(sentencesOf(text).map((sentence) => wordsOf(sentence).length));

/** Flesch–Kincaid grade level, US school years. */
const gradeOf = (text: string) => 0.39 * wordsPerSentence(text) + 11.8 * mean(wordsOf(text).map(syllablesOf)) - 15.59;

const guidanceOf = (text: ExerciseText) =>
  [text.summary, ...text.steps, text.feel, ...text.mistakes, text.breathing, ...text.modifications.map((m) => m.text), ...text.cautions.map((c) => c.text), text.stop].join(' ');

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

test('the syllable counter agrees with a dictionary on words of the library', () => {
  const known = { knee: 1, slowly: 2, shoulders: 2, toward: 2, opposite: 3, muscle: 2, raised: 1, breathe: 1, bodies: 2, seconds: 2, repetition: 4, tighten: 2, needed: 2, places: 2 };
  expect(Object.fromEntries(Object.keys(known).map((word) => [word, syllablesOf(word)]))).toEqual(known);
});

test('a hard sentence is graded hard', () => {
  expect(gradeOf('Individuals experiencing lumbar discomfort should initiate posterior pelvic inclination cautiously.')).toBeGreaterThan(12);
});

describe.each(allExercises.map((exercise) => [exercise.slug, exercise] as const))('%s', (_slug, exercise) => {
  const { en, es } = exercise.texts;

  test('leaves no string empty', () => {
    expect(stringsIn(exercise).filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  test('says the same in both languages', () => {
    const shape = (text: ExerciseText) => ({
      steps: text.steps.length,
      mistakes: text.mistakes.length,
      modifications: text.modifications.map(({ source }) => source),
      cautions: text.cautions.map(({ source }) => source),
      sourceDose: text.sourceDose.map(({ source }) => source),
    });
    expect(shape(es)).toEqual(shape(en));
    const figuresIn = (texts: string[]) => texts.map((text) => (text.match(/\d+/g) ?? []).sort());
    expect(figuresIn(es.steps)).toEqual(figuresIn(en.steps));
    expect(figuresIn(es.sourceDose.map(({ text }) => text))).toEqual(figuresIn(en.sourceDose.map(({ text }) => text)));
  });

  test('cites what it takes from a source', () => {
    expect(en.sourceDose.map(({ source }) => source)).toEqual(exercise.sources);
    for (const { source, text } of en.modifications) expect([...exercise.sources, 'common'], text).toContain(source);
  });

  test('reads at US grade 6 or below', () => {
    for (const text of [en.steps.join(' '), guidanceOf(en)]) expect(gradeOf(text), text).toBeLessThanOrEqual(6);
  });

  test('keeps its sentences short', () => {
    for (const text of [en.steps.join(' '), guidanceOf(en), es.steps.join(' '), guidanceOf(es)]) expect(wordsPerSentence(text)).toBeLessThanOrEqual(15);
    for (const step of en.steps) expect(wordsOf(step).length, step).toBeLessThanOrEqual(15);
    for (const step of es.steps) expect(wordsOf(step).length, step).toBeLessThanOrEqual(18);
  });

  test('asks one action a step', () => {
    for (const step of [...en.steps, ...es.steps]) expect(sentencesOf(step), step).toHaveLength(1);
  });

  test('speaks Spanish with usted', () => {
    const familiar = /(?<!\p{L})(tú|tu|tus|ti|te|contigo|vos)(?!\p{L})/iu;
    expect(stringsIn(es).filter((text) => familiar.test(text))).toEqual([]);
  });
});

test('no two exercises share a name in a language', () => {
  for (const locale of ['en', 'es'] as const) {
    const names = allExercises.map(({ texts }) => texts[locale].name.toLowerCase());
    expect(new Set(names).size, locale).toBe(names.length);
  }
});

test('every source has a citation in both languages', () => {
  for (const locale of ['en', 'es'] as const) {
    for (const source of ['A', 'B', 'common'] as const) expect(sources[locale][source].length).toBeGreaterThan(20);
  }
});
