import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayRange, daysBetween } from '../local-day';
import { locations, type SymptomLocation } from '../locations';
import { alertLevels, type Finding, type RuleInput, type RuleName, type RuleReport, type RuleSession } from '../rules-types';
import { redFlags } from '../session-log';
import { compareFindings, evaluateRules } from './evaluate-rules';
import { quotedCharacters } from './question';
import { defaultRuleSettings } from './rule-settings';

const today = '2026-03-20';
const startedOn = '2026-03-01';
const yesterday = addDays(today, -1);

type Item = RuleSession['items'][number];
const bridge = (outcome: Item['outcome'] = 'done', reason: Item['reason'] = null): Item => ({ itemKey: 'bridge', exerciseName: 'Bridge', outcome, reason });
const session = (day: string, over: Partial<RuleSession> = {}): RuleSession => ({
  id: `session-${day}`,
  doneAt: `${day}T18:00:00Z`,
  localDay: day,
  painBefore: 3,
  painAfter: 3,
  locationBefore: 'back',
  locationAfter: 'back',
  note: null,
  items: [bridge()],
  ...over,
});
const report = (day: string, over: Partial<RuleReport> = {}): RuleReport => ({ id: `report-${day}`, at: `${day}T08:00:00Z`, localDay: day, kind: 'any-time', pain: null, location: null, redFlags: [], note: null, ...over });
const input = (over: Partial<RuleInput> = {}): RuleInput => ({ sessions: [session(yesterday)], reports: [], scheduledDays: dayRange(startedOn, yesterday), today, startedOn, settings: defaultRuleSettings, ...over });
const findings = (rule: RuleName, over: Partial<RuleInput> = {}): Finding[] => evaluateRules(input(over)).filter((finding) => finding.rule === rule);

describe('a calm patient', () => {
  it('has no finding', () => expect(evaluateRules(input())).toEqual([]));
});

describe('red flags', () => {
  it.each(redFlags)('%s alone trips its rule and no other', (flag) => {
    const isEmergency = ['bladder-bowel', 'saddle-numbness', 'both-legs-weak'].includes(flag);
    const found = evaluateRules(input({ reports: [report(today, { redFlags: [flag] })] }));
    expect(found).toEqual([{ rule: isEmergency ? 'emergency-flag' : 'red-flag', level: isEmergency ? 'critical' : 'high', subject: `report-${today}`, figures: { flags: flag }, sourceId: `report-${today}`, day: today }]);
  });

  it('each report is told, and its kinds are told apart', () => {
    const reports = [report(yesterday, { redFlags: ['fever', 'saddle-numbness', 'injury'] }), report(today, { redFlags: ['weight-loss'] })];
    expect(findings('red-flag', { reports }).map((finding) => finding.figures.flags)).toEqual(['weight-loss', 'fever,injury']);
    expect(findings('emergency-flag', { reports }).map((finding) => finding.figures.flags)).toEqual(['saddle-numbness']);
  });

  it('counts for 14 days', () => {
    expect(findings('red-flag', { reports: [report(addDays(today, -14), { redFlags: ['fever'] })] })).toHaveLength(1);
    expect(findings('red-flag', { reports: [report(addDays(today, -15), { redFlags: ['fever'] })] })).toEqual([]);
    expect(findings('red-flag', { reports: [report(today, { pain: 2 })] })).toEqual([]);
  });
});

describe('peripheralisation', () => {
  it.each<[SymptomLocation | null, SymptomLocation | null, boolean]>([
    ['back', 'below-knee', true],
    ['none', 'back', true],
    ['neck', 'hand', true],
    ['thigh', 'thigh', false],
    ['foot', 'back', false],
    ['back', 'hand', false],
    [null, 'foot', false],
    ['back', null, false],
  ])('%s → %s: %s', (locationBefore, locationAfter, trips) => {
    const found = findings('peripheralisation', { sessions: [session(yesterday, { locationBefore, locationAfter })] });
    expect(found).toEqual(trips ? [{ rule: 'peripheralisation', level: 'high', subject: '', figures: { before: locationBefore, after: locationAfter }, sourceId: `session-${yesterday}`, day: yesterday }] : []);
  });

  it('looks at the latest session, and at the one just saved', () => {
    const moved = session(addDays(today, -3), { locationAfter: 'foot' });
    const sessions = [moved, session(yesterday)];
    expect(findings('peripheralisation', { sessions })).toEqual([]);
    expect(findings('peripheralisation', { sessions, savedId: moved.id })).toMatchObject([{ sourceId: moved.id }]);
    expect(findings('peripheralisation', { sessions: [session(addDays(today, -15), { locationAfter: 'foot' })] })).toEqual([]);
  });
});

describe('sharp rise', () => {
  it.each<[number | null, number | null, string | null]>([
    [3, 5, 'rise'],
    [3, 4, null],
    [5, 6, 'stop-zone'],
    [5, 5, null],
    [null, 6, 'stop-zone'],
    [null, 5, null],
    [8, 6, 'stop-zone'],
    [0, 2, 'rise'],
    [9, null, null],
  ])('%s before, %s after: %s', (painBefore, painAfter, cause) => {
    const found = findings('sharp-rise', { sessions: [session(yesterday, { painBefore, painAfter })] });
    expect(found.map((finding) => finding.figures.cause ?? null)).toEqual(cause === null ? [] : [cause]);
  });

  it('carries the figures that tripped it', () => {
    expect(findings('sharp-rise', { sessions: [session(yesterday, { painBefore: 3, painAfter: 6 })] })).toEqual([
      { rule: 'sharp-rise', level: 'high', subject: '', figures: { cause: 'rise', before: 3, after: 6, rise: 3, threshold: 2 }, sourceId: `session-${yesterday}`, day: yesterday },
    ]);
  });

  it('hears a report in the stop zone', () => {
    expect(findings('sharp-rise', { reports: [report(today, { pain: 6 })] })).toMatchObject([{ figures: { cause: 'report', after: 6, limit: 5 }, sourceId: `report-${today}` }]);
    expect(findings('sharp-rise', { reports: [report(today, { pain: 5 })] })).toEqual([]);
  });

  it('follows the settings, and passes over what is no longer the latest', () => {
    const settings = { ...defaultRuleSettings, sharpRisePoints: 4, zones: { goOn: 5, easeOff: 7 } };
    expect(findings('sharp-rise', { settings, sessions: [session(yesterday, { painBefore: 4, painAfter: 7 })] })).toEqual([]);
    const risen = session(addDays(today, -2), { painBefore: 1, painAfter: 4 });
    expect(findings('sharp-rise', { sessions: [risen, session(yesterday)] })).toEqual([]);
    expect(findings('sharp-rise', { sessions: [risen, session(yesterday)], savedId: risen.id })).toHaveLength(1);
  });
});

describe('worse next morning', () => {
  const morning = (pain: number) => report(today, { kind: 'next-morning', pain });

  it.each<[number, number, boolean]>([[2, 4, true], [2, 3, false], [3, 5, true], [5, 5, false]])('%s before the session, %s in the morning: %s', (painBefore, pain, trips) => {
    const found = findings('worse-next-morning', { sessions: [session(yesterday, { painBefore })], reports: [morning(pain)] });
    expect(found).toEqual(trips ? [{ rule: 'worse-next-morning', level: 'medium', subject: '', figures: { before: painBefore, morning: pain, rise: pain - painBefore, threshold: 2 }, sourceId: `report-${today}`, day: today }] : []);
  });

  it('needs a session the day before with its pain, and a next-morning report', () => {
    expect(findings('worse-next-morning', { sessions: [session(addDays(today, -2), { painBefore: 0 })], reports: [morning(5)] })).toEqual([]);
    expect(findings('worse-next-morning', { sessions: [session(yesterday, { painBefore: null })], reports: [morning(5)] })).toEqual([]);
    expect(findings('worse-next-morning', { sessions: [session(yesterday, { painBefore: 0 })], reports: [report(today, { pain: 5 })] })).toEqual([]);
  });

  it('an any-time report later that day does not hide it', () => {
    expect(findings('worse-next-morning', { reports: [morning(5), { ...report(today, { pain: 1 }), id: 'later', at: `${today}T20:00:00Z` }] })).toHaveLength(1);
  });
});

describe('worsening trend', () => {
  const history = (pains: number[]) => pains.map((pain, i) => session(addDays(today, i - pains.length), { painBefore: pain, painAfter: pain }));

  it.each<[number[], boolean]>([
    [[2, 2, 2, 3, 3, 3], true],
    [[2, 2, 2, 3, 3, 2], false],
    [[5, 5, 5, 5, 7, 7, 7], true],
    [[5, 5, 5, 5, 7, 7, 6], false],
    [[2, 2, 2, 5, 5], false],
    [[5, 5, 5, 2, 2, 2], false],
  ])('%j: %s', (pains, trips) => {
    expect(findings('worsening-trend', { sessions: history(pains) })).toHaveLength(trips ? 1 : 0);
  });

  it('carries its figures to one decimal', () => {
    expect(findings('worsening-trend', { sessions: history([2, 2, 3, 4, 4, 5]) })[0]?.figures).toEqual({ baseline: 2.3, recent: 4.3, change: 2, threshold: 1, reports: 3 });
  });

  it('takes the pain at the start of the episode when it is given', () => {
    expect(findings('worsening-trend', { sessions: history([4, 4, 4]), painBaseline: 2 })).toMatchObject([{ figures: { baseline: 2, change: 2 } }]);
    expect(findings('worsening-trend', { sessions: history([4, 4, 4]), painBaseline: 4 })).toEqual([]);
  });

  it('is silent once the last rating is old', () => {
    const old = [2, 2, 2, 5, 5, 5].map((pain, i) => session(addDays(today, i - 20), { painBefore: pain }));
    expect(findings('worsening-trend', { sessions: old })).toEqual([]);
  });
});

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

describe('silence', () => {
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

describe('evaluateRules', () => {
  const days = fc.integer({ min: 0, max: 30 }).map((ago) => addDays(today, -ago));
  const pain = fc.option(fc.integer({ min: 0, max: 10 }));
  const place = fc.option(fc.constantFrom(...locations));
  const anySession = fc.record({ day: days, painBefore: pain, painAfter: pain, locationBefore: place, locationAfter: place, note: fc.option(fc.constantFrom('', 'Why?')) }).map(({ day, ...over }) => session(day, over));
  const anyReport = fc.record({ day: days, kind: fc.constantFrom('any-time' as const, 'next-morning' as const), pain, redFlags: fc.subarray([...redFlags]) }).map(({ day, ...over }) => report(day, over));
  const anyInput = fc
    .record({ sessions: fc.array(anySession, { maxLength: 12 }), reports: fc.array(anyReport, { maxLength: 6 }) })
    .map(({ sessions, reports }) =>
      input({
        sessions: sessions.map((row, i) => ({ ...row, id: `s${i}` })).sort((a, b) => a.localDay.localeCompare(b.localDay)),
        reports: reports.map((row, i) => ({ ...row, id: `r${i}` })).sort((a, b) => a.localDay.localeCompare(b.localDay)),
      }),
    );

  it('comes worst first, with one finding per rule and subject, each about a recent day', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const found = evaluateRules(given);
        const levels = found.map((finding) => alertLevels.indexOf(finding.level));
        expect(levels).toEqual(levels.toSorted((a, b) => a - b));
        expect(found).toEqual(found.toSorted(compareFindings));
        expect(new Set(found.map((finding) => `${finding.rule} ${finding.subject}`)).size).toBe(found.length);
        for (const finding of found) expect(daysBetween(finding.day, today)).toBeLessThanOrEqual(14);
      }),
      { numRuns: 300 },
    );
  });

  it('any recent red flag is found, whatever else was told', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...redFlags), (given, flag) => {
        const found = evaluateRules({ ...given, reports: [...given.reports, { ...report(today, { redFlags: [flag] }), id: 'flagged' }] });
        expect(found.some((finding) => finding.sourceId === 'flagged' && finding.level === (flag === 'bladder-bowel' || flag === 'saddle-numbness' || flag === 'both-legs-weak' ? 'critical' : 'high'))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
