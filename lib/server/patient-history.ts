import 'server-only';
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { itemLogs, painReports, patients, phaseStarts, programItems, programPauses, programs, programVersions, sessionLogs } from '@/db/schema';
import type { AdherenceLog } from '@/lib/domain/adherence-logs';
import { rungAt } from '@/lib/domain/ladder-steps';
import { localDay } from '@/lib/domain/local-day';
import type { PhaseStarted } from '@/lib/domain/phases-in-force';
import type { RuleReport, RuleSession } from '@/lib/domain/rules-types';
import type { Pause, ScheduledVersion } from '@/lib/domain/schedule';
import type { Transaction } from './database';
import { levelOf, readSteps } from './ladder-levels';

export type PatientHistory = NonNullable<Awaited<ReturnType<typeof loadHistory>>>;

async function currentProgram(tx: Transaction, clinicId: string, patientId: string) {
  const [program] = await tx
    .select({ id: programs.id, status: programs.status, title: programs.title })
    .from(programs)
    .innerJoin(programVersions, and(eq(programVersions.clinicId, programs.clinicId), eq(programVersions.programId, programs.id)))
    .where(and(eq(programs.clinicId, clinicId), eq(programs.patientId, patientId)))
    // Two merged records may bring a program that was issued later and is over.
    .orderBy(desc(inArray(programs.status, ['active', 'paused'])), desc(programVersions.issuedAt))
    .limit(1);
  return program;
}

async function loadVersions(tx: Transaction, clinicId: string, programId: string) {
  const mine = and(eq(programVersions.clinicId, clinicId), eq(programVersions.programId, programId));
  const versions = await tx
    .select({ id: programVersions.id, number: programVersions.number, effectiveFrom: programVersions.effectiveFrom, endsOn: programVersions.endsOn, phases: programVersions.phases, frequency: programVersions.frequency, zones: programVersions.zones, issuedAt: programVersions.issuedAt })
    .from(programVersions)
    .where(mine)
    .orderBy(asc(programVersions.number));
  const items = await tx
    .select({ versionId: programItems.versionId, itemId: programItems.id, itemKey: programItems.key, dose: programItems.dose, slug: programItems.slug, texts: programItems.texts, phaseKey: programItems.phaseKey, ladder: programItems.ladder, figureSlug: programItems.figureSlug, figureId: programItems.figureId, pictureId: programItems.pictureId, videoUrl: programItems.videoUrl })
    .from(programItems)
    .where(and(eq(programItems.clinicId, clinicId), inArray(programItems.versionId, versions.map((version) => version.id))))
    .orderBy(asc(programItems.position));
  return versions.map((version) => ({ ...version, items: items.filter((item) => item.versionId === version.id) }));
}

// The logs are indexed by patient: with the program alone the database would read everybody's.
async function loadSessions(tx: Transaction, clinicId: string, patientId: string, programId: string) {
  const correction = alias(sessionLogs, 'correction');
  const sessions = await tx
    .select({
      id: sessionLogs.id, versionId: sessionLogs.versionId, doneAt: sessionLogs.doneAt, localDay: sessionLogs.localDay, provenance: sessionLogs.provenance, receivedAt: sessionLogs.receivedAt,
      painBefore: sessionLogs.painBefore, painAfter: sessionLogs.painAfter, locationBefore: sessionLogs.locationBefore, locationAfter: sessionLogs.locationAfter, note: sessionLogs.note, supersedesId: sessionLogs.supersedesId,
    })
    .from(sessionLogs)
    .leftJoin(correction, and(eq(correction.clinicId, sessionLogs.clinicId), eq(correction.supersedesId, sessionLogs.id)))
    .where(and(eq(sessionLogs.clinicId, clinicId), eq(sessionLogs.patientId, patientId), eq(sessionLogs.programId, programId), isNull(correction.id)))
    .orderBy(asc(sessionLogs.doneAt));
  const items = await tx
    .select({ sessionLogId: itemLogs.sessionLogId, itemId: itemLogs.itemId, outcome: itemLogs.outcome, reason: itemLogs.reason, doneShare: itemLogs.doneShare })
    .from(itemLogs)
    .innerJoin(sessionLogs, and(eq(sessionLogs.clinicId, itemLogs.clinicId), eq(sessionLogs.id, itemLogs.sessionLogId)))
    .where(and(eq(itemLogs.clinicId, clinicId), eq(sessionLogs.patientId, patientId), eq(sessionLogs.programId, programId)));
  const itemsOf = new Map<string, typeof items>();
  for (const item of items) itemsOf.set(item.sessionLogId, [...(itemsOf.get(item.sessionLogId) ?? []), item]);
  // A correction without an exercise takes the log back: nothing is known of it any more.
  return sessions.map((session) => ({ ...session, items: itemsOf.get(session.id) ?? [] })).filter(({ supersedesId, items: told }) => supersedesId === null || told.length > 0);
}

/**
 * Everything known of a patient under the program in force, else the one that was issued last: versions, pauses, the log rows in
 * force (corrected ones left out) and reports. Null before anything was issued. Call inside `inClinic`.
 */
export async function loadHistory(tx: Transaction, clinicId: string, patientId: string, now: Date) {
  const [patient] = await tx.select({ zone: patients.timeZone, locale: patients.locale }).from(patients).where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
  const program = patient && (await currentProgram(tx, clinicId, patientId));
  if (!program) return null;
  const versions = await loadVersions(tx, clinicId, program.id);
  const pauses: Pause[] = await tx
    .select({ from: programPauses.fromDay, to: programPauses.toDay })
    .from(programPauses)
    .where(and(eq(programPauses.clinicId, clinicId), eq(programPauses.programId, program.id)));
  const begun: PhaseStarted[] = await tx
    .select({ phaseKey: phaseStarts.phaseKey, startedOn: phaseStarts.startedOn })
    .from(phaseStarts)
    .where(and(eq(phaseStarts.clinicId, clinicId), eq(phaseStarts.programId, program.id)));
  const sessions = await loadSessions(tx, clinicId, patientId, program.id);
  const reports = await tx
    .select({ id: painReports.id, at: painReports.at, localDay: painReports.localDay, kind: painReports.kind, pain: painReports.pain, location: painReports.location, redFlags: painReports.redFlags, note: painReports.note, enteredBy: painReports.enteredBy })
    .from(painReports)
    .where(and(eq(painReports.clinicId, clinicId), eq(painReports.patientId, patientId), eq(painReports.programId, program.id)))
    .orderBy(asc(painReports.at));
  const steps = await readSteps(tx, clinicId, program.id);
  return { patient, program, versions, pauses, phaseStarts: begun, steps, sessions, reports, today: localDay(now.toISOString(), patient.zone) };
}

/** The versions as schedule and adherence read them. */
export function scheduledVersions(history: PatientHistory): ScheduledVersion[] {
  return history.versions.map(({ id, effectiveFrom, endsOn, frequency, phases, items }) => ({ id, effectiveFrom, endsOn, frequency, phases, items: items.map(({ itemId, itemKey, dose, phaseKey }) => ({ itemId, itemKey, dose, phaseKey })) }));
}

export function adherenceLogs(history: PatientHistory): AdherenceLog[] {
  const prescribed = new Map(history.versions.flatMap((version) => version.items.map((item) => [item.itemId, item] as const)));
  const doseAt = (itemId: string, at: Date) => {
    const item = prescribed.get(itemId);
    return item?.ladder ? rungAt(item, levelOf({ ...item, key: item.itemKey }, history.steps, at)).dose : undefined;
  };
  return history.sessions.map(({ versionId, localDay: day, doneAt, items }) => ({ versionId, localDay: day, items: items.map((item) => ({ ...item, dose: doseAt(item.itemId, doneAt) })) }));
}

/** Sessions and reports as the rules read them. Exercises go by their slug, which each reader's language gives a name. */
export function ruleRows(history: PatientHistory): { sessions: RuleSession[]; reports: RuleReport[] } {
  const items = new Map(history.versions.flatMap((version) => version.items.map((item) => [item.itemId, item] as const)));
  return {
    sessions: history.sessions.map((session) => ({
      ...session,
      doneAt: session.doneAt.toISOString(),
      items: session.items.flatMap(({ itemId, outcome, reason }) => {
        const item = items.get(itemId);
        return item ? [{ itemKey: item.itemKey, exerciseName: item.slug, outcome, reason }] : [];
      }),
    })),
    reports: history.reports.map((report) => ({ ...report, at: report.at.toISOString() })),
  };
}
