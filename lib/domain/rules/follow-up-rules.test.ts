import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayRange } from '../local-day';
import type { Finding, RuleInput, RuleName, RuleSession } from '../rules-types';
import { evaluateRules } from './evaluate-rules';
import { quotedCharacters } from './question';
import { bridge, calm, report, session, today, yesterday } from './rule-input.test-support';
import { defaultRuleSettings } from './rule-settings';

type Item = RuleSession['items'][number];
const findings = (rule: RuleName, over: Partial<RuleInput> = {}): Finding[] => evaluateRules(calm(over)).filter((finding) => finding.rule === rule);

describe('skipped for pain', () => {
  const days = [addDays(today, -3), addDays(today, -2), yesterday];
  const told = (...items: (Item | null)[]) => items.map((item, i) => session(days[i] ?? today, { items: [...(item ? [item] : []), { itemKey: 'cat', exerciseName: 'Cat and cow', outcome: 'done', reason: null }] }));

  it.each<[string, (Item | null)[], boolean]>([
    ['twice running', [bridge(), bridge('skipped', 'pain'), bridge('skipped', 'pain')], true],
    ['once', [bridge(), bridge(), bridge('skipped', 'pain')], false],
    ['broken by a done one', [bridge('skipped', 'pain'), bridge(), bridge('skipped', 'pain')], false],
    ['broken by another reason', [bridge('skipped', 'pain'), bridge('skipped', 'time'), bridge('skipped', 'pain')], false],
    ['not any more', [bridge('skipped', 'pain'), bridge('skipped', 'pain'), bridge()], false],
    ['with a session between that did not hold it', [bridge('skipped', 'pain'), null, bridge('skipped', 'pain')], true],
    ['partly done for pain', [bridge('partly', 'pain'), bridge('partly', 'pain'), bridge('partly', 'pain')], false],
  ])('%s', (_name, items, trips) => {
    expect(findings('skipped-for-pain', { sessions: told(...items) })).toHaveLength(trips ? 1 : 0);
  });

  it('names the exercise, one finding each', () => {
    const sessions = days.map((day) => session(day, { items: [bridge('skipped', 'pain'), { ...bridge('skipped', 'pain'), itemKey: 'twist', exerciseName: 'Twist' }] }));
    expect(findings('skipped-for-pain', { sessions }).map(({ subject, figures }) => [subject, figures])).toEqual([
      ['bridge', { exercise: 'Bridge', sessions: 3, threshold: 2 }],
      ['twist', { exercise: 'Twist', sessions: 3, threshold: 2 }],
    ]);
    expect(findings('skipped-for-pain', { sessions: sessions.map((old) => ({ ...old, localDay: addDays(old.localDay, -20) })) })).toEqual([]);
  });
});

// Properties run hundreds of times, on machines that may be busy.
describe('silence', { timeout: 30_000 }, () => {
  const lastHeard = (daysAgo: number) => ({ sessions: [session(addDays(today, -daysAgo))], startedOn: addDays(today, -60), scheduledDays: dayRange(addDays(today, -60), yesterday) });

  it.each<[number, string | null]>([[0, null], [1, null], [3, null], [4, 'low'], [14, 'low'], [15, 'medium'], [40, 'medium']])('last log %s days ago, every day scheduled: %s', (daysAgo, level) => {
    expect(findings('silence', lastHeard(daysAgo)).map((finding) => finding.level)).toEqual(level === null ? [] : [level]);
  });

  it('carries its figures', () => {
    expect(findings('silence', lastHeard(4))).toEqual([{ rule: 'silence', level: 'low', subject: '', figures: { unit: 'scheduled', days: 3, threshold: 3, lastHeard: '2026-03-16' }, sourceId: null, day: yesterday }]);
    expect(findings('silence', lastHeard(15))[0]?.figures).toEqual({ unit: 'calendar', days: 14, threshold: 14, lastHeard: '2026-03-05' });
  });

  it('counts scheduled days, not calendar days, for the low level', () => {
    const scheduledDays = ['2026-03-12', '2026-03-16'];
    expect(findings('silence', { sessions: [session('2026-03-10')], scheduledDays })).toEqual([]);
    expect(findings('silence', { sessions: [session('2026-03-10')], scheduledDays: [...scheduledDays, yesterday] })).toMatchObject([{ level: 'low', figures: { days: 3 } }]);
  });

  it('begins at the start of the program, never before', () => {
    const brandNew = { sessions: [], startedOn: today, scheduledDays: [] };
    expect(findings('silence', brandNew)).toEqual([]);
    const started = (daysAgo: number) => ({ sessions: [], startedOn: addDays(today, -daysAgo), scheduledDays: dayRange(addDays(today, -daysAgo), yesterday) });
    expect(findings('silence', started(2))).toEqual([]);
    expect(findings('silence', started(3))).toMatchObject([{ level: 'low', figures: { lastHeard: '' } }]);
    expect(findings('silence', started(14))).toMatchObject([{ level: 'medium' }]);
    expect(findings('silence', { ...started(2), sessions: [session('2026-01-05')] })).toEqual([]);
  });

  it('never trips for a program that schedules nothing, and a report breaks it', () => {
    expect(findings('silence', { ...lastHeard(40), scheduledDays: [] })).toEqual([]);
    expect(findings('silence', { ...lastHeard(40), reports: [report(yesterday, { pain: 2 })] })).toEqual([]);
  });

  it('is never low and medium at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (daysAgo, silenceLowDays, silenceMediumDays) => {
        const found = findings('silence', { ...lastHeard(daysAgo), settings: { ...defaultRuleSettings, silenceLowDays, silenceMediumDays } });
        const quiet = Math.max(0, daysAgo - 1);
        expect(found.map((finding) => finding.level)).toEqual(quiet > 0 && quiet >= silenceMediumDays ? ['medium'] : quiet >= silenceLowDays ? ['low'] : []);
      }),
    );
  });
});

describe('ready to progress', () => {
  const well = (over: Partial<RuleSession> = {}, index = 2) => [3, 2, 1].map((ago, i) => session(addDays(today, -ago), { painBefore: 2, painAfter: 1, ...(i === index ? over : {}) }));

  it('trips on three good sessions running', () => {
    expect(findings('ready-to-progress', { sessions: well() })).toEqual([{ rule: 'ready-to-progress', level: 'info', subject: '', figures: { sessions: 3, pain: 2, limit: 2 }, sourceId: `session-${yesterday}`, day: yesterday }]);
    expect(findings('ready-to-progress', { sessions: [session(addDays(today, -4), { painAfter: 3, painBefore: 3 }), ...well()] })).toHaveLength(1);
  });

  it.each<[string, Partial<RuleSession>]>([
    ['pain after 3', { painAfter: 3 }],
    ['pain before 3', { painBefore: 3 }],
    ['pain after not told', { painAfter: null }],
    ['partly done', { items: [bridge('partly')] }],
    ['one of two skipped', { items: [bridge(), bridge('skipped', 'time')] }],
  ])('not with %s in any of them', (_name, over) => {
    for (const index of [0, 1, 2]) expect(findings('ready-to-progress', { sessions: well(over, index) })).toEqual([]);
  });

  it('not with two sessions, not when they are old, not beside another finding about symptoms', () => {
    expect(findings('ready-to-progress', { sessions: well().slice(1) })).toEqual([]);
    expect(findings('ready-to-progress', { sessions: well().map((old) => ({ ...old, localDay: addDays(old.localDay, -20) })) })).toEqual([]);
    expect(findings('ready-to-progress', { sessions: well({ locationAfter: 'foot' }) })).toEqual([]);
    expect(findings('ready-to-progress', { sessions: well({ note: 'May I swim?' }) })).toHaveLength(1);
  });
});

describe('question', () => {
  it('tells each note of the last 14 days', () => {
    const sessions = [session(addDays(today, -15), { note: 'Old' }), session(addDays(today, -14), { note: ' Can I swim\nbetween? ' }), session(yesterday, { note: '   ' })];
    const found = findings('question', { sessions, reports: [report(today, { note: 'Is clicking fine?' })] });
    expect(found.map(({ figures, sourceId }) => [figures.note, sourceId])).toEqual([['Is clicking fine?', `report-${today}`], ['Can I swim between?', `session-${addDays(today, -14)}`]]);
    expect(found.every((finding) => finding.level === 'medium' && finding.subject === finding.sourceId)).toBe(true);
  });

  it('shortens a long note and never splits a character', () => {
    const note = findings('question', { sessions: [session(yesterday, { note: '😀'.repeat(quotedCharacters + 1) })] })[0]?.figures.note;
    expect(note).toBe(`${'😀'.repeat(quotedCharacters - 1)}…`);
  });
});
