import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Dose, Frequency } from '../../lib/domain/dose';
import type { ExerciseText } from '../../lib/domain/exercise';
import type { LocationMap } from '../../lib/domain/locations';
import type { PainZones } from '../../lib/domain/pain-zones';
import type { FrozenLadder } from '../../lib/domain/ladder';
import type { Phase } from '../../lib/domain/phases';
import type { ProgramDraft, ProgramStatus } from '../../lib/domain/program';
import type { RuleOverrides } from '../../lib/domain/rules/rule-settings';
import type { VersionChange } from '../../lib/domain/program-diff';
import { memberships } from './clinics';
import { bytes, clinicId, createdAt, id, instant } from './columns';
import { exercises, figures, pictures } from './exercises';
import { episodes, patients } from './patients';

export const programs = pgTable(
  'programs',
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    episodeId: uuid('episode_id'),
    title: text('title').notNull(),
    status: text('status').$type<ProgramStatus>().notNull().default('draft'),
    /** What the builder edits. Null when nothing differs from the version in force. */
    draft: jsonb('draft').$type<ProgramDraft>(),
    /** Thresholds of the rules that differ from the clinic's. */
    rules: jsonb('rules').$type<RuleOverrides>().notNull().default({}),
    /** Rises with every save; a save that names an older one is refused, never merged silently. */
    revision: integer('revision').notNull().default(1),
    draftSavedAt: instant('draft_saved_at').notNull().default(sql`now()`),
    draftSavedBy: uuid('draft_saved_by'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episodes.clinicId, episodes.id] }),
    foreignKey({ columns: [t.clinicId, t.draftSavedBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    index('programs_patient').on(t.clinicId, t.patientId),
    index('programs_active').on(t.clinicId, t.patientId).where(sql`status = 'active'`),
    uniqueIndex('programs_one_in_force').on(t.clinicId, t.patientId).where(sql`status in ('active', 'paused')`),
    check('programs_status_known', sql`${t.status} in ('draft', 'active', 'paused', 'completed')`),
  ],
);

/** Local days on which nothing is asked, both ends included; an open end holds until further notice. */
export const programPauses = pgTable(
  'program_pauses',
  {
    clinicId: clinicId(),
    id: id(),
    programId: uuid('program_id').notNull(),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day'),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    uniqueIndex('program_pauses_one_open').on(t.clinicId, t.programId).where(sql`to_day is null`),
    // A pause lifted on the day it began ends the day before: it covers no day.
    check('program_pauses_in_order', sql`${t.toDay} is null or ${t.toDay} >= ${t.fromDay} - 1`),
  ],
);

/** A frozen issue of a program. Rows are only ever added; a newer number supersedes the older ones. */
export const programVersions = pgTable(
  'program_versions',
  {
    clinicId: clinicId(),
    id: id(),
    programId: uuid('program_id').notNull(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    frequency: jsonb('frequency').$type<Frequency>().notNull(),
    zones: jsonb('zones').$type<PainZones>().notNull(),
    locationMap: text('location_map').$type<LocationMap>().notNull(),
    messageToPatient: text('message_to_patient').notNull().default(''),
    reason: text('reason').notNull().default(''),
    changes: jsonb('changes').$type<VersionChange[]>().notNull(),
    effectiveFrom: date('effective_from').notNull(),
    /** Last local day on which anything is asked; null runs until further notice. */
    endsOn: date('ends_on'),
    phases: jsonb('phases').$type<Phase[]>().notNull().default([]),
    issuedAt: instant('issued_at').notNull(),
    issuedBy: uuid('issued_by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.issuedBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    uniqueIndex('program_versions_number_once').on(t.clinicId, t.programId, t.number),
    check('program_versions_number_positive', sql`${t.number} >= 1`),
  ],
);

/** An exercise of a version with the texts as they were when it was issued. */
export const programItems = pgTable(
  'program_items',
  {
    clinicId: clinicId(),
    id: id(),
    versionId: uuid('version_id').notNull(),
    key: uuid('key').notNull(),
    position: integer('position').notNull(),
    exerciseClinicId: uuid('exercise_clinic_id').notNull(),
    exerciseId: uuid('exercise_id').notNull(),
    slug: text('slug').notNull(),
    startPosition: text('start_position').notNull(),
    dose: jsonb('dose').$type<Dose>().notNull(),
    section: text('section').notNull().default(''),
    note: text('note').notNull().default(''),
    texts: jsonb('texts').$type<Record<string, ExerciseText>>().notNull(),
    phaseKey: uuid('phase_key'),
    ladder: jsonb('ladder').$type<FrozenLadder>(),
    demonstratedOn: date('demonstrated_on'),
    anchor: text('anchor').notNull().default(''),
    figureSlug: text('figure_slug'),
    figureId: uuid('figure_id'),
    pictureId: uuid('picture_id'),
    videoUrl: text('video_url'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.versionId], foreignColumns: [programVersions.clinicId, programVersions.id] }),
    foreignKey({ columns: [t.exerciseClinicId, t.exerciseId], foreignColumns: [exercises.clinicId, exercises.id] }),
    foreignKey({ columns: [t.clinicId, t.figureId], foreignColumns: [figures.clinicId, figures.id] }),
    foreignKey({ columns: [t.clinicId, t.pictureId], foreignColumns: [pictures.clinicId, pictures.id] }),
    uniqueIndex('program_items_position_once').on(t.clinicId, t.versionId, t.position),
    uniqueIndex('program_items_key_once').on(t.clinicId, t.versionId, t.key),
    check('program_items_own_or_built_in', sql`${t.exerciseClinicId} in (${t.clinicId}, '00000000-0000-0000-0000-000000000000')`),
  ],
);

/** The local day on which a phase began that waits for a criterion and not for a date. */
export const phaseStarts = pgTable(
  'phase_starts',
  {
    clinicId: clinicId(),
    id: id(),
    programId: uuid('program_id').notNull(),
    phaseKey: uuid('phase_key').notNull(),
    startedOn: date('started_on').notNull(),
    startedBy: uuid('started_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.startedBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    uniqueIndex('phase_starts_once').on(t.clinicId, t.programId, t.phaseKey),
  ],
);

/** A program to start from. Shipped ones carry the built-in clinic and say what they rest on. */
export const templates = pgTable(
  'templates',
  {
    clinicId: clinicId(),
    id: id(),
    /** Null: the whole clinic's. */
    ownerId: uuid('owner_id'),
    texts: jsonb('texts').$type<Record<string, { name: string; rationale: string; source: string }>>().notNull(),
    draft: jsonb('draft').$type<ProgramDraft>().notNull(),
    sortOrder: text('sort_order').notNull().default(''),
    revision: integer('revision').notNull().default(1),
    retiredAt: instant('retired_at'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.ownerId], foreignColumns: [memberships.clinicId, memberships.id] }),
  ],
);

/** A handout that was drawn before: the key is the hash of everything that goes into it. */
export const handoutFiles = pgTable(
  'handout_files',
  {
    clinicId: clinicId(),
    key: text('key').notNull(),
    programId: uuid('program_id').notNull(),
    bytes: bytes('bytes').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.key] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    index('handout_files_program').on(t.clinicId, t.programId),
  ],
);
