import { describe, expect, it } from 'vitest';
import type { DayState } from '@/lib/domain/adherence';
import { logEntries, unknownStretches, type LogSources } from './log-entries';

const days = (from: number, ...states: DayState[]) => states.map((state, i) => ({ day: `2026-11-${String(from + i).padStart(2, '0')}`, state }));

const session = (id: string, localDay: string, given: Record<string, unknown> = {}) => ({
  id, versionId: 'v', doneAt: new Date(`${localDay}T18:00:00Z`), localDay, provenance: 'same-day' as const, receivedAt: new Date(`${localDay}T18:01:00Z`), painBefore: 3, painAfter: 6,
  locationBefore: 'back' as const, locationAfter: 'below-knee' as const, note: null, supersedesId: null, items: [{ sessionLogId: id, itemId: 'i', outcome: 'skipped' as const, reason: 'pain' as const, doneShare: null }], ...given,
});

const empty: LogSources = { history: { sessions: [], reports: [] }, asDone: () => ({ name: 'Bridge', level: 0 }), steps: [], locale: 'en', origins: [], carerReports: [], alerts: [], notes: [], days: [], patientZone: 'Pacific/Auckland', clinicZone: 'UTC' };
const origin = (id: string, given: Partial<LogSources['origins'][number]> = {}) => ({ id, supersedesId: null, painBefore: null, painAfter: null, effort: null, enteredBy: null, linkLabel: 'patient', ...given });

describe('unknownStretches', () => {
  it('joins days without a log over rest days, and ends at anything told', () => {
    const told = days(1, 'no-log', 'rest', 'no-log', 'done', 'no-log', 'not-done', 'rest', 'due');
    expect(unknownStretches(told).map(({ from, day, days: count }) => [from, day, count])).toEqual([['2026-11-01', '2026-11-03', 2], ['2026-11-05', '2026-11-05', 1]]);
  });

  it('leaves rest days after the last one out, and says nothing of days before the start', () => {
    expect(unknownStretches(days(1, 'before-start', 'no-log', 'rest', 'rest'))).toMatchObject([{ from: '2026-11-02', day: '2026-11-02', days: 1 }]);
    expect(unknownStretches(days(1, 'before-start', 'rest', 'done'))).toEqual([]);
  });
});

describe('logEntries', () => {
  it('orders by the day it is about, the newest first, whoever wrote it', () => {
    const note = { id: 'n', kind: 'call' as const, text: '', at: new Date('2026-11-18T09:00:00Z'), author: 'Anna Keller' };
    const entries = logEntries({ ...empty, history: { sessions: [session('a', '2026-11-16'), session('b', '2026-11-19')], reports: [] }, notes: [note], days: days(17, 'no-log') });
    expect(entries.map((entry) => entry.id)).toEqual(['b', 'n', 'unknown-2026-11-17', 'a']);
  });

  it('keeps what a corrected log said before, and who entered it', () => {
    const [entry] = logEntries({
      ...empty,
      history: { sessions: [session('new', '2026-11-16', { supersedesId: 'old', painAfter: 3, provenance: 'from-paper' })], reports: [] },
      origins: [origin('old', { painBefore: 2, painAfter: 5 }), origin('new', { supersedesId: 'old', enteredBy: 'N. Applegate', linkLabel: null })],
    });
    expect(entry).toMatchObject({ corrected: { before: 2, after: 5 }, enteredBy: 'N. Applegate', move: 'further', items: [{ name: 'Bridge', outcome: 'skipped', reason: 'pain' }] });
  });

  it('dates a back-filled log by the patient’s own day', () => {
    const [entry] = logEntries({ ...empty, history: { sessions: [session('a', '2026-11-17', { provenance: 'back-filled', receivedAt: new Date('2026-11-17T20:00:00Z') })], reports: [] } });
    expect(entry).toMatchObject({ receivedDay: '2026-11-18' });
  });

  it('marks the very session that tripped a loud rule, and lists what was resolved', () => {
    const alert = { id: 'x', rule: 'sharp-rise' as const, subject: '', level: 'high' as const, status: 'resolved' as const, figures: {}, sourceId: 'b', day: '2026-11-19', openedAt: new Date(), snoozedUntil: null, acknowledgedBy: null, resolvedAt: new Date('2026-11-20T08:00:00Z'), resolvedBy: 'Anna Keller', resolution: 'Called.' };
    const entries = logEntries({ ...empty, history: { sessions: [session('a', '2026-11-18'), session('b', '2026-11-19')], reports: [] }, alerts: [alert] });
    expect(entries.map((entry) => [entry.kind, 'tripped' in entry && entry.tripped])).toEqual([['resolved', false], ['session', true], ['session', false]]);
  });
});
