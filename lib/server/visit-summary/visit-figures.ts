import 'server-only';
import { adherence } from '@/lib/domain/adherence';
import { compareLocations } from '@/lib/domain/location-moves';
import { painRatings, painTrend } from '@/lib/domain/pain-trend';
import type { VersionChange } from '@/lib/domain/program-diff';
import type { AlertFigures, AlertLevel, RuleName } from '@/lib/domain/rules-types';
import type { SymptomLocation } from '@/lib/domain/locations';
import type { SkipReason } from '@/lib/domain/session-log';
import { adherenceLogs, ruleRows, scheduledVersions, type PatientHistory } from '../patient-history';

export interface VisitAlert {
  rule: RuleName;
  level: AlertLevel;
  day: string;
  figures: AlertFigures;
  isResolved: boolean;
}

export interface VisitChanges {
  number: number;
  day: string;
  reason: string;
  changes: VersionChange[];
}

export interface VisitPeriod {
  /** First local day of the period: the day after the last visit, or the program's first. */
  from: string;
  lastVisit: string | null;
}

export type VisitFigures = ReturnType<typeof visitFigures>;

interface ToldPlace {
  day: string;
  place: SymptomLocation;
  wasBefore: SymptomLocation | null;
}

function placesOf(history: PatientHistory, from: string): ToldPlace[] {
  const sessions = history.sessions.map((session) => ({ at: session.doneAt.getTime(), day: session.localDay, place: session.locationAfter ?? session.locationBefore, wasBefore: session.locationBefore }));
  const reports = history.reports.map((report) => ({ at: report.at.getTime(), day: report.localDay, place: report.location, wasBefore: null }));
  return [...sessions, ...reports]
    .filter((told) => told.day >= from)
    .sort((a, b) => a.at - b.at)
    .flatMap(({ day, place, wasBefore }) => (place === null ? [] : [{ day, place, wasBefore }]));
}

/** Where symptoms were at first and last, and the last session that sent them further from the spine. */
function locationOf(history: PatientHistory, from: string) {
  const places = placesOf(history, from);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const further = places.filter(({ place, wasBefore }) => compareLocations(wasBefore, place) === 'further');
  const start = first.wasBefore ?? first.place;
  return { first: start, last: last.place, lastDay: last.day, move: compareLocations(start, last.place), further: further.length, worst: further.at(-1) ?? null };
}

/** Exercises that were left out, or cut short for pain, most often first. */
function leftOut(items: ReturnType<typeof adherence>['items'], names: Map<string, string>) {
  return items
    .map(({ itemKey, outcomes, reasons }) => ({ name: names.get(itemKey) ?? '', skipped: outcomes.skipped, partly: outcomes.partly, told: outcomes.done + outcomes.partly + outcomes.skipped, reasons: Object.entries(reasons).sort(([, a], [, b]) => b - a).map(([reason]) => reason as SkipReason) }))
    .filter(({ name, skipped, partly, reasons }) => name !== '' && (skipped > 0 || (partly > 0 && (reasons.includes('pain') || reasons.includes('too-hard')))))
    .sort((a, b) => b.skipped - a.skipped || b.partly - a.partly);
}

/** What happened between two visits, in figures and codes: what a summary for the record is worded from. */
export function visitFigures(history: PatientHistory, period: VisitPeriod, given: { alerts: VisitAlert[]; changes: VisitChanges[]; names: Map<string, string>; reports: number }) {
  const { today } = history;
  const { from } = period;
  const current = { ...history, sessions: history.sessions.filter((session) => session.localDay >= from) };
  const result = adherence({ versions: scheduledVersions(history), pauses: history.pauses, phaseStarts: history.phaseStarts, logs: adherenceLogs(current), from, to: today, today });
  const { sessions, reports } = ruleRows(history);
  const ratings = painRatings(sessions, reports);
  const after = current.sessions.flatMap((session) => session.painAfter ?? []);
  const lastHeard = [...history.sessions, ...history.reports].reduce<string | null>((last, { localDay }) => (last === null || localDay > last ? localDay : last), null);
  return {
    period,
    today,
    title: history.program.title,
    version: history.versions.at(-1)?.number ?? 1,
    isPaused: history.program.status === 'paused',
    frequency: result.frequency,
    dose: result.dose,
    trend: painTrend(ratings.map((rating) => rating.pain), { reports: given.reports }),
    trendReports: given.reports,
    ratings: ratings.length,
    recentRatings: ratings.filter((rating) => rating.localDay >= from).length,
    isSilent: lastHeard === null || lastHeard < from,
    painAfter: after.length === 0 ? null : { lowest: Math.min(...after), highest: Math.max(...after), last: after.at(-1) ?? 0, count: after.length },
    location: locationOf(history, from),
    leftOut: leftOut(result.items, given.names),
    lastHeard,
    alerts: given.alerts,
    changes: given.changes.filter(({ day }) => day >= from),
    redFlags: history.reports.filter((report) => report.localDay >= from && report.redFlags.length > 0).length,
  };
}
