import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, pgTable, primaryKey, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { SymptomLocation } from '../../lib/domain/locations';
import type { ItemOutcome, PainReportKind, Provenance, RedFlag, SkipReason } from '../../lib/domain/session-log';
import { memberships } from './clinics';
import { clinicId, id, instant } from './columns';
import { planLinks } from './links';
import { patients } from './patients';
import { programItems, programs, programVersions } from './programs';

/** One run through the plan. Never changed: a correction is a new row that names the old one. */
export const sessionLogs = pgTable(
  'session_logs',
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    programId: uuid('program_id').notNull(),
    versionId: uuid('version_id').notNull(),
    doneAt: instant('done_at').notNull(),
    zone: text('zone').notNull(),
    localDay: date('local_day').notNull(),
    provenance: text('provenance').$type<Provenance>().notNull(),
    painBefore: integer('pain_before'),
    painAfter: integer('pain_after'),
    locationBefore: text('location_before').$type<SymptomLocation>(),
    locationAfter: text('location_after').$type<SymptomLocation>(),
    /** How hard it was, 0 nothing to 10 as hard as can be (RPE). */
    effort: integer('effort'),
    /** When a guided session began; null for a log told without one. */
    startedAt: instant('started_at'),
    note: text('note'),
    linkId: uuid('link_id'),
    enteredBy: uuid('entered_by'),
    supersedesId: uuid('supersedes_id'),
    bodyHash: text('body_hash').notNull(),
    receivedAt: instant('received_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.versionId], foreignColumns: [programVersions.clinicId, programVersions.id] }),
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [planLinks.clinicId, planLinks.id] }),
    foreignKey({ columns: [t.clinicId, t.enteredBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    foreignKey({ columns: [t.clinicId, t.supersedesId], foreignColumns: [t.clinicId, t.id] }),
    uniqueIndex('session_logs_corrected_once').on(t.clinicId, t.supersedesId).where(sql`supersedes_id is not null`),
    index('session_logs_patient_day').on(t.clinicId, t.patientId, t.localDay),
    index('session_logs_program_day').on(t.clinicId, t.programId, t.localDay),
    check('session_logs_pain_scale', sql`${t.painBefore} between 0 and 10 and ${t.painAfter} between 0 and 10`),
    check('session_logs_effort_scale', sql`${t.effort} between 0 and 10`),
    check('session_logs_someone_entered', sql`(${t.linkId} is null) <> (${t.enteredBy} is null)`),
  ],
);

export const itemLogs = pgTable(
  'item_logs',
  {
    clinicId: clinicId(),
    sessionLogId: uuid('session_log_id').notNull(),
    itemId: uuid('item_id').notNull(),
    outcome: text('outcome').$type<ItemOutcome>().notNull(),
    reason: text('reason').$type<SkipReason>(),
    doneShare: real('done_share'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.sessionLogId, t.itemId] }),
    foreignKey({ columns: [t.clinicId, t.sessionLogId], foreignColumns: [sessionLogs.clinicId, sessionLogs.id] }),
    foreignKey({ columns: [t.clinicId, t.itemId], foreignColumns: [programItems.clinicId, programItems.id] }),
    check('item_logs_outcome_known', sql`${t.outcome} in ('done', 'partly', 'skipped')`),
    check('item_logs_share_is_share', sql`${t.doneShare} between 0 and 1`),
  ],
);

export const painReports = pgTable(
  'pain_reports',
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    programId: uuid('program_id').notNull(),
    kind: text('kind').$type<PainReportKind>().notNull(),
    at: instant('at').notNull(),
    zone: text('zone').notNull(),
    localDay: date('local_day').notNull(),
    pain: integer('pain'),
    location: text('location').$type<SymptomLocation>(),
    redFlags: text('red_flags').array().$type<RedFlag[]>().notNull(),
    note: text('note'),
    linkId: uuid('link_id'),
    enteredBy: uuid('entered_by'),
    bodyHash: text('body_hash').notNull(),
    receivedAt: instant('received_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [planLinks.clinicId, planLinks.id] }),
    foreignKey({ columns: [t.clinicId, t.enteredBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    index('pain_reports_patient_day').on(t.clinicId, t.patientId, t.localDay),
    index('pain_reports_program_day').on(t.clinicId, t.programId, t.localDay),
    check('pain_reports_pain_scale', sql`${t.pain} between 0 and 10`),
    check('pain_reports_someone_entered', sql`(${t.linkId} is null) <> (${t.enteredBy} is null)`),
  ],
);
