import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locations } from './locations';
import { painZone } from './pain-zones';
import { evaluateRules } from './rules/evaluate-rules';
import { defaultRuleSettings as settings } from './rules/rule-settings';
import { ruleNames, type RuleReport, type RuleSession } from './rules-types';
import { cardForFindings, cardForReport, cardForSession, safetyCards, type SafetyCard } from './safety';
import { redFlags } from './session-log';

const day = '2026-03-20';
const rank = (card: SafetyCard | null) => (card === null ? safetyCards.length : safetyCards.indexOf(card));
const base = { today: day, startedOn: '2026-03-01', scheduledDays: [], settings };

describe('cardForFindings', () => {
  it.each([
    ['emergency-flag', 'emergency'],
    ['red-flag', 'stop-and-call'],
    ['peripheralisation', 'stop-and-call'],
    ['sharp-rise', 'stop-for-today'],
    ['worse-next-morning', 'ease-off'],
    ['worsening-trend', null],
    ['skipped-for-pain', null],
    ['silence', null],
    ['ready-to-progress', null],
    ['question', null],
  ] as const)('%s shows %s', (rule, card) => expect(cardForFindings([{ rule }])).toBe(card));

  it('shows the worst of several', () => {
    expect(cardForFindings(ruleNames.toReversed().map((rule) => ({ rule })))).toBe('emergency');
    expect(cardForFindings([{ rule: 'worse-next-morning' }, { rule: 'sharp-rise' }])).toBe('stop-for-today');
    expect(cardForFindings([])).toBeNull();
  });
});

// Properties run hundreds of times, on machines that may be busy.
describe('cardForSession and cardForReport', { timeout: 30_000 }, () => {
  const pain = fc.option(fc.integer({ min: 0, max: 10 }));
  const place = fc.option(fc.constantFrom(...locations));

  it('the phone shows for a session what the rules would, and adds only the ease-off zone', () => {
    fc.assert(
      fc.property(fc.record({ painBefore: pain, painAfter: pain, locationBefore: place, locationAfter: place }), (told) => {
        const session: RuleSession = { id: 's', doneAt: `${day}T10:00:00Z`, localDay: day, note: null, items: [], ...told };
        const byRules = cardForFindings(evaluateRules({ ...base, sessions: [session], reports: [] }));
        const inEaseOff = told.painAfter !== null && painZone(told.painAfter, settings.zones) === 'ease-off';
        expect(cardForSession(told, settings)).toBe(byRules ?? (inEaseOff ? 'ease-off' : null));
      }),
      { numRuns: 1000 },
    );
  });

  it('the phone shows for a report what the rules would, and adds only the ease-off zone', () => {
    const reports = fc.record({ kind: fc.constantFrom('any-time' as const, 'next-morning' as const), pain, redFlags: fc.subarray([...redFlags], { maxLength: 2 }) });
    fc.assert(
      fc.property(reports, pain, (told, painBefore) => {
        const session: RuleSession = { id: 's', doneAt: '2026-03-19T10:00:00Z', localDay: '2026-03-19', note: null, items: [], painBefore, painAfter: null, locationBefore: null, locationAfter: null };
        const report: RuleReport = { id: 'r', at: `${day}T07:00:00Z`, localDay: day, location: null, note: null, ...told };
        const byRules = cardForFindings(evaluateRules({ ...base, sessions: [session], reports: [report] }));
        const inEaseOff = told.pain !== null && painZone(told.pain, settings.zones) === 'ease-off';
        const expected = byRules ?? (inEaseOff ? 'ease-off' : null);
        expect(rank(cardForReport(told, settings, painBefore))).toBe(rank(expected));
      }),
      { numRuns: 1000 },
    );
  });
});
