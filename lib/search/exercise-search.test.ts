import { describe, expect, it } from 'vitest';
import { hitRate, searchable } from '@/bin/search-quality/hit-rate';
import { queries } from '@/bin/search-quality/queries';
import { allExercises } from '@/db/seed/library/all-exercises';
import { locales } from '@/lib/i18n/locales';
import { createExerciseSearch } from './exercise-search';

const exercises = allExercises.map(searchable);
const find = createExerciseSearch(exercises);

describe('createExerciseSearch', () => {
  it.each(locales)('has what is meant among the first five for nine of ten queries in %s', (locale) => {
    expect(queries[locale].length).toBeGreaterThanOrEqual(30);
    const { rate, misses } = hitRate(exercises, queries[locale]);
    expect(rate, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.9);
  });

  it('counts a miss as one', () => {
    expect(hitRate(exercises, [{ typed: 'bridge', finds: ['superman'] }, { typed: 'bridge', finds: ['glute-bridge'] }]).rate).toBe(0.5);
  });

  it('puts the plain exercise before its variants', () => {
    expect(find('sup')[0]).toBe('superman');
    expect(find('bri')[0]).toBe('glute-bridge');
  });

  it('finds nothing for what no exercise is about, or for nothing', () => {
    expect(find('xqzwv')).toEqual([]);
    expect(find('  ')).toEqual([]);
    expect(find('?!')).toEqual([]);
  });

  it('keeps stop words that are all there is', () => {
    expect(() => find('the')).not.toThrow();
  });

  it('finds a clinic’s own exercise by what it is filed under', () => {
    const own = { id: 'own', slug: 'pared', names: ['Deslizamiento'], aliases: [], keywords: [], position: 'standing', direction: 'none', types: ['strength'], regions: ['thigh'], muscles: ['quadriceps'], equipment: ['wall'] };
    expect(createExerciseSearch([...exercises, own])('wall quads')[0]).toBe('own');
  });

  it('puts favourites, then recently used, then own exercises first among equals only', () => {
    const [bridge] = exercises.filter((exercise) => exercise.slug === 'glute-bridge');
    if (!bridge) throw new Error('no bridge');
    const copies = [{ ...bridge, id: 'plain' }, { ...bridge, id: 'own', isOwn: true }, { ...bridge, id: 'recent', isRecent: true }, { ...bridge, id: 'favourite', isFavourite: true }];
    expect(createExerciseSearch(copies)('bridge')).toEqual(['favourite', 'recent', 'own', 'plain']);
    const tilt = exercises.filter((exercise) => exercise.slug === 'pelvic-tilt').map((exercise) => ({ ...exercise, isFavourite: true }));
    expect(createExerciseSearch([...copies, ...tilt])('bridge')[0]).not.toBe('pelvic-tilt');
  });
});
