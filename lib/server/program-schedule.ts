import 'server-only';
import { and, asc, eq, gte, inArray, isNull, lte, ne, not, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { alerts, itemLogs, patients, phaseStarts, programItems, programPauses, programs, programVersions, sessionLogs } from '@/db/schema';
import type { Prescribed } from '@/lib/domain/calendar-days';
import type { ToldSession } from '@/lib/domain/progress';
import { toLocale } from '@/lib/i18n/locales';
import type { Transaction } from './database';
import { isTakenBack } from './taken-back';

interface Of {
  clinicId: string;
  programId: string;
}

/** What a program asks and whether it is under way: for calendars, reminders and progress, which show no exercises. Null when there is none. Call inside `inClinic`. */
export async function readProgramSchedule(tx: Transaction, { clinicId, programId }: Of) {
  const [program] = await tx
    .select({ status: programs.status, patientId: programs.patientId, zone: patients.timeZone, locale: patients.locale })
    .from(programs)
    .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
    .where(and(eq(programs.clinicId, clinicId), eq(programs.id, programId)));
  if (!program) return null;
  const versions = await tx
    .select({ id: programVersions.id, effectiveFrom: programVersions.effectiveFrom, endsOn: programVersions.endsOn, phases: programVersions.phases, frequency: programVersions.frequency, issuedAt: programVersions.issuedAt })
    .from(programVersions)
    .where(and(eq(programVersions.clinicId, clinicId), eq(programVersions.programId, programId)))
    .orderBy(asc(programVersions.number));
  const items = await tx
    .select({ versionId: programItems.versionId, itemId: programItems.id, itemKey: programItems.key, dose: programItems.dose, phaseKey: programItems.phaseKey })
    .from(programItems)
    .where(and(eq(programItems.clinicId, clinicId), inArray(programItems.versionId, versions.map((version) => version.id))));
  const pauses = await tx.select({ from: programPauses.fromDay, to: programPauses.toDay }).from(programPauses).where(and(eq(programPauses.clinicId, clinicId), eq(programPauses.programId, programId)));
  const begun = await tx.select({ phaseKey: phaseStarts.phaseKey, startedOn: phaseStarts.startedOn }).from(phaseStarts).where(and(eq(phaseStarts.clinicId, clinicId), eq(phaseStarts.programId, programId)));
  const [flagged] = await tx
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(eq(alerts.clinicId, clinicId), eq(alerts.patientId, program.patientId), ne(alerts.status, 'resolved'), inArray(alerts.rule, ['emergency-flag', 'red-flag'])))
    .limit(1);
  const prescribed: Prescribed = { versions: versions.map((version) => ({ ...version, items: items.filter((item) => item.versionId === version.id) })), pauses, phaseStarts: begun };
  return {
    prescribed,
    zone: program.zone,
    locale: toLocale(program.locale),
    /** Nothing may be asked now: not under way, or put aside for a red flag until a member has looked. */
    isHeld: program.status !== 'active' || flagged !== undefined,
    lastIssuedAt: versions.at(-1)?.issuedAt ?? null,
  };
}

/** The session logs in force of a span of local days. */
export function readToldSessions(tx: Transaction, { clinicId, programId }: Of, span: { from: string; to: string }): Promise<ToldSession[]> {
  const correction = alias(sessionLogs, 'correction');
  return tx
    .select({ day: sessionLogs.localDay, attempted: sql<boolean>`exists (select 1 from ${itemLogs} where ${itemLogs.clinicId} = ${sessionLogs.clinicId} and ${itemLogs.sessionLogId} = ${sessionLogs.id} and ${itemLogs.outcome} <> 'skipped')` })
    .from(sessionLogs)
    .leftJoin(correction, and(eq(correction.clinicId, sessionLogs.clinicId), eq(correction.supersedesId, sessionLogs.id)))
    .where(and(eq(sessionLogs.clinicId, clinicId), eq(sessionLogs.programId, programId), gte(sessionLogs.localDay, span.from), lte(sessionLogs.localDay, span.to), isNull(correction.id), not(isTakenBack)))
    .orderBy(asc(sessionLogs.doneAt));
}
