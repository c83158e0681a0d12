import { describe, expect, it } from 'vitest';
import { startMeasure, takeMeasureStep, type MeasureStep } from './measure-steps';
import { scoredRows } from './psfs';

const given = { id: '01890a5d-ac96-774b-bcce-b302099a8057', requestId: '01890a5d-ac96-774b-bcce-b302099a8058', at: '2026-11-20T10:00:00Z' };

function walk(asked: string[], steps: MeasureStep[]) {
  let draft = startMeasure(given, asked);
  const pages = steps.map((step) => {
    const taken = takeMeasureStep(draft, step);
    draft = taken.draft;
    return `${taken.next.page} ${taken.next.n}`;
  });
  return { draft, pages };
}

describe('a measure told page by page', () => {
  it('names and scores in turn the first time, and stops at five', () => {
    const steps = Array.from({ length: 5 }, (_, i): MeasureStep[] => [{ step: 'name', n: i + 1, activity: `Activity ${i}` }, { step: 'score', n: i + 1, score: i }]).flat();
    const { draft, pages } = walk([], steps);
    expect(pages).toEqual(['score 1', 'name 2', 'score 2', 'name 3', 'score 3', 'name 4', 'score 4', 'name 5', 'score 5', 'check 5']);
    expect(scoredRows(draft).map(({ score }) => score)).toEqual([0, 1, 2, 3, 4]);
  });

  it('scores the same activities the next time, and none of them can be renamed', () => {
    const { draft, pages } = walk(['Stairs', 'Shoes'], [{ step: 'score', n: 1, score: 7 }, { step: 'score', n: 2, score: 6 }]);
    expect(pages).toEqual(['score 2', 'check 2']);
    expect(scoredRows(draft)).toEqual([{ activity: 'Stairs', score: 7 }, { activity: 'Shoes', score: 6 }]);
    expect(() => takeMeasureStep(draft, { step: 'name', n: 1, activity: 'Garden' })).toThrow('invalid');
  });

  it('an answer put right leads back to the list and leaves the others alone', () => {
    const steps: MeasureStep[] = [{ step: 'name', n: 1, activity: 'Stairs' }, { step: 'score', n: 1, score: 2 }, { step: 'name', n: 2, activity: 'Shoes' }, { step: 'score', n: 2, score: 3 }, { step: 'name', n: 1, activity: 'Steps' }, { step: 'score', n: 1, score: 4 }];
    const { draft, pages } = walk([], steps);
    expect(pages.at(-1)).toBe('check 1');
    expect(scoredRows(draft)).toEqual([{ activity: 'Steps', score: 4 }, { activity: 'Shoes', score: 3 }]);
  });

  it('refuses a page that is not next', () => {
    expect(() => walk([], [{ step: 'score', n: 1, score: 2 }])).toThrow('invalid');
    expect(() => walk([], [{ step: 'name', n: 3, activity: 'Stairs' }])).toThrow('invalid');
  });
});
