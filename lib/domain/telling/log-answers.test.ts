import { describe, expect, it } from 'vitest';
import { answerItems, answerPain, answersOf, answerWent, answerWhy, correctionOf, sessionBody, unanswered, type LogAnswers } from './log-answers';

const asked = ['a', 'b'];
const begun = { id: 'log', versionId: 'version', day: '2026-11-21', doneAt: '2026-11-21T09:00:00Z' };
const fresh: LogAnswers = { ...begun, went: 'all', items: [] };

describe('answerWent', () => {
  it('all of it is every item done', () => {
    expect(answerWent(fresh, 'all', asked)).toEqual({ ...fresh, items: [{ itemId: 'a', outcome: 'done' }, { itemId: 'b', outcome: 'done' }] });
  });

  it('some of it starts from everything done, and keeps what was said when one goes back and on again', () => {
    const some = answerItems(answerWent(fresh, 'some', asked), { 'outcome.a': 'skipped', 'reason.a': 'time', 'outcome.b': 'done' }, asked);
    expect(answerWent(some, 'some', asked)).toEqual(some);
    expect(some.items).toEqual([{ itemId: 'a', outcome: 'skipped', reason: 'time' }, { itemId: 'b', outcome: 'done' }]);
  });

  it('none of it asks why first', () => {
    expect(answerWent(fresh, 'none', asked).items).toEqual([]);
    expect(answerWhy(fresh, 'forgot', asked)).toMatchObject({ went: 'none', items: [{ outcome: 'skipped', reason: 'forgot' }, { outcome: 'skipped', reason: 'forgot' }] });
  });
});

describe('correctionOf', () => {
  const told = { id: 'old', day: '2026-11-20', at: '2026-11-20T12:00:00Z', done: 1, of: 2, painBefore: null, painAfter: 4 };
  const log = { versionId: 'version', items: [{ itemId: 'a', outcome: 'done' as const }, { itemId: 'b', outcome: 'skipped' as const, reason: 'time' as const }], painAfter: 4, note: 'It rained' };

  it('begins with everything that was told, for the same day, under an id of its own', () => {
    const fix = correctionOf({ ...told, log }, 'new');
    expect(fix).toMatchObject({ id: 'new', supersedesId: 'old', day: '2026-11-20', went: 'some', painAfter: 4, note: 'It rained', items: log.items });
    expect(sessionBody(fix!, 'UTC')).toMatchObject({ id: 'new', supersedesId: 'old', localDay: '2026-11-20', doneAt: told.at, items: log.items });
    expect(correctionOf({ ...told, log: { ...log, items: log.items.slice(0, 1) } }, 'new')?.went).toBe('all');
  });

  it('is not for a log that an older build has kept without its answers', () => {
    expect(correctionOf(told, 'new')).toBeNull();
  });
});

describe('a guided session', () => {
  const guided = answersOf({ startedAt: '2026-11-21T08:50:00Z', items: [{ itemId: 'a', outcome: 'partly', doneShare: 0.5 }, { itemId: 'b', outcome: 'skipped' }] }, begun, asked);

  it('is filled in, and "skipped" without a reason stands as another reason', () => {
    expect(guided).toMatchObject({ went: 'some', startedAt: '2026-11-21T08:50:00Z', items: [{ outcome: 'partly', doneShare: 0.5 }, { outcome: 'skipped', reason: 'other' }] });
  });

  it('that was stopped early is not all of it, and says what is still to be told', () => {
    const early = answersOf({ startedAt: '2026-11-21T08:50:00Z', items: [{ itemId: 'a', outcome: 'done' }] }, begun, asked);
    expect(early.went).toBe('some');
    expect(unanswered(early, asked)).toEqual(['b']);
    expect(answerWent(early, 'some', asked).items).toEqual([{ itemId: 'a', outcome: 'done' }]);
    expect(unanswered(guided, asked)).toEqual([]);
  });

  it('keeps its own count of a part while the answer stays "part"', () => {
    expect(answerItems(guided, { 'outcome.a': 'partly', 'reason.a': 'pain', 'outcome.b': 'done' }, asked).items).toEqual([{ itemId: 'a', outcome: 'partly', reason: 'pain', doneShare: 0.5 }, { itemId: 'b', outcome: 'done' }]);
    expect(answerItems(guided, { 'outcome.a': 'done', 'outcome.b': 'partly' }, asked).items).toEqual([{ itemId: 'a', outcome: 'done' }, { itemId: 'b', outcome: 'partly' }]);
  });
});

describe('sessionBody', () => {
  it('is what the server stores, and nothing of the form', () => {
    const log = answerPain(answerWent(fresh, 'all', asked), { painAfter: '3', locationAfter: 'thigh', painBefore: '0', locationBefore: 'back', effort: '4', note: ' Fine. ' });
    expect(JSON.parse(JSON.stringify(sessionBody(log, 'Europe/Madrid')))).toEqual({
      id: 'log', versionId: 'version', doneAt: '2026-11-21T09:00:00Z', zone: 'Europe/Madrid', localDay: '2026-11-21', items: [{ itemId: 'a', outcome: 'done' }, { itemId: 'b', outcome: 'done' }],
      painAfter: 3, painBefore: 0, locationAfter: 'thigh', effort: 4, note: 'Fine.',
    });
  });
});
