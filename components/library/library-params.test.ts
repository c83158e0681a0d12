import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '@/lib/server/library/queries';
import { chosenView, offeredValues, ofView, passesFilters } from './library-params';

const entry = (slug: string, change: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id: slug, slug, position: 'supine', types: ['strength'], direction: 'none', regions: ['hip'], muscles: [], equipment: ['none'], defaultDose: { sets: 1, amount: { kind: 'reps', min: 5, max: 5 } },
  picture: { figureSlug: null, figureId: null, pictureId: null, videoUrl: null }, isOwn: false, isRetired: false, isFavourite: false, recentPlace: -1, name: slug, isForeign: false, isReviewed: false, names: [slug], aliases: [], keywords: [], ...change,
});
const all = [entry('a', { recentPlace: 1, isFavourite: true }), entry('b', { recentPlace: 0, isOwn: true }), entry('c', { isOwn: true, isRetired: true, isFavourite: true }), entry('d', { position: 'prone' })];
const slugs = (found: LibraryEntry[]) => found.map((one) => one.slug);

describe('views', () => {
  it('keep retired exercises to their own view and order recent ones by use', () => {
    expect(slugs(ofView(all, 'all'))).toEqual(['a', 'b', 'd']);
    expect(slugs(ofView(all, 'recent'))).toEqual(['b', 'a']);
    expect(slugs(ofView(all, 'favourites'))).toEqual(['a']);
    expect(slugs(ofView(all, 'ours'))).toEqual(['b']);
    expect(slugs(ofView(all, 'retired'))).toEqual(['c']);
  });

  it('take an unknown view for everything', () => {
    expect(chosenView(new URLSearchParams('view=retired'))).toBe('retired');
    expect(chosenView(new URLSearchParams('view=constructor'))).toBe('all');
  });
});

describe('filters', () => {
  it('narrow by what the address says and ignore what it cannot mean', () => {
    expect(all.filter((one) => passesFilters(one, new URLSearchParams('position=prone'))).map((one) => one.slug)).toEqual(['d']);
    expect(all.filter((one) => passesFilters(one, new URLSearchParams('position=upside-down')))).toHaveLength(4);
    expect(offeredValues(all, 'position')).toEqual(['supine', 'prone']);
  });
});
