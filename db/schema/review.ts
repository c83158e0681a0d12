import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { AlertFigures, AlertLevel, RuleName } from '../../lib/domain/rules-types';
import type { ReviewStrip } from '../../lib/domain/review-summary';
import { memberships } from './clinics';
import { clinicId, createdAt, id, instant } from './columns';
import { patients } from './patients';
import { programs } from './programs';

export const alerts = pgTable(
  'alerts',
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    programId: uuid('program_id').notNull(),
    rule: text('rule').$type<RuleName>().notNull(),
    /** Keeps two alerts of one rule apart, such as two exercises skipped for pain. */
    subject: text('subject').notNull().default(''),
    level: text('level').$type<AlertLevel>().notNull(),
    status: text('status').$type<'open' | 'acknowledged' | 'resolved'>().notNull().default('open'),
    figures: jsonb('figures').$type<AlertFigures>().notNull(),
    sourceId: uuid('source_id'),
    day: date('day').notNull(),
    openedAt: instant('opened_at').notNull().default(sql`now()`),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
    snoozedUntil: date('snoozed_until'),
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedBy: uuid('acknowledged_by'),
    resolvedAt: instant('resolved_at'),
    resolvedBy: uuid('resolved_by'),
    resolution: text('resolution'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.acknowledgedBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    foreignKey({ columns: [t.clinicId, t.resolvedBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    uniqueIndex('alerts_one_unresolved').on(t.clinicId, t.patientId, t.rule, t.subject).where(sql`status <> 'resolved'`),
    index('alerts_patient').on(t.clinicId, t.patientId, t.openedAt),
    check('alerts_status_known', sql`${t.status} in ('open', 'acknowledged', 'resolved')`),
    check('alerts_resolved_matches', sql`(${t.status} = 'resolved') = (${t.resolvedAt} is not null)`),
  ],
);

/** What a member wrote or did about a patient: the last contact shown on Today. */
export const notes = pgTable(
  'notes',
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    kind: text('kind').$type<'note' | 'call' | 'visit' | 'message'>().notNull(),
    text: text('text').notNull(),
    authorId: uuid('author_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.authorId], foreignColumns: [memberships.clinicId, memberships.id] }),
    index('notes_patient').on(t.clinicId, t.patientId, t.createdAt),
    check('notes_kind_known', sql`${t.kind} in ('note', 'call', 'visit', 'message')`),
  ],
);

/**
 * One row a patient with the figures that lists and Today show. Kept by the transaction that writes a
 * log, and brought up to date when the patient's day has turned, so that lists never scan logs.
 */
export const patientSummaries = pgTable(
  'patient_summaries',
  {
    clinicId: clinicId(),
    patientId: uuid('patient_id').notNull(),
    asOf: date('as_of').notNull(),
    strip: jsonb('strip').$type<ReviewStrip>().notNull(),
    scheduledDays: integer('scheduled_days').notNull(),
    attemptedDays: integer('attempted_days').notNull(),
    unknownDays: integer('unknown_days').notNull(),
    doseShare: real('dose_share'),
    painEarlier: real('pain_earlier'),
    painRecent: real('pain_recent'),
    painVerdict: text('pain_verdict').$type<'meaningful-better' | 'meaningful-worse' | 'within-error' | 'too-few'>().notNull(),
    lastSessionAt: instant('last_session_at'),
    lastSessionDay: date('last_session_day'),
    lastProvenance: text('last_provenance'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    index('patient_summaries_as_of').on(t.clinicId, t.asOf),
    index('patient_summaries_quiet').on(t.clinicId, t.patientId).where(sql`last_session_day is null or last_session_day <= as_of - 7`),
  ],
);
