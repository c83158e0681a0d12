import { sql, type SQL } from 'drizzle-orm';
import { boolean, check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, real, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Precaution } from '../../lib/domain/exercise';
import type { EpisodeOutcome } from '../../lib/domain/episode';
import { alertLevels } from '../../lib/domain/rules-types';
import type { FieldTurn } from '../../lib/domain/patient-merge/merge-fields';
import { clinicId, createdAt, id, instant } from './columns';
import { clinics, memberships } from './clinics';

/** A file of patients that was brought in; `undoneAt` when it was taken back. */
export const patientImports = pgTable(
  'patient_imports',
  {
    clinicId: clinicId(),
    id: id(),
    fileName: text('file_name').notNull(),
    rowCount: integer('row_count').notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
    undoneAt: instant('undone_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [memberships.clinicId, memberships.id] }),
  ],
);

/** The rank of a patient without an unresolved alert: after all levels. */
export const withoutAlert = alertLevels.length;

/** Small letters without their accents. */
export const plainLetters = (text: SQL): SQL => sql`translate(lower(${text}), 'áàâäãéèêëíìîïóòôöõúùûüñç', 'aaaaaeeeeiiiiooooouuuunc')`;

export const patients = pgTable(
  'patients',
  {
    clinicId: clinicId().references(() => clinics.id),
    id: id(),
    name: text('name').notNull(),
    birthDate: date('birth_date'),
    chartNumber: text('chart_number'),
    phone: text('phone').notNull().default(''),
    email: text('email').notNull().default(''),
    locale: text('locale').notNull().default('en'),
    timeZone: text('time_zone').notNull().default('UTC'),
    minutesPerDay: integer('minutes_per_day'),
    paperOnly: boolean('paper_only').notNull().default(false),
    largePrint: boolean('large_print').notNull().default(false),
    /** Whom the pictures show; null follows the clinic. */
    figureLook: text('figure_look'),
    figureBuild: text('figure_build'),
    precautions: text('precautions').array().$type<Precaution[]>().notNull().default(sql`'{}'`),
    therapistId: uuid('therapist_id'),
    archivedAt: instant('archived_at'),
    importId: uuid('import_id'),
    revision: integer('revision').notNull().default(1),
    createdAt: createdAt(),
    /** The place of the worst unresolved alert among the levels, worst 0; `withoutAlert` for none. Kept by a trigger on alerts. */
    alertRank: smallint('alert_rank').notNull().default(withoutAlert),
    /** Whether an unresolved alert says that they are ready to progress. Kept with the rank. */
    isReady: boolean('is_ready').notNull().default(false),
    /** Recent pain as the summary has it, by which a level's patients are sorted. Kept by a trigger on summaries. */
    painRecent: real('pain_recent'),
    /** Name and chart number as they are searched, each on its line. */
    searchText: text('search_text').notNull().generatedAlwaysAs((): SQL => plainLetters(sql`${patients.name} || E'\\n' || coalesce(${patients.chartNumber}, '')`)),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.therapistId], foreignColumns: [memberships.clinicId, memberships.id] }),
    foreignKey({ columns: [t.clinicId, t.importId], foreignColumns: [patientImports.clinicId, patientImports.id] }),
    index('patients_import').on(t.clinicId, t.importId),
    uniqueIndex('patients_chart_number_once').on(t.clinicId, t.chartNumber),
    index('patients_name').on(t.clinicId, sql`lower(${t.name})`, t.id),
    // The two orders in which the whole list is walked.
    index('patients_by_name').on(t.clinicId, sql`${t.searchText} collate "C"`, t.id).where(sql`archived_at is null`),
    index('patients_by_level').on(t.clinicId, t.alertRank, sql`${t.painRecent} desc nulls last`, sql`${t.searchText} collate "C"`, t.id).where(sql`archived_at is null`),
    // Each covers a count of the lists; what they include beside their keys is in the migration.
    index('patients_active').on(t.clinicId, t.id).where(sql`archived_at is null`),
    index('patients_aside').on(t.clinicId, t.archivedAt, t.paperOnly).where(sql`archived_at is not null or paper_only`),
    index('patients_therapist').on(t.clinicId, t.therapistId),
    index('patients_born').on(t.clinicId, t.birthDate).where(sql`archived_at is null`),
    check('patients_name_given', sql`length(btrim(${t.name})) between 1 and 200`),
    check('patients_minutes_sensible', sql`${t.minutesPerDay} between 1 and 240`),
  ],
);

/** One course of treatment for one complaint. */
export const episodes = pgTable(
  'episodes',
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    complaint: text('complaint').notNull(),
    startedOn: date('started_on').notNull(),
    closedOn: date('closed_on'),
    outcome: text('outcome').$type<EpisodeOutcome>(),
    outcomeNote: text('outcome_note').notNull().default(''),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    index('episodes_patient').on(t.clinicId, t.patientId),
    check('episodes_close_after_start', sql`${t.closedOn} is null or ${t.closedOn} >= ${t.startedOn}`),
  ],
);

/** An alert that the merge changed, as it was and as it was left: the whole row but for whose it is. */
export interface AlertTurn {
  id: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** What moved and changed when two records of one person were made one: enough to take it apart again. */
export interface MovedRows {
  programs: string[];
  notes: string[];
  episodes: string[];
  /** Fields of the record that stays. */
  kept: FieldTurn[];
  /** What the record that was put aside had and no longer has. */
  merged: { chartNumber: string | null; archivedAt: string | null };
  alerts: AlertTurn[];
  /** The figures of the lists went along, because the record that stays had none. */
  hasSummary: boolean;
}

/** A merge of two records; `undoneAt` when it was taken back, or when a person said that they are two people. */
export const patientMerges = pgTable(
  'patient_merges',
  {
    clinicId: clinicId(),
    id: id(),
    /** The record that stays. */
    keptId: uuid('kept_id').notNull(),
    /** The record that was put aside. */
    mergedId: uuid('merged_id').notNull(),
    moved: jsonb('moved').$type<MovedRows>().notNull(),
    mergedBy: uuid('merged_by').notNull(),
    createdAt: createdAt(),
    undoneAt: instant('undone_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.keptId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.mergedId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.mergedBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    uniqueIndex('patient_merges_standing').on(t.clinicId, t.mergedId).where(sql`undone_at is null`),
  ],
);
