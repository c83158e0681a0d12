import type { DayState } from '@/lib/domain/adherence';
import type { Dose } from '@/lib/domain/dose';
import type { LadderStep } from '@/lib/domain/ladder';
import { rungAt } from '@/lib/domain/ladder-steps';
import { localDay } from '@/lib/domain/local-day';
import { compareLocations, type LocationMove } from '@/lib/domain/location-moves';
import type { SymptomLocation } from '@/lib/domain/locations';
import type { AlertFigures, RuleName } from '@/lib/domain/rules-types';
import type { ItemOutcome, PainReportKind, Provenance, RedFlag, SkipReason } from '@/lib/domain/session-log';
import type { StepRow } from '../ladder-levels';
import type { PatientHistory } from '../patient-history';
import type { LogOrigin, PatientAlert, PatientNote } from './patient-records';

interface Placed {
  id: string;
  /** Local day it is about. */
  day: string;
  /** ISO instant; orders entries of one day. */
  at: string;
}

export interface SessionEntry extends Placed {
  kind: 'session';
  before: number | null;
  after: number | null;
  /** 0–10 (RPE); null when it was not told. */
  effort: number | null;
  move: LocationMove;
  location: SymptomLocation | null;
  items: { name: string; outcome: ItemOutcome; reason: SkipReason | null; level: number }[];
  note: string | null;
  provenance: Provenance;
  receivedDay: string;
  /** The member who entered it, or null for the patient's own link. */
  enteredBy: string | null;
  byCarer: boolean;
  corrected: { before: number | null; after: number | null } | null;
  tripped: boolean;
}

export interface ReportEntry extends Placed {
  kind: 'report';
  report: PainReportKind;
  pain: number | null;
  location: SymptomLocation | null;
  redFlags: RedFlag[];
  note: string | null;
  byCarer: boolean;
  tripped: boolean;
}

export type NoteEntry = Placed & { kind: 'note'; note: PatientNote['kind']; text: string; author: string };
export type ResolvedEntry = Placed & { kind: 'resolved'; rule: RuleName; figures: AlertFigures; by: string | null; resolution: string | null };
export type UnknownEntry = Placed & { kind: 'unknown'; from: string; days: number };
export type StepEntry = Placed & { kind: 'step'; step: LadderStep; name: string; to: string; dose: Dose; by: string | null; byCarer: boolean };
export type LogEntry = SessionEntry | ReportEntry | NoteEntry | ResolvedEntry | UnknownEntry | StepEntry;

/** Levels that a triangle stands for; a question or a silence is no reason for alarm. */
const loud = new Set(['critical', 'high']);

export interface LogSources {
  history: Pick<PatientHistory, 'sessions' | 'reports'> | null;
  steps: StepRow[];
  locale: string;
  /** An exercise as it was done at a moment: its name in the reader's language and the step of its ladder. */
  asDone: (itemId: string, at: Date) => { name: string; level: number };
  origins: LogOrigin[];
  /** Reports that a carer's link sent. */
  carerReports: string[];
  alerts: PatientAlert[];
  notes: PatientNote[];
  days: { day: string; state: DayState }[];
  patientZone: string;
  clinicZone: string;
}

function sessionEntries({ history, asDone, origins, alerts, patientZone }: LogSources): SessionEntry[] {
  const originOf = new Map(origins.map((origin) => [origin.id, origin]));
  const tripping = new Set(alerts.filter((alert) => loud.has(alert.level)).map((alert) => alert.sourceId));
  return (history?.sessions ?? []).map((session) => {
    const origin = originOf.get(session.id);
    const earlier = session.supersedesId ? originOf.get(session.supersedesId) : undefined;
    return {
      kind: 'session',
      id: session.id,
      day: session.localDay,
      at: session.doneAt.toISOString(),
      before: session.painBefore,
      after: session.painAfter,
      effort: origin?.effort ?? null,
      move: compareLocations(session.locationBefore, session.locationAfter),
      location: session.locationAfter,
      items: session.items.map(({ itemId, outcome, reason }) => ({ ...asDone(itemId, session.doneAt), outcome, reason })),
      note: session.note,
      provenance: session.provenance,
      receivedDay: localDay(session.receivedAt.toISOString(), patientZone),
      enteredBy: origin?.enteredBy ?? null,
      byCarer: origin?.linkLabel === 'carer',
      corrected: earlier ? { before: earlier.painBefore, after: earlier.painAfter } : null,
      tripped: tripping.has(session.id),
    };
  });
}

function reportEntries({ history, carerReports, alerts }: LogSources): ReportEntry[] {
  const tripping = new Set(alerts.filter((alert) => loud.has(alert.level)).map((alert) => alert.sourceId));
  return (history?.reports ?? []).map(({ id, localDay: day, at, kind, pain, location, redFlags, note }) => ({
    kind: 'report', id, day, at: at.toISOString(), report: kind, pain, location, redFlags, note, byCarer: carerReports.includes(id), tripped: tripping.has(id),
  }));
}

function noteEntries({ notes, clinicZone }: LogSources): NoteEntry[] {
  return notes.map(({ id, at, kind, text, author }) => ({ kind: 'note', id, day: localDay(at.toISOString(), clinicZone), at: at.toISOString(), note: kind, text, author }));
}

function resolvedEntries({ alerts, clinicZone }: LogSources): ResolvedEntry[] {
  return alerts.flatMap(({ id, rule, figures, resolvedAt, resolvedBy, resolution }): ResolvedEntry[] =>
    resolvedAt ? [{ kind: 'resolved', id, rule, figures, day: localDay(resolvedAt.toISOString(), clinicZone), at: resolvedAt.toISOString(), by: resolvedBy, resolution: resolvedBy ? resolution : null }] : [],
  );
}

function stepEntries({ steps, locale }: LogSources): StepEntry[] {
  const name = ({ texts, slug }: Pick<StepRow, 'texts' | 'slug'>) => (texts[locale] ?? texts['en'])?.name ?? slug;
  return steps.map((row) => {
    const { dose, ...to } = rungAt(row, row.step.to);
    return { kind: 'step', id: row.id, day: row.localDay, at: row.at.toISOString(), step: row.step, name: name(row), to: name(to), dose, by: row.member, byCarer: row.linkLabel === 'carer' };
  });
}

/** Runs of days without a log. A rest day between two of them does not end a run; anything told does. */
export function unknownStretches(days: { day: string; state: DayState }[]): UnknownEntry[] {
  const stretches: UnknownEntry[] = [];
  let goesOn = false;
  for (const { day, state } of days) {
    const last = stretches.at(-1);
    const place = { id: `unknown-${day}`, day, at: `${day}T23:59:59.999Z` };
    if (state === 'no-log' && goesOn && last) stretches.splice(-1, 1, { ...last, ...place, days: last.days + 1 });
    else if (state === 'no-log') stretches.push({ kind: 'unknown', ...place, from: day, days: 1 });
    if (state !== 'rest') goesOn = state === 'no-log';
  }
  return stretches;
}

/** Everything told and done about a patient, the newest first, with the stretches of which we know nothing. */
export function logEntries(sources: LogSources): LogEntry[] {
  const entries: LogEntry[] = [...sessionEntries(sources), ...reportEntries(sources), ...noteEntries(sources), ...resolvedEntries(sources), ...stepEntries(sources), ...unknownStretches(sources.days)];
  return entries.sort((a, b) => b.day.localeCompare(a.day) || b.at.localeCompare(a.at));
}
