import 'server-only';
import { getTableName } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import {
  alerts, auditEvents, episodes, itemLogs, ladderSteps, notes, outboxMessages, outcomeMeasures, outcomeRequests, painReports, patientMerges, patients, patientSummaries, phaseStarts, planLinks, programItems, programPauses, programs, programVersions, reminders, sessionLogs,
} from '@/db/schema';

/** What an export tells of each table that holds a patient's data, column by column: a new column is in no export until it is decided here. */
export const patientColumns = {
  id: patients.id, name: patients.name, birthDate: patients.birthDate, chartNumber: patients.chartNumber, phone: patients.phone, email: patients.email, locale: patients.locale, timeZone: patients.timeZone,
  minutesPerDay: patients.minutesPerDay, paperOnly: patients.paperOnly, largePrint: patients.largePrint, figureLook: patients.figureLook, figureBuild: patients.figureBuild, precautions: patients.precautions,
  therapistId: patients.therapistId, archivedAt: patients.archivedAt, revision: patients.revision, createdAt: patients.createdAt,
};

export const mergeColumns = { id: patientMerges.id, keptId: patientMerges.keptId, mergedId: patientMerges.mergedId, moved: patientMerges.moved, mergedBy: patientMerges.mergedBy, createdAt: patientMerges.createdAt, undoneAt: patientMerges.undoneAt };

export const episodeColumns = {
  id: episodes.id, complaint: episodes.complaint, startedOn: episodes.startedOn, closedOn: episodes.closedOn, outcome: episodes.outcome, outcomeNote: episodes.outcomeNote, createdAt: episodes.createdAt,
};

export const programColumns = {
  id: programs.id, episodeId: programs.episodeId, title: programs.title, status: programs.status, draft: programs.draft, rules: programs.rules, revision: programs.revision,
  draftSavedAt: programs.draftSavedAt, draftSavedBy: programs.draftSavedBy, createdAt: programs.createdAt,
};

export const pauseColumns = { id: programPauses.id, programId: programPauses.programId, fromDay: programPauses.fromDay, toDay: programPauses.toDay, createdBy: programPauses.createdBy, createdAt: programPauses.createdAt };

export const phaseStartColumns = { id: phaseStarts.id, programId: phaseStarts.programId, phaseKey: phaseStarts.phaseKey, startedOn: phaseStarts.startedOn, startedBy: phaseStarts.startedBy, createdAt: phaseStarts.createdAt };

export const versionColumns = {
  id: programVersions.id, programId: programVersions.programId, number: programVersions.number, title: programVersions.title, frequency: programVersions.frequency, zones: programVersions.zones, locationMap: programVersions.locationMap,
  messageToPatient: programVersions.messageToPatient, reason: programVersions.reason, changes: programVersions.changes, effectiveFrom: programVersions.effectiveFrom, endsOn: programVersions.endsOn, phases: programVersions.phases,
  issuedAt: programVersions.issuedAt, issuedBy: programVersions.issuedBy,
};

export const itemColumns = {
  id: programItems.id, versionId: programItems.versionId, key: programItems.key, position: programItems.position, exerciseClinicId: programItems.exerciseClinicId, exerciseId: programItems.exerciseId, slug: programItems.slug,
  startPosition: programItems.startPosition, dose: programItems.dose, section: programItems.section, note: programItems.note, texts: programItems.texts, phaseKey: programItems.phaseKey, ladder: programItems.ladder,
  demonstratedOn: programItems.demonstratedOn, anchor: programItems.anchor, figureSlug: programItems.figureSlug, figureId: programItems.figureId, pictureId: programItems.pictureId, videoUrl: programItems.videoUrl,
};

export const sessionColumns = {
  id: sessionLogs.id, programId: sessionLogs.programId, versionId: sessionLogs.versionId, doneAt: sessionLogs.doneAt, zone: sessionLogs.zone, localDay: sessionLogs.localDay, provenance: sessionLogs.provenance,
  painBefore: sessionLogs.painBefore, painAfter: sessionLogs.painAfter, locationBefore: sessionLogs.locationBefore, locationAfter: sessionLogs.locationAfter, effort: sessionLogs.effort, startedAt: sessionLogs.startedAt, note: sessionLogs.note,
  linkId: sessionLogs.linkId, enteredBy: sessionLogs.enteredBy, supersedesId: sessionLogs.supersedesId, receivedAt: sessionLogs.receivedAt,
};

export const itemLogColumns = { sessionLogId: itemLogs.sessionLogId, itemId: itemLogs.itemId, outcome: itemLogs.outcome, reason: itemLogs.reason, doneShare: itemLogs.doneShare };

export const reportColumns = {
  id: painReports.id, programId: painReports.programId, kind: painReports.kind, at: painReports.at, zone: painReports.zone, localDay: painReports.localDay, pain: painReports.pain, location: painReports.location,
  redFlags: painReports.redFlags, note: painReports.note, linkId: painReports.linkId, enteredBy: painReports.enteredBy, receivedAt: painReports.receivedAt,
};

export const alertColumns = {
  id: alerts.id, programId: alerts.programId, rule: alerts.rule, subject: alerts.subject, level: alerts.level, status: alerts.status, figures: alerts.figures, sourceId: alerts.sourceId, day: alerts.day, openedAt: alerts.openedAt,
  updatedAt: alerts.updatedAt, snoozedUntil: alerts.snoozedUntil, acknowledgedAt: alerts.acknowledgedAt, acknowledgedBy: alerts.acknowledgedBy, resolvedAt: alerts.resolvedAt, resolvedBy: alerts.resolvedBy, resolution: alerts.resolution,
};

export const noteColumns = { id: notes.id, kind: notes.kind, text: notes.text, authorId: notes.authorId, createdAt: notes.createdAt };

export const stepColumns = {
  id: ladderSteps.id, programId: ladderSteps.programId, versionId: ladderSteps.versionId, itemKey: ladderSteps.itemKey, step: ladderSteps.step, linkId: ladderSteps.linkId, memberId: ladderSteps.memberId, localDay: ladderSteps.localDay, createdAt: ladderSteps.createdAt,
};

export const linkColumns = {
  id: planLinks.id, programId: planLinks.programId, label: planLinks.label, recipientName: planLinks.recipientName, recipientEmail: planLinks.recipientEmail, askBirthYear: planLinks.askBirthYear,
  expiresAt: planLinks.expiresAt, revokedAt: planLinks.revokedAt, lastOpenedAt: planLinks.lastOpenedAt, createdBy: planLinks.createdBy, createdAt: planLinks.createdAt,
};

export const reminderColumns = { id: reminders.id, programId: reminders.programId, linkId: reminders.linkId, email: reminders.email, atMinute: reminders.atMinute, lastDay: reminders.lastDay, confirmedAt: reminders.confirmedAt, createdAt: reminders.createdAt, stoppedAt: reminders.stoppedAt };

export const letterColumns = {
  id: outboxMessages.id, kind: outboxMessages.kind, linkId: outboxMessages.linkId, reminderId: outboxMessages.reminderId, recipientName: outboxMessages.recipientName, recipientEmail: outboxMessages.recipientEmail, locale: outboxMessages.locale,
  status: outboxMessages.status, attempts: outboxMessages.attempts, problem: outboxMessages.problem, createdBy: outboxMessages.createdBy, createdAt: outboxMessages.createdAt, sentAt: outboxMessages.sentAt,
};

export const requestColumns = {
  id: outcomeRequests.id, programId: outcomeRequests.programId, activities: outcomeRequests.activities, createdBy: outcomeRequests.createdBy, createdAt: outcomeRequests.createdAt, withdrawnAt: outcomeRequests.withdrawnAt,
};

export const measureColumns = {
  id: outcomeMeasures.id, requestId: outcomeMeasures.requestId, programId: outcomeMeasures.programId, scores: outcomeMeasures.scores, at: outcomeMeasures.at, zone: outcomeMeasures.zone, localDay: outcomeMeasures.localDay,
  linkId: outcomeMeasures.linkId, enteredBy: outcomeMeasures.enteredBy, receivedAt: outcomeMeasures.receivedAt,
};

export const summaryColumns = {
  asOf: patientSummaries.asOf, strip: patientSummaries.strip, scheduledDays: patientSummaries.scheduledDays, attemptedDays: patientSummaries.attemptedDays, unknownDays: patientSummaries.unknownDays, doseShare: patientSummaries.doseShare,
  painEarlier: patientSummaries.painEarlier, painRecent: patientSummaries.painRecent, painVerdict: patientSummaries.painVerdict, lastSessionAt: patientSummaries.lastSessionAt, lastSessionDay: patientSummaries.lastSessionDay, lastProvenance: patientSummaries.lastProvenance,
};

export const auditColumns = {
  seq: auditEvents.seq, at: auditEvents.at, actorKind: auditEvents.actorKind, actorId: auditEvents.actorId, action: auditEvents.action, subjectType: auditEvents.subjectType, subjectId: auditEvents.subjectId, detail: auditEvents.detail, requestId: auditEvents.requestId,
};

const parts = [
  patientColumns, mergeColumns, episodeColumns, programColumns, pauseColumns, phaseStartColumns, versionColumns, itemColumns, sessionColumns, itemLogColumns, reportColumns, alertColumns, noteColumns, stepColumns, linkColumns, reminderColumns, letterColumns, requestColumns,
  measureColumns, summaryColumns, auditColumns,
];

/** Tables and columns that a patient's record holds, by their names in the database. */
export function everyColumn(): Map<string, Set<string>> {
  const tables = new Map<string, Set<string>>();
  for (const column of parts.flatMap((part): PgColumn[] => Object.values(part))) {
    const table = getTableName(column.table);
    tables.set(table, (tables.get(table) ?? new Set()).add(column.name));
  }
  return tables;
}
