import 'server-only';
import { patientSummaries } from '@/db/schema';
import { adherence, type DayState } from '@/lib/domain/adherence';
import { addDays } from '@/lib/domain/local-day';
import { painRatings, painTrend } from '@/lib/domain/pain-trend';
import type { ReviewStrip, StripState } from '@/lib/domain/review-summary';
import { evaluateRules } from '@/lib/domain/rules/evaluate-rules';
import { defaultRuleSettings } from '@/lib/domain/rules/rule-settings';
import type { Finding } from '@/lib/domain/rules-types';
import { scheduledDaysBefore } from '@/lib/domain/schedule';
import { firstDayOf } from '@/lib/domain/versions-that-hold';
import type { Actor } from './actor';
import type { Transaction } from './database';
import { adherenceLogs, loadHistory, ruleRows, scheduledVersions, type PatientHistory } from './patient-history';
import { ruleLadders } from './rule-ladders';
import { storeFindings } from './store-findings';

const stripDays = 28;
const adherenceDays = 14;

function findingsOf(history: PatientHistory, savedId: string | null): Finding[] {
  const from = firstDayOf(history.versions);
  const latest = history.versions.at(-1);
  if (!from || !latest) return [];
  const pausedUntil = history.pauses.flatMap((pause) => (pause.to ? [addDays(pause.to, 1)] : []));
  const isRunning = history.program.status === 'active';
  const scheduledDays = isRunning && from < history.today ? scheduledDaysBefore(scheduledVersions(history), { from, today: history.today, pauses: history.pauses, phaseStarts: history.phaseStarts, loggedDays: history.sessions.map((session) => session.localDay) }) : [];
  return evaluateRules({
    ...ruleRows(history),
    scheduledDays,
    today: history.today,
    startedOn: [from, ...pausedUntil].toSorted().at(-1) ?? from,
    savedId,
    ladders: ruleLadders(history),
    settings: { ...defaultRuleSettings, zones: latest.zones },
  });
}

const shown: Record<DayState, StripState> = { done: 'done', partly: 'partly', 'not-done': 'not-done', 'no-log': 'no-log', rest: 'rest', due: 'due', future: 'rest', 'before-start': 'before-start' };

function stripOf(history: PatientHistory): ReviewStrip {
  const { days } = adherence({ versions: scheduledVersions(history), pauses: history.pauses, phaseStarts: history.phaseStarts, logs: adherenceLogs(history), from: addDays(history.today, 1 - stripDays), to: history.today, today: history.today });
  return days.map(({ day, state }) => {
    const told = [...history.sessions.filter((session) => session.localDay === day).map((session) => session.painAfter), ...history.reports.filter((report) => report.localDay === day).map((report) => report.pain)];
    const pains = told.filter((pain) => pain !== null);
    return { day, state: shown[state], pain: pains.length > 0 ? Math.max(...pains) : null };
  });
}

async function storeSummary(tx: Transaction, actor: Actor, patientId: string, history: PatientHistory): Promise<void> {
  const { frequency, dose } = adherence({ versions: scheduledVersions(history), pauses: history.pauses, phaseStarts: history.phaseStarts, logs: adherenceLogs(history), from: addDays(history.today, 1 - adherenceDays), to: history.today, today: history.today });
  const { sessions, reports } = ruleRows(history);
  const trend = painTrend(painRatings(sessions, reports).map((rating) => rating.pain));
  const last = history.sessions.at(-1);
  const row = {
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
  await tx.insert(patientSummaries).values({ clinicId: actor.clinicId, patientId, ...row }).onConflictDoUpdate({ target: [patientSummaries.clinicId, patientSummaries.patientId], set: row });
}

/**
 * Evaluates the rules and renews the patient's summary row inside the transaction of the write that calls
 * for it, so that a saved log and its alert are one. `savedId` is the log or report just saved.
 */
export async function refreshReview(tx: Transaction, { actor, patientId, savedId = null }: { actor: Actor; patientId: string; savedId?: string | null }, now: Date): Promise<{ findings: Finding[] }> {
  const history = await loadHistory(tx, actor.clinicId, patientId, now);
  if (!history) return { findings: [] };
  const findings = findingsOf(history, savedId);
  await storeFindings(tx, actor, patientId, history, findings, now);
  // An old link sees its own, ended program only: the summary is about the one in force.
  if (actor.kind === 'member' || history.program.status !== 'completed') await storeSummary(tx, actor, patientId, history);
  return { findings };
}
