import 'server-only';
import { and, asc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import {
  alerts, auditEvents, clinics, episodes, itemLogs, ladderSteps, memberships, notes, outboxMessages, outcomeMeasures, outcomeRequests, painReports, patientMerges, patients, patientSummaries, phaseStarts, planLinks, programItems, programPauses, programs, programVersions, reminders, sessionLogs,
} from '@/db/schema';
import type { Transaction } from '../database';
import { notMergedAway } from '../merged-away';
import {
  alertColumns, auditColumns, episodeColumns, itemColumns, itemLogColumns, letterColumns, linkColumns, measureColumns, mergeColumns, noteColumns, patientColumns, pauseColumns, phaseStartColumns, programColumns, reminderColumns, reportColumns, requestColumns, sessionColumns, stepColumns, summaryColumns, versionColumns,
} from './record-columns';

export type PatientRecord = NonNullable<Awaited<ReturnType<typeof readRecord>>>;

type OfPatient = PgTable & { clinicId: PgColumn; patientId: PgColumn };

/** The children of each parent, in their order. */
function byParent<Row, Key extends keyof Row>(rows: readonly Row[], key: Key): (id: Row[Key]) => Omit<Row, Key>[] {
  const found = new Map<Row[Key], Omit<Row, Key>[]>();
  for (const { [key]: parent, ...row } of rows) {
    const held = found.get(parent);
    if (held) held.push(row);
    else found.set(parent, [row]);
  }
  return (id) => found.get(id) ?? [];
}

// Parents are read before their children, and both are written in one transaction: no parent is ever seen without its children.
async function readPrograms(tx: Transaction, clinicId: string, patientId: string) {
  const own = await tx.select(programColumns).from(programs).where(and(eq(programs.clinicId, clinicId), eq(programs.patientId, patientId))).orderBy(asc(programs.createdAt), asc(programs.id));
  const ids = own.map((program) => program.id);
  const versions = byParent(await tx.select(versionColumns).from(programVersions).where(and(eq(programVersions.clinicId, clinicId), inArray(programVersions.programId, ids))).orderBy(asc(programVersions.number)), 'programId');
  const versionIds = ids.flatMap((id) => versions(id).map((version) => version.id));
  const items = byParent(await tx.select(itemColumns).from(programItems).where(and(eq(programItems.clinicId, clinicId), inArray(programItems.versionId, versionIds))).orderBy(asc(programItems.position)), 'versionId');
  const pauses = byParent(await tx.select(pauseColumns).from(programPauses).where(and(eq(programPauses.clinicId, clinicId), inArray(programPauses.programId, ids))).orderBy(asc(programPauses.fromDay)), 'programId');
  const starts = byParent(await tx.select(phaseStartColumns).from(phaseStarts).where(and(eq(phaseStarts.clinicId, clinicId), inArray(phaseStarts.programId, ids))).orderBy(asc(phaseStarts.startedOn)), 'programId');
  return own.map((program) => ({ ...program, pauses: pauses(program.id), phaseStarts: starts(program.id), versions: versions(program.id).map((version) => ({ ...version, items: items(version.id) })) }));
}

async function readSessions(tx: Transaction, clinicId: string, patientId: string) {
  const mine = and(eq(sessionLogs.clinicId, clinicId), eq(sessionLogs.patientId, patientId));
  const sessions = await tx.select(sessionColumns).from(sessionLogs).where(mine).orderBy(asc(sessionLogs.doneAt), asc(sessionLogs.receivedAt));
  const items = byParent(
    await tx.select(itemLogColumns).from(itemLogs).innerJoin(sessionLogs, and(eq(sessionLogs.clinicId, itemLogs.clinicId), eq(sessionLogs.id, itemLogs.sessionLogId))).where(mine),
    'sessionLogId',
  );
  return sessions.map((session) => ({ ...session, items: items(session.id) }));
}

/** The records that were merged into this one, and into those: they have no export of their own. */
function readMerged(tx: Transaction, clinicId: string, patientId: string) {
  const away = sql`(with recursive away as (
    select m.merged_id from ${patientMerges} m where m.clinic_id = ${clinicId} and m.kept_id = ${patientId} and m.undone_at is null
    union select m.merged_id from ${patientMerges} m join away on m.kept_id = away.merged_id where m.clinic_id = ${clinicId} and m.undone_at is null) select merged_id from away)`;
  return tx.select(patientColumns).from(patients).where(and(eq(patients.clinicId, clinicId), sql`${patients.id} in ${away}`)).orderBy(asc(patients.createdAt), asc(patients.id));
}

type Held = NonNullable<Awaited<ReturnType<typeof readHeld>>>;

async function readHeld(tx: Transaction, clinicId: string, patientId: string) {
  const [patient] = await tx.select(patientColumns).from(patients).where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId), notMergedAway));
  const [clinic] = await tx.select({ id: clinics.id, name: clinics.name, phone: clinics.phone, locale: clinics.locale, timeZone: clinics.timeZone, paper: clinics.paper }).from(clinics).where(eq(clinics.id, clinicId));
  if (!patient || !clinic) return null;
  const ofPatient = (table: OfPatient): SQL | undefined => and(eq(table.clinicId, clinicId), eq(table.patientId, patientId));
  return {
    clinic,
    patient,
    episodes: await tx.select(episodeColumns).from(episodes).where(ofPatient(episodes)).orderBy(asc(episodes.startedOn), asc(episodes.id)),
    programs: await readPrograms(tx, clinicId, patientId),
    sessions: await readSessions(tx, clinicId, patientId),
    painReports: await tx.select(reportColumns).from(painReports).where(ofPatient(painReports)).orderBy(asc(painReports.at)),
    outcomeRequests: await tx.select(requestColumns).from(outcomeRequests).where(ofPatient(outcomeRequests)).orderBy(asc(outcomeRequests.createdAt)),
    outcomeMeasures: await tx.select(measureColumns).from(outcomeMeasures).where(ofPatient(outcomeMeasures)).orderBy(asc(outcomeMeasures.at)),
    ladderSteps: await tx.select(stepColumns).from(ladderSteps).where(ofPatient(ladderSteps)).orderBy(asc(ladderSteps.createdAt)),
    alerts: await tx.select(alertColumns).from(alerts).where(ofPatient(alerts)).orderBy(asc(alerts.openedAt), asc(alerts.id)),
    notes: await tx.select(noteColumns).from(notes).where(ofPatient(notes)).orderBy(asc(notes.createdAt)),
    planLinks: await tx.select(linkColumns).from(planLinks).where(ofPatient(planLinks)).orderBy(asc(planLinks.createdAt)),
    reminders: await tx.select(reminderColumns).from(reminders).where(ofPatient(reminders)).orderBy(asc(reminders.createdAt)),
    letters: await tx.select(letterColumns).from(outboxMessages).where(ofPatient(outboxMessages)).orderBy(asc(outboxMessages.createdAt)),
    merges: await tx.select(mergeColumns).from(patientMerges).where(and(eq(patientMerges.clinicId, clinicId), or(eq(patientMerges.keptId, patientId), eq(patientMerges.mergedId, patientId)))).orderBy(asc(patientMerges.createdAt)),
    mergedRecords: await readMerged(tx, clinicId, patientId),
    summary: (await tx.select(summaryColumns).from(patientSummaries).where(ofPatient(patientSummaries)))[0] ?? null,
  };
}

/** Ids that the trail may name as its subject: the patient's and those of everything that is the patient's. */
function subjectsOf(record: Held): string[] {
  const parts = [record.episodes, record.programs, record.programs.flatMap((program) => program.versions), record.sessions, record.painReports, record.outcomeRequests, record.outcomeMeasures, record.alerts, record.notes, record.planLinks, record.reminders, record.letters, record.merges];
  return [record.patient.id, ...record.mergedRecords.map((one) => one.id), ...parts.flatMap((rows) => rows.map((row) => row.id))];
}

/** Members whom the record names: who prescribed, wrote, entered, resolved or looked. */
function membersOf(record: Held & { audit: Pick<typeof auditEvents.$inferSelect, 'actorKind' | 'actorId'>[] }): string[] {
  const named = [
    record.patient.therapistId,
    ...record.programs.flatMap((program) => [program.draftSavedBy, ...program.pauses.map((pause) => pause.createdBy), ...program.phaseStarts.map((start) => start.startedBy), ...program.versions.map((version) => version.issuedBy)]),
    ...record.sessions.map((session) => session.enteredBy), ...record.painReports.map((report) => report.enteredBy), ...record.outcomeRequests.map((request) => request.createdBy), ...record.outcomeMeasures.map((measure) => measure.enteredBy),
    ...record.ladderSteps.map((step) => step.memberId), ...record.alerts.flatMap((alert) => [alert.acknowledgedBy, alert.resolvedBy]), ...record.notes.map((note) => note.authorId), ...record.planLinks.map((link) => link.createdBy), ...record.letters.map((letter) => letter.createdBy), ...record.merges.map((merge) => merge.mergedBy),
    ...record.audit.map((event) => (event.actorKind === 'member' ? event.actorId : null)),
  ];
  return [...new Set(named.filter((id) => id !== null))];
}

/** Everything of one patient that the clinic holds, secrets left out; null when the clinic has no such patient. Call inside `inClinic`. */
export async function readRecord(tx: Transaction, clinicId: string, patientId: string) {
  const held = await readHeld(tx, clinicId, patientId);
  if (!held) return null;
  // As one array: a long history has more ids than a statement may have parameters.
  const among = (column: PgColumn, ids: string[]) => sql`${column} = any(${sql.param(ids)}::uuid[])`;
  const audit = await tx.select(auditColumns).from(auditEvents).where(and(eq(auditEvents.clinicId, clinicId), among(auditEvents.subjectId, subjectsOf(held)))).orderBy(asc(auditEvents.seq));
  const members = await tx
    .select({ id: memberships.id, name: memberships.name, role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.clinicId, clinicId), among(memberships.id, membersOf({ ...held, audit }))))
    .orderBy(asc(memberships.id));
  return { ...held, members, audit };
}
