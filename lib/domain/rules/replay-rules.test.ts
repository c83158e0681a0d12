import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayRange } from '../local-day';
import { compareCounts, replayDays, replayRules, replayWindow, type DayInput } from './replay-rules';
import { bridge, report, session, startedOn, today } from './rule-input.test-support';
import { ruleSettings } from './rule-settings';

type Session = ReturnType<typeof session>;

/** Each of the last 30 days with what was told by then. */
function days(sessions: Session[], reports: ReturnType<typeof report>[] = []): DayInput[] {
  return replayWindow(today).map((day) => ({
    sessions: sessions.filter(({ localDay }) => localDay <= day),
    reports: reports.filter(({ localDay }) => localDay <= day),
    scheduledDays: day > startedOn ? dayRange(startedOn, addDays(day, -1)) : [],
    today: day,
    startedOn,
  }));
}

const daily = (over: (day: string) => Partial<Session> = () => ({})) => dayRange(startedOn, today).map((day) => session(day, over(day)));

describe('replayRules', () => {
  it('counts each session that rose sharply once, however many days it goes on being the latest', () => {
    const sessions = [session(startedOn), session('2026-03-05', { painBefore: 2, painAfter: 4 }), session('2026-03-08', { painBefore: 2, painAfter: 5 })];
    expect(replayRules(days(sessions), ruleSettings())['sharp-rise']).toBe(2);
    expect(replayRules(days(sessions), ruleSettings({ sharpRisePoints: 3 }))['sharp-rise']).toBe(1);
    expect(replayRules(days(sessions), ruleSettings({ sharpRisePoints: 4 }))['sharp-rise']).toBeUndefined();
  });

  it('leaves out a rise of before the window, though it is the latest thing told when the window opens', () => {
    const before = session('2026-02-15', { painBefore: 2, painAfter: 6 });
    expect(replayRules(days([before]), ruleSettings())['sharp-rise']).toBeUndefined();
  });

  it('looks at both sessions of one day', () => {
    const twice = [session('2026-03-05', { id: 'morning', painBefore: 1, painAfter: 4 }), session('2026-03-05', { id: 'evening', painBefore: 2, painAfter: 5 })];
    expect(replayRules(days(twice), ruleSettings())['sharp-rise']).toBe(2);
  });

  it('counts a silence once, and its longer level once more', () => {
    const heard = [session(startedOn)];
    expect(replayRules(days(heard), ruleSettings()).silence).toBe(2);
    expect(replayRules(days(heard), ruleSettings({ silenceMediumDays: 40 })).silence).toBe(1);
    expect(replayRules(days(daily()), ruleSettings()).silence).toBeUndefined();
  });

  it('counts an exercise skipped for pain at each session from the threshold on', () => {
    const skips = daily((day) => (day >= '2026-03-10' && day <= '2026-03-12' ? { items: [bridge('skipped', 'pain')] } : {}));
    expect(replayRules(days(skips), ruleSettings())['skipped-for-pain']).toBe(2);
    expect(replayRules(days(skips), ruleSettings({ skippedSessions: 3 }))['skipped-for-pain']).toBe(1);
  });

  it('has never more sharp rises under a higher threshold, nor more silences under a longer one', () => {
    const rating = fc.integer({ min: 0, max: 5 });
    const told = fc.array(fc.record({ offset: fc.integer({ min: 0, max: 19 }), painBefore: rating, painAfter: rating }), { maxLength: 20 });
    fc.assert(
      fc.property(told, fc.integer({ min: 1, max: 9 }), (rows, points) => {
        const sessions = rows.map(({ offset, ...pain }, i) => session(addDays(startedOn, offset), { id: `s${i}`, ...pain })).toSorted((a, b) => a.localDay.localeCompare(b.localDay));
        const count = (settings: Parameters<typeof ruleSettings>[0]) => replayRules(days(sessions), ruleSettings(settings));
        expect(count({ sharpRisePoints: points + 1 })['sharp-rise'] ?? 0).toBeLessThanOrEqual(count({ sharpRisePoints: points })['sharp-rise'] ?? 0);
        expect(count({ silenceLowDays: points + 1 }).silence ?? 0).toBeLessThanOrEqual(count({ silenceLowDays: points }).silence ?? 0);
        expect(count({ sharpRisePoints: points })['sharp-rise'] ?? 0).toBe(sessions.filter((one) => (one.painAfter ?? 0) - (one.painBefore ?? 0) >= points).length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('compareCounts', () => {
  it('names what differs only', () => {
    expect(compareCounts({ silence: 1, question: 2 }, { silence: 1, question: 3, 'sharp-rise': 1 })).toEqual([{ rule: 'question', now: 2, then: 3 }, { rule: 'sharp-rise', now: 0, then: 1 }]);
  });
  it('looks back on thirty days', () => expect(replayWindow(today)).toHaveLength(replayDays));
});
