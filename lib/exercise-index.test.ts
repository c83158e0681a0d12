import { describe, expect, it } from 'vitest';
import { allExercises } from '@/db/seed/library/all-exercises';
import { indexExercises } from './exercise-index';

const find = indexExercises(
  allExercises.map(({ slug, texts }) => ({ id: slug, names: [texts.en.name, texts.es.name], aliases: [...texts.en.aliases, ...texts.es.aliases], keywords: [...texts.en.keywords, ...texts.es.keywords], labels: [] })),
);

describe('indexExercises', () => {
  it.each([
    ['bridge', 'glute-bridge'], ['brigde', 'glute-bridge'], ['hip lift', 'glute-bridge'], ['puente', 'glute-bridge'], ['gluteos', 'glute-bridge'],
    ['bri', 'glute-bridge'], ['supperman', 'superman'], ['gato', 'cat-cow'], ['knee to chest', 'knee-to-chest'], ['down dog', 'downward-dog'], ['breath', 'therapeutic-breathing'],
    ['cat cow', 'cat-cow'], ['pelvic tlt', 'pelvic-tilt'], ['piriformis', 'piriformis-stretch'], ['superman', 'superman'], ['childs pose', 'childs-pose'], ['respiracion', 'therapeutic-breathing'],
  ])('finds %s among the first three', (query, slug) => {
    expect(find(query).slice(0, 3)).toContain(slug);
  });

  it('puts the plain exercise before its variants', () => {
    expect(find('sup')[0]).toBe('superman');
    expect(find('bri')[0]).toBe('glute-bridge');
  });

  it('finds nothing for what no exercise is about', () => {
    expect(find('xqzwv')).toEqual([]);
  });
});
