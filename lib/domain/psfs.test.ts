import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersAsked, outcomeMeasureSchema, psfsChange, psfsMean, type ActivityScore } from './psfs';

const scores = (...values: number[]): ActivityScore[] => values.map((score, i) => ({ activity: `Activity ${i}`, score }));
const input = (rows: ActivityScore[]) => ({ id: '01890a5d-ac96-774b-bcce-b302099a8057', at: '2026-11-20T10:00:00Z', zone: 'UTC', scores: rows });

describe('psfsChange', () => {
  it('is small from 1.3, medium from 2.3 and large from 2.7 points of the mean, either way', () => {
    const tenths = (points: number) => psfsChange(scores(...Array<number>(10).fill(2)), scores(...Array.from({ length: 10 }, (_, i) => 2 + Math.floor((points * 10 + i) / 10))));
    expect([1.2, 1.3, 2.2, 2.3, 2.6, 2.7].map((points) => tenths(points)?.size)).toEqual(['within-error', 'small', 'small', 'medium', 'medium', 'large']);
    expect(psfsChange(scores(8, 8, 8), scores(5, 5, 5))).toMatchObject({ change: -3, size: 'large' });
  });

  it('rests on the activities scored both times, whatever their order and case', () => {
    expect(psfsChange([{ activity: 'Stairs', score: 2 }, { activity: 'Shoes', score: 9 }], [{ activity: ' stairs ', score: 6 }, { activity: 'Garden', score: 0 }])).toEqual({ change: 4, size: 'large', activities: 1 });
    expect(psfsChange(scores(1), [{ activity: 'Other', score: 5 }])).toBeNull();
  });

  it('is the difference of the means where the activities are the same', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(rows, (pairs) => {
      const [first, latest] = [scores(...pairs.map(([a]) => a)), scores(...pairs.map(([, b]) => b))];
      expect(psfsChange(first, latest)?.change).toBeCloseTo(psfsMean(latest) - psfsMean(first), 9);
    }));
  });
});

describe('a measure', () => {
  it('holds one to five activities, none twice', () => {
    expect(outcomeMeasureSchema.safeParse(input(scores(1, 2, 3, 4, 5))).success).toBe(true);
    for (const rows of [scores(), scores(1, 2, 3, 4, 5, 6), scores(11), [{ activity: 'Stairs', score: 1 }, { activity: 'stairs', score: 2 }]]) expect(outcomeMeasureSchema.safeParse(input(rows)).success).toBe(false);
  });

  it('answers what was asked: each activity once and no other', () => {
    expect(answersAsked(['Stairs', 'Shoes'], [{ activity: 'shoes', score: 1 }, { activity: 'Stairs', score: 2 }])).toBe(true);
    expect(answersAsked(['Stairs', 'Shoes'], [{ activity: 'Stairs', score: 2 }])).toBe(false);
    expect(answersAsked(['Stairs'], [{ activity: 'Stairs', score: 2 }, { activity: 'Garden', score: 2 }])).toBe(false);
  });
});
