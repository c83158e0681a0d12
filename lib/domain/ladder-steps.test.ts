import { describe, expect, it } from 'vitest';
import type { Dose } from './dose';
import type { FrozenLadder } from './ladder';
import { hasStepUp, mayStepDown, mayStepUp, rungAt, ruleProgress, type LadderItem, type ToldOnStep } from './ladder-steps';

const dose = (sets: number, more: Partial<Dose> = {}): Dose => ({ sets, amount: { kind: 'reps', min: 8, max: 8 }, ...more });
const noPicture = { figureSlug: null, figureId: null, pictureId: null, videoUrl: null };
const ladder: FrozenLadder = {
  easier: [
    { exercise: null, dose: dose(1), frozen: null },
    { exercise: { clinicId: 'c', id: 'tilt', slug: 'pelvic-tilt' }, dose: dose(1, { frequency: { kind: 'asNeeded' } }), frozen: { ...noPicture, figureSlug: 'pelvic-tilt', startPosition: 'supine', texts: {} } },
  ],
  harder: [{ exercise: null, dose: dose(3), frozen: null }],
  rule: { sessions: 3, maximumPain: 2 },
};
const item: LadderItem = { ...noPicture, slug: 'glute-bridge', dose: dose(2, { frequency: { kind: 'perDay', times: 2 } }), texts: {}, ladder };
const well: ToldOnStep = { outcome: 'done', painBefore: 1, painAfter: 2 };

describe('rungAt', () => {
  it('is the item as prescribed on level 0 and on a level that the ladder does not have', () => {
    for (const level of [0, -3, 2]) expect(rungAt(item, level)).toBe(item);
    expect(rungAt({ ...item, ladder: null }, -1).dose).toEqual(item.dose);
  });

  it('another dose keeps the exercise and, where it names none, the frequency', () => {
    expect(rungAt(item, -1)).toEqual({ ...item, dose: { ...dose(1), frequency: { kind: 'perDay', times: 2 } } });
    expect(rungAt(item, 1).dose.sets).toBe(3);
  });

  it('another exercise brings its own texts, picture and frequency', () => {
    expect(rungAt(item, -2)).toMatchObject({ slug: 'pelvic-tilt', figureSlug: 'pelvic-tilt', dose: { frequency: { kind: 'asNeeded' } } });
  });
});

describe('stepping', () => {
  it('down as far as the ladder reaches, and from a harder step always', () => {
    expect([1, 0, -1, -2].map((level) => mayStepDown(ladder, level))).toEqual([true, true, true, false]);
    expect(mayStepDown(null, 0)).toBe(false);
  });

  it('up as far as it reaches, the way back included', () => {
    expect([-2, -1, 0, 1].map((level) => hasStepUp(ladder, level))).toEqual([true, true, true, false]);
    expect(mayStepUp(ladder, 1, [well, well, well]).isMet).toBe(false);
    expect(mayStepUp(null, 0, [well, well, well]).isMet).toBe(false);
  });

  it('up once the last sessions running all went well, and says how many and how bad', () => {
    expect(mayStepUp(ladder, 0, [well, well])).toEqual({ isMet: false, sessions: 2, worstPain: 2 });
    expect(mayStepUp(ladder, 0, [{ ...well, painAfter: 9 }, well, well, { ...well, painAfter: 0 }])).toEqual({ isMet: true, sessions: 3, worstPain: 2 });
  });

  it.each<[string, ToldOnStep]>([
    ['a part', { ...well, outcome: 'partly' }],
    ['skipped', { ...well, outcome: 'skipped' }],
    ['more pain after', { ...well, painAfter: 3 }],
    ['more pain before', { ...well, painBefore: 3 }],
    ['pain not told', { ...well, painAfter: null }],
  ])('%s starts the count again', (_name, session) => {
    expect(ruleProgress(ladder.rule, [well, well, session])).toMatchObject({ isMet: false, sessions: 0 });
    expect(ruleProgress(ladder.rule, [well, session, well, well])).toMatchObject({ isMet: false, sessions: 2 });
  });

  it('pain at the limit itself still counts', () => {
    expect(ruleProgress({ sessions: 1, maximumPain: 2 }, [{ ...well, painBefore: 2, painAfter: 2 }]).isMet).toBe(true);
  });
});
