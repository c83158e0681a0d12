import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { englishSyllables, plainAge, readingAge, spanishSyllables } from './reading-age';

test('English syllables agree with a dictionary', () => {
  const known = { knee: 1, slowly: 2, shoulders: 2, opposite: 3, muscle: 2, raised: 1, breathe: 1, bodies: 2, seconds: 2, repetition: 4, tighten: 2, needed: 2, places: 2, comfortable: 4 };
  expect(Object.fromEntries(Object.keys(known).map((word) => [word, englishSyllables(word)]))).toEqual(known);
});

test('Spanish syllables agree with the rules of spelling', () => {
  const known = { rodilla: 3, espalda: 3, día: 2, después: 2, quiere: 2, guitarra: 3, agüero: 3, caer: 2, leer: 2, respiración: 4, muy: 1, y: 1, ciudad: 2, mantenga: 3, país: 2, cuídese: 3, ahora: 3, aéreo: 4, pie: 1, baúl: 2, ejercicio: 4, yoga: 2 };
  expect(Object.fromEntries(Object.keys(known).map((word) => [word, spanishSyllables(word)]))).toEqual(known);
});

describe('readingAge', () => {
  it('is the figure that the formula gives by hand', () => {
    // 13 words, 2 sentences, 13 syllables: 0.39 × 6.5 + 11.8 × 1 − 15.59 = −1.3, which counts as 1.
    expect(readingAge('The cat sat on the mat. Then it ran to the big dog.', 'en')).toEqual({ grade: 1, age: 6, words: 13, sentences: 2 });
    // 9 words, 1 sentence, 24 syllables: 0.39 × 9 + 11.8 × 24 / 9 − 15.59 = 19.4.
    expect(readingAge('Individuals experiencing lumbar discomfort should initiate pelvic inclination cautiously.', 'en')?.grade).toBeGreaterThan(15);
    // 8 words, 1 sentence, 15 syllables: ease 206.84 − 60 × 15 / 8 − 1.02 × 8 = 86.2, school year 4.9.
    expect(readingAge('Doble una rodilla y luego mueva la otra.', 'es')).toEqual({ grade: 4.9, age: 9.9, words: 8, sentences: 1 });
  });

  it('tells plain notes from hard ones in both languages', () => {
    expect(readingAge('Go slowly. Stop if it hurts. Do it after breakfast.', 'en')?.age).toBeLessThanOrEqual(plainAge);
    expect(readingAge('Vaya despacio. Pare si le duele. Hágalo en la cama.', 'es')?.age).toBeLessThanOrEqual(plainAge);
    expect(readingAge('Facilitate proprioceptive neuromuscular coordination whilst maintaining lumbopelvic stability throughout.', 'en')?.age).toBeGreaterThan(plainAge);
    expect(readingAge('Facilite la coordinación neuromuscular propioceptiva manteniendo simultáneamente la estabilización lumbopélvica correspondiente.', 'es')?.age).toBeGreaterThan(plainAge);
  });

  it('says nothing of a few words, of figures or of nothing', () => {
    for (const text of ['', '   ', 'Go slowly.', '10 20 30 40 50 60 70', '…!?']) expect(readingAge(text, 'en')).toBeNull();
  });

  it('never rates a text as easier when its sentences are joined', () => {
    const sentence = fc.array(fc.constantFrom('go', 'slowly', 'shoulder', 'repetition', 'back', 'and'), { minLength: 3, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 6 }), fc.constantFrom('en' as const, 'es' as const), (sentences, locale) => {
        const apart = readingAge(`${sentences.join('. ')}.`, locale);
        const joined = readingAge(`${sentences.join(' ')}.`, locale);
        expect(joined?.grade ?? 0).toBeGreaterThanOrEqual(apart?.grade ?? 0);
        expect(apart?.sentences).toBe(sentences.length);
      }),
    );
  });
});
