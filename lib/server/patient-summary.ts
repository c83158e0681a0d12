import 'server-only';
import { getTableColumns, sql } from 'drizzle-orm';
import { patientSummaries } from '@/db/schema';
import { adherence, type DayState } from '@/lib/domain/adherence';
import { addDays } from '@/lib/domain/local-day';
import { painRatings, painTrend } from '@/lib/domain/pain-trend';
import type { ReviewStrip, StripState } from '@/lib/domain/review-summary';
import type { RuleSettings } from '@/lib/domain/rules-types';
import { sendLast, type Transaction } from './database';
import { keptStatement, rowPlaces, rowValues } from './kept-statement';
import { adherenceLogs, ruleRows, scheduledVersions, type PatientHistory } from './patient-history';

const stripDays = 28;
const adherenceDays = 14;

const shown: Record<DayState, StripState> = { done: 'done', partly: 'partly', 'not-done': 'not-done', 'no-log': 'no-log', rest: 'rest', due: 'due', future: 'rest', 'before-start': 'before-start' };

function adherenceOver(history: PatientHistory, days: number) {
  const from = addDays(history.today, 1 - days);
  const logs = adherenceLogs({ ...history, sessions: history.sessions.filter((session) => session.localDay >= from) });
  return adherence({ versions: scheduledVersions(history), pauses: history.pauses, phaseStarts: history.phaseStarts, logs, from, to: history.today, today: history.today });
}

function stripOf(history: PatientHistory): ReviewStrip {
  return adherenceOver(history, stripDays).days.map(({ day, state }) => {
    const told = [...history.sessions.filter((session) => session.localDay === day).map((session) => session.painAfter), ...history.reports.filter((report) => report.localDay === day).map((report) => report.pain)];
    const pains = told.filter((pain) => pain !== null);
    return { day, state: shown[state], pain: pains.length > 0 ? Math.max(...pains) : null };
  });
}

export type PatientSummary = ReturnType<typeof summaryOf>;

/** The figures that lists show of a patient, as of the history's day. */
export function summaryOf(history: PatientHistory, settings: RuleSettings) {
  const { frequency, dose } = adherenceOver(history, adherenceDays);
  const { sessions, reports } = ruleRows(history);
  const trend = painTrend(painRatings(sessions, reports).map((rating) => rating.pain), { reports: settings.trendReports });
  const last = history.sessions.at(-1);
  return {
    asOf: history.today,
    strip: stripOf(history),
    scheduledDays: frequency.scheduledDays,
    attemptedDays: frequency.attemptedDays,
    unknownDays: frequency.unknownDays,
    doseShare: dose.share,
    painEarlier: trend.verdict === 'too-few' ? null : trend.baseline,
    painRecent: trend.verdict === 'too-few' ? null : trend.recent,
    painVerdict: trend.verdict,
    lastSessionAt: last?.doneAt ?? null,
    lastSessionDay: last?.localDay ?? null,
    lastProvenance: last?.provenance ?? null,
  };
}

const keepSummary = keptStatement((tx) => {
  const { clinicId, patientId, ...figures } = getTableColumns(patientSummaries);
  const newest = Object.fromEntries(Object.entries(figures).map(([key, column]) => [key, sql`excluded.${sql.identifier(column.name)}`]));
  return tx.insert(patientSummaries).values(rowPlaces(patientSummaries)).onConflictDoUpdate({ target: [clinicId, patientId], set: newest }).prepare('keep_summary');
});

/** Keeps the figures; the transaction ends well only if they were kept. */
export function storeSummary(tx: Transaction, clinicId: string, patientId: string, row: PatientSummary): void {
  sendLast(tx, keepSummary(tx).execute(rowValues(patientSummaries, { clinicId, patientId, ...row })));
}
