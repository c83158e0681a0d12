import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../local-day';
import { locations } from '../locations';
import { alertLevels } from '../rules-types';
import { redFlags } from '../session-log';
import { compareFindings, evaluateRules } from './evaluate-rules';
import { calm, report, session, today } from './rule-input.test-support';

describe('a calm patient', () => {
  it('has no finding', () => expect(evaluateRules(calm())).toEqual([]));
});

// Properties run hundreds of times, on machines that may be busy.
describe('evaluateRules', { timeout: 30_000 }, () => {
  const days = fc.integer({ min: 0, max: 30 }).map((ago) => addDays(today, -ago));
  const pain = fc.option(fc.integer({ min: 0, max: 10 }));
  const place = fc.option(fc.constantFrom(...locations));
  const anySession = fc.record({ day: days, painBefore: pain, painAfter: pain, locationBefore: place, locationAfter: place, note: fc.option(fc.constantFrom('', 'Why?')) }).map(({ day, ...over }) => session(day, over));
  const anyReport = fc.record({ day: days, kind: fc.constantFrom('any-time' as const, 'next-morning' as const), pain, redFlags: fc.subarray([...redFlags]) }).map(({ day, ...over }) => report(day, over));
  const anyInput = fc
    .record({ sessions: fc.array(anySession, { maxLength: 12 }), reports: fc.array(anyReport, { maxLength: 6 }) })
    .map(({ sessions, reports }) =>
      calm({
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
