import 'server-only';
import { patientSummaries } from '@/db/schema';
import { adherence, type DayState } from '@/lib/domain/adherence';
import { addDays } from '@/lib/domain/local-day';
import { painRatings, painTrend } from '@/lib/domain/pain-trend';
import type { ReviewStrip, StripState } from '@/lib/domain/review-summary';
import { evaluateRules } from '@/lib/domain/rules/evaluate-rules';
import { defaultPainZones } from '@/lib/domain/pain-zones';
import type { Finding, RuleSettings } from '@/lib/domain/rules-types';
import type { Actor } from './actor';
import type { Transaction } from './database';
import { adherenceLogs, loadHistory, ruleRows, scheduledVersions, type PatientHistory } from './patient-history';
import { ruleInput } from './rule-input';
import { ruleLadders } from './rule-ladders';
import { settingsOf } from './settings-of';
import { storeFindings } from './store-findings';

const stripDays = 28;
const adherenceDays = 14;

const shown: Record<DayState, StripState> = { done: 'done', partly: 'partly', 'not-done': 'not-done', 'no-log': 'no-log', rest: 'rest', due: 'due', future: 'rest', 'before-start': 'before-start' };

function stripOf(history: PatientHistory): ReviewStrip {
  const { days } = adherence({ versions: scheduledVersions(history), pauses: history.pauses, phaseStarts: history.phaseStarts, logs: adherenceLogs(history), from: addDays(history.today, 1 - stripDays), to: history.today, today: history.today });
  return days.map(({ day, state }) => {
    const told = [...history.sessions.filter((session) => session.localDay === day).map((session) => session.painAfter), ...history.reports.filter((report) => report.localDay === day).map((report) => report.pain)];
    const pains = told.filter((pain) => pain !== null);
    return { day, state: shown[state], pain: pains.length > 0 ? Math.max(...pains) : null };
  });
}

async function storeSummary(tx: Transaction, actor: Actor, patientId: string, history: PatientHistory, settings: RuleSettings): Promise<void> {
  const { frequency, dose } = adherence({ versions: scheduledVersions(history), pauses: history.pauses, phaseStarts: history.phaseStarts, logs: adherenceLogs(history), from: addDays(history.today, 1 - adherenceDays), to: history.today, today: history.today });
  const { sessions, reports } = ruleRows(history);
  const trend = painTrend(painRatings(sessions, reports).map((rating) => rating.pain), { reports: settings.trendReports });
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
  const settings = await settingsOf(tx, actor.clinicId, history.program.id, history.versions.at(-1)?.zones ?? defaultPainZones);
  const input = ruleInput(history, settings);
  const findings = input ? evaluateRules({ ...input, savedId, ladders: ruleLadders(history) }) : [];
  await storeFindings(tx, actor, patientId, history, findings, now);
  // An old link sees its own, ended program only: the summary is about the one in force.
  if (actor.kind !== 'link' || history.program.status !== 'completed') await storeSummary(tx, actor, patientId, history, settings);
  return { findings };
}
