import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMeaningfulByPercent, meaningfulChange, painRatings, painTrend } from './pain-trend';

describe('meaningfulChange', () => {
  it.each([[0, 1], [1, 1], [4, 1], [4.4, 1], [4.5, 2], [5, 2], [7, 2], [7.4, 2], [7.5, 3], [8, 3], [10, 3]])('from %s it takes %s', (baseline, points) => {
    expect(meaningfulChange(baseline)).toBe(points);
  });
});

describe('isMeaningfulByPercent', () => {
  it.each<[number, number, boolean]>([[5, 3.5, true], [5, 3.6, false], [5, 6.5, true], [10, 7, true], [10, 7.1, false], [3, 2.1, true], [0, 5, false]])('%s → %s: %s', (baseline, recent, meaningful) => {
    expect(isMeaningfulByPercent(baseline, recent)).toBe(meaningful);
  });
});

// Properties run hundreds of times, on machines that may be busy.
describe('painTrend', { timeout: 30_000 }, () => {
  it.each<[number[], string]>([
    [[2, 2, 3, 3, 3, 4], 'meaningful-worse'],
    [[2, 2, 3, 3, 3, 3], 'within-error'],
    [[6, 6, 6, 8, 8, 8], 'meaningful-worse'],
    [[6, 6, 6, 8, 8, 7], 'within-error'],
    [[6, 6, 6, 4, 4, 4], 'meaningful-better'],
    [[8, 8, 8, 5, 5, 5], 'meaningful-better'],
    [[8, 8, 8, 6, 5, 5], 'within-error'],
    [[2, 2, 9, 9, 9], 'too-few'],
    [[], 'too-few'],
  ])('%j is %s', (ratings, verdict) => {
    expect(painTrend(ratings).verdict).toBe(verdict);
  });

  it('takes a given baseline, and then three reports are enough', () => {
    expect(painTrend([4, 4, 4], { baseline: 6 })).toMatchObject({ verdict: 'meaningful-better', change: -2, threshold: 2 });
    expect(painTrend([4, 4], { baseline: 6 }).verdict).toBe('too-few');
    expect(painTrend([1, 2], { reports: 1 }).verdict).toBe('meaningful-worse');
  });

  it('agrees with a count in whole points, free of fractions', () => {
    const rating = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(rating, { minLength: 6, maxLength: 30 }), (ratings) => {
        const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
        const first = sum(ratings.slice(0, 3));
        const rise = sum(ratings.slice(-3)) - first;
        const needed = first < 13.5 ? 3 : first < 22.5 ? 6 : 9;
        const expected = Math.abs(rise) < needed ? 'within-error' : rise > 0 ? 'meaningful-worse' : 'meaningful-better';
        expect(painTrend(ratings).verdict).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('painRatings', () => {
  it('orders by the moment and prefers the pain before a session', () => {
    const session = (id: string, day: string, painBefore: number | null, painAfter: number | null) => ({ id, doneAt: `${day}T10:00:00Z`, localDay: day, painBefore, painAfter });
    const report = (id: string, day: string, pain: number | null) => ({ id, at: `${day}T08:00:00Z`, localDay: day, pain });
    const sessions = [session('a', '2026-03-02', 3, 6), session('b', '2026-03-04', null, 5), session('c', '2026-03-05', null, null)];
    const ratings = painRatings(sessions, [report('d', '2026-03-03', 4), report('e', '2026-03-06', null)]);
    expect(ratings.map(({ id, pain }) => [id, pain])).toEqual([['a', 3], ['d', 4], ['b', 5]]);
  });
});
