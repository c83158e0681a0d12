import { describe, expect, it } from 'vitest';
import { allExercises } from '@/db/seed/library/all-exercises';
import { indexExercises } from './exercise-search';

const library = allExercises.map((exercise) => ({
  ...exercise,
  clinicId: '', id: exercise.slug, retired: false, name: exercise.texts.en.name, sourceDose: [],
  words: { names: [exercise.texts.en.name, exercise.texts.es.name], aliases: [...exercise.texts.en.aliases, ...exercise.texts.es.aliases], keywords: [...exercise.texts.en.keywords, ...exercise.texts.es.keywords] },
}));
const search = indexExercises(library, (exercise) => exercise.position);

describe('indexExercises', () => {
  it.each([
    ['bri', 'glute-bridge'], ['brigde', 'glute-bridge'], ['hip lift', 'glute-bridge'], ['puente', 'glute-bridge'], ['gluteos', 'glute-bridge'],
    ['supperman', 'superman'], ['cat', 'cat-cow'], ['gato', 'cat-cow'], ['childs', 'childs-pose'], ["child's pose", 'childs-pose'], ['pelvic', 'pelvic-tilt'],
    ['knee to chest', 'knee-to-chest'], ['down dog', 'downward-dog'], ['piriform', 'piriformis-stretch'], ['breath', 'therapeutic-breathing'], ['respiracion', 'therapeutic-breathing'],
  ])('“%s” brings %s among the first five', (query, slug) => {
    expect(search(query).slice(0, 5)).toContain(slug);
  });

  it('puts the plain exercise before its variants', () => {
    expect(search('sup')[0]).toBe('superman');
    expect(search('bri')[0]).toBe('glute-bridge');
  });

  it('says so when nothing fits', () => {
    expect(search('zzzzzz')).toEqual([]);
  });
});
