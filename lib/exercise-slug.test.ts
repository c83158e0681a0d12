import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlug, slugOf } from './exercise-slug';

describe('slugOf', () => {
  it.each([['Glute bridge', 'glute-bridge'], ['  Elevación de pelvis (2) ', 'elevacion-de-pelvis-2'], ['Brücke', 'brucke'], ['橋', 'exercise'], ['', 'exercise']])('makes %s into %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('always gives what an address may hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(name)) && slugOf(name).length <= 60));
  });
});

describe('freeSlug', () => {
  it('counts on from what is taken and keeps the library’s own pages', () => {
    expect(freeSlug('Bridge', new Set(['bridge', 'bridge-2']))).toBe('bridge-3');
    expect(freeSlug('Import', new Set())).toBe('import-2');
  });
});
