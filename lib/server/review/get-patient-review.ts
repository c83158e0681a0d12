import 'server-only';
import { adherence } from '@/lib/domain/adherence';
import { programBalance } from '@/lib/domain/balance';
import { addDays, localDay, weekStartOf } from '@/lib/domain/local-day';
import { rungAt } from '@/lib/domain/ladder-steps';
import { monitoringDays } from '@/lib/domain/monitoring-days';
import type { LocationMap } from '@/lib/domain/locations';
import { painRatings, painTrend } from '@/lib/domain/pain-trend';
import { firstDayOf } from '@/lib/domain/versions-that-hold';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { levelOf } from '../ladder-levels';
import { adherenceLogs, loadHistory, ruleRows, scheduledVersions, type PatientHistory } from '../patient-history';
import { logEntries } from './log-entries';
import { countsMonitoringDays, findLinkDays, findLocationMap, findOpenProgram, getPatientHead, listCarerReports, listLogOrigins, listNotes, listPatientAlerts, type PatientAlert } from './patient-records';

/** Weeks of the chart, the present one included. */
export const reviewWeeks = 12;
const adherenceDays = 14;

export type PatientReview = Awaited<ReturnType<typeof getPatientReview>>;
export type ProgramReview = NonNullable<PatientReview['program']>;
export type ItemReview = ProgramReview['items'][number];

function adherenceFrom(history: PatientHistory, from: string) {
  return adherence({ versions: scheduledVersions(history), pauses: history.pauses, phaseStarts: history.phaseStarts, logs: adherenceLogs(history), from, to: history.today, today: history.today });
}

function itemNames(history: PatientHistory, locale: string): Map<string, string> {
  const name = ({ texts, slug }: PatientHistory['versions'][number]['items'][number]) => (texts[locale] ?? texts['en'])?.name ?? slug;
  return new Map(history.versions.flatMap((version) => version.items.map((item) => [item.itemId, name(item)] as const)));
}

/** An exercise on the step of its ladder on which it was done. */
function asDone(history: PatientHistory | null, names: Map<string, string>, locale: string, itemId: string, at: Date): { name: string; level: number } {
  const item = history?.versions.flatMap((version) => version.items).find((one) => one.itemId === itemId);
  const level = item && history ? levelOf({ ...item, key: item.itemKey }, history.steps, at) : 0;
  const own = names.get(itemId) ?? '';
  if (!item || level === 0) return { name: own, level: 0 };
  const { texts } = rungAt(item, level);
  return { name: (texts[locale] ?? texts['en'])?.name ?? own, level };
}

/** The version in force with its exercises, each with what was done of it since the version began. */
function programReview(history: PatientHistory, names: Map<string, string>, chartFrom: string) {
  const version = history.versions.at(-1);
  if (!version) return null;
  const since = version.effectiveFrom > chartFrom ? version.effectiveFrom : chartFrom;
  const byKey = new Map(adherenceFrom(history, since).items.map((item) => [item.itemKey, item]));
  const { minutesADay } = programBalance(version.items.map(({ dose }) => ({ dose, direction: 'none', types: [] })), version.frequency);
  return {
    id: history.program.id,
    title: history.program.title,
    status: history.program.status,
    version: version.number,
    effectiveFrom: version.effectiveFrom,
    minutesADay,
    since,
    versions: history.versions.map(({ number, effectiveFrom }) => ({ number, effectiveFrom })),
    items: version.items.map(({ itemId, itemKey, slug, dose, figureSlug, figureId, pictureId, videoUrl }) => {
      const told = byKey.get(itemKey);
      return {
        key: itemKey,
        slug,
        picture: { figureSlug, figureId, pictureId, videoUrl },
        name: names.get(itemId) ?? slug,
        dose: { ...dose, frequency: dose.frequency ?? version.frequency },
        attemptedDays: told?.frequency.attemptedDays ?? 0,
        scheduledDays: told?.frequency.scheduledDays ?? 0,
        unknownDays: told?.frequency.unknownDays ?? 0,
        doseShare: told?.dose.share ?? null,
        dosesAsked: told?.dose.prescribed ?? 0,
        reasons: told?.reasons ?? {},
      };
    }),
  };
}

function chartOf(history: PatientHistory, from: string, map: LocationMap, alertDays: string[]) {
  return {
    from,
    map,
    days: adherenceFrom(history, from).days,
    alertDays,
    ratings: [
      ...history.sessions.map(({ localDay: day, painBefore, painAfter, locationAfter }) => ({ localDay: day, painBefore, painAfter, location: locationAfter })),
      ...history.reports.map(({ localDay: day, location }) => ({ localDay: day, painBefore: null, painAfter: null, location })),
    ],
  };
}

/** By the plan link alone: what a member entered was not monitored from afar. */
function monitoringOf(history: PatientHistory) {
  const startedOn = firstDayOf(history.versions);
  const sessions = history.sessions.filter(({ provenance }) => provenance === 'same-day' || provenance === 'back-filled');
  return startedOn ? monitoringDays(startedOn, history.today, [...sessions, ...history.reports.filter((report) => report.enteredBy === null)].map((row) => row.localDay)) : [];
}

/** What a member put away in the last days. What ended by itself is in the log alone. */
function resolvedLately(alerts: PatientAlert[], zone: string, now: Date) {
  const since = addDays(localDay(now.toISOString(), zone), -adherenceDays);
  return alerts.flatMap(({ resolvedAt, resolvedBy, ...alert }) => {
    const resolvedOn = resolvedAt ? localDay(resolvedAt.toISOString(), zone) : '';
    return resolvedBy !== null && resolvedOn > since ? [{ ...alert, resolvedOn, resolvedBy }] : [];
  });
}

/** Everything that the patient's page shows, read in one transaction and recorded as seen. */
export function getPatientReview(actor: MemberActor, patientId: string, now: Date) {
  return inClinic(actor, async (tx) => {
    const head = await getPatientHead(tx, actor, patientId);
    const today = localDay(now.toISOString(), head.zone);
    const history = await loadHistory(tx, actor.clinicId, patientId, now);
    const alerts = await listPatientAlerts(tx, actor, patientId);
    const notes = await listNotes(tx, actor, patientId);
    const openProgram = await findOpenProgram(tx, actor, patientId);
    const origins = history ? await listLogOrigins(tx, actor, history.program.id) : [];
    const carerReports = history ? await listCarerReports(tx, actor, history.program.id) : [];
    await recordAudit(tx, actor, 'patient.view', { type: 'patient', id: patientId });

    const chartFrom = addDays(weekStartOf(today), -7 * (reviewWeeks - 1));
    const names = history ? itemNames(history, actor.locale) : new Map<string, string>();
    const chart = history ? chartOf(history, chartFrom, await findLocationMap(tx, actor, history.program.id), alerts.filter((alert) => alert.level === 'critical' || alert.level === 'high').map((alert) => alert.day)) : null;
    const rows = history ? ruleRows(history) : { sessions: [], reports: [] };
    const recent = history ? adherenceFrom(history, addDays(today, 1 - adherenceDays)) : null;
    return {
      today,
      head,
      openProgram,
      linkDays: await findLinkDays(tx, actor),
      program: history ? programReview(history, names, chartFrom) : null,
      chart,
      trend: painTrend(painRatings(rows.sessions, rows.reports).map((rating) => rating.pain)),
      ratingCount: painRatings(rows.sessions, rows.reports).length,
      recent: recent ? { frequency: recent.frequency, dose: recent.dose } : null,
      redFlagReports: rows.reports.filter((report) => report.redFlags.length > 0 && report.localDay > addDays(today, -adherenceDays)).length,
      alerts: alerts.filter((alert) => alert.status !== 'resolved'),
      clinicToday: localDay(now.toISOString(), actor.clinicZone),
      monitoring: history && (await countsMonitoringDays(tx, actor)) ? monitoringOf(history) : [],
      resolved: resolvedLately(alerts, actor.clinicZone, now),
      entries: logEntries({ history, asDone: (itemId, at) => asDone(history, names, actor.locale, itemId, at), steps: history?.steps ?? [], locale: actor.locale, origins, carerReports, alerts, notes, days: chart?.days ?? [], patientZone: head.zone, clinicZone: actor.clinicZone }),
    };
  });
}
