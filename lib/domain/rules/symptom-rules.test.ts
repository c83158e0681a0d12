import { describe, expect, it } from 'vitest';
import { addDays } from '../local-day';
import type { SymptomLocation } from '../locations';
import type { Finding, RuleInput, RuleName } from '../rules-types';
import { redFlags } from '../session-log';
import { evaluateRules } from './evaluate-rules';
import { calm, report, session, today, yesterday } from './rule-input.test-support';
import { defaultRuleSettings } from './rule-settings';

const findings = (rule: RuleName, over: Partial<RuleInput> = {}): Finding[] => evaluateRules(calm(over)).filter((finding) => finding.rule === rule);

describe('red flags', () => {
  it.each(redFlags)('%s alone trips its rule and no other', (flag) => {
    const isEmergency = ['bladder-bowel', 'saddle-numbness', 'both-legs-weak'].includes(flag);
    const found = evaluateRules(calm({ reports: [report(today, { redFlags: [flag] })] }));
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
