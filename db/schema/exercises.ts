import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Dose } from '../../lib/domain/dose';
import type { Direction, DoseRange, Equipment, ExerciseText, ExerciseType, LibraryExercise, Muscle, Position, Precaution, Region, SourceId } from '../../lib/domain/exercise';
import type { Movement } from '../../lib/figure/movement';
import { memberships } from './clinics';
import { bytes, clinicId, createdAt, id, instant } from './columns';

/** A figure that a clinic changed from another one. Rows are only ever added, so that an issued sheet prints again as it was. */
export const figures = pgTable(
  'figures',
  {
    clinicId: clinicId(),
    id: id(),
    /** The built-in figure that it was copied from. */
    baseSlug: text('base_slug').notNull(),
    movement: jsonb('movement').$type<Movement>().notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [memberships.clinicId, memberships.id] }),
  ],
);

/** An uploaded picture after it was decoded and written anew. Rows are only ever added. */
export const pictures = pgTable(
  'pictures',
  {
    clinicId: clinicId(),
    id: id(),
    mediaType: text('media_type').$type<'image/png' | 'image/jpeg'>().notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    bytes: bytes('bytes').notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    check('pictures_type_known', sql`${t.mediaType} in ('image/png', 'image/jpeg')`),
    check('pictures_size_sensible', sql`octet_length(${t.bytes}) <= 4194304 and ${t.width} between 1 and 4096 and ${t.height} between 1 and 4096`),
  ],
);

/** One file of exercises brought in; undoing it retires what it brought. */
export const exerciseImports = pgTable(
  'exercise_imports',
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

/**
 * The built-in library carries `builtInClinicId`, a clinic's own exercises that clinic's id: never null,
 * so that composite keys hold for both (docs/decisions/0002).
 */
export const exercises = pgTable(
  'exercises',
  {
    clinicId: clinicId(),
    id: id(),
    slug: text('slug').notNull(),
    position: text('position').$type<Position>().notNull(),
    endPosition: text('end_position').$type<Position>(),
    types: text('types').array().$type<ExerciseType[]>().notNull(),
    direction: text('direction').$type<Direction>().notNull(),
    sidedness: text('sidedness').$type<NonNullable<LibraryExercise['sidedness']>>(),
    regions: text('regions').array().$type<Region[]>().notNull(),
    muscles: text('muscles').array().$type<Muscle[]>().notNull(),
    equipment: text('equipment').array().$type<Equipment[]>().notNull(),
    defaultDose: jsonb('default_dose').$type<Dose>().notNull(),
    ranges: jsonb('ranges').$type<DoseRange[]>().notNull(),
    precautions: text('precautions').array().$type<Precaution[]>().notNull(),
    variantOf: text('variant_of'),
    easier: text('easier').array().notNull(),
    harder: text('harder').array().notNull(),
    pairsWith: jsonb('pairs_with').$type<LibraryExercise['pairsWith']>().notNull(),
    sources: text('sources').array().$type<SourceId[]>().notNull(),
    sortOrder: text('sort_order').notNull().default(''),
    /** What shows a clinic's own exercise: a built-in figure as it is, a changed one, or an uploaded picture; a video beside it. */
    figureSlug: text('figure_slug'),
    figureId: uuid('figure_id'),
    pictureId: uuid('picture_id'),
    videoUrl: text('video_url'),
    importId: uuid('import_id'),
    createdBy: uuid('created_by'),
    revision: integer('revision').notNull().default(1),
    retiredAt: instant('retired_at'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex('exercises_slug_once').on(t.clinicId, t.slug),
    foreignKey({ columns: [t.clinicId, t.figureId], foreignColumns: [figures.clinicId, figures.id] }),
    foreignKey({ columns: [t.clinicId, t.pictureId], foreignColumns: [pictures.clinicId, pictures.id] }),
    foreignKey({ columns: [t.clinicId, t.importId], foreignColumns: [exerciseImports.clinicId, exerciseImports.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    index('exercises_import').on(t.clinicId, t.importId),
    check('exercises_built_in_cite', sql`${t.clinicId} <> '00000000-0000-0000-0000-000000000000' or cardinality(${t.sources}) > 0`),
    check('exercises_one_picture', sql`num_nonnulls(${t.figureSlug}, ${t.figureId}, ${t.pictureId}) <= 1`),
    check('exercises_video_https', sql`${t.videoUrl} ~ '^https://'`),
  ],
);

export const exerciseTexts = pgTable(
  'exercise_texts',
  {
    clinicId: clinicId(),
    exerciseId: uuid('exercise_id').notNull(),
    locale: text('locale').notNull(),
    name: text('name').notNull(),
    content: jsonb('content').$type<ExerciseText>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.exerciseId, t.locale] }),
    foreignKey({ columns: [t.clinicId, t.exerciseId], foreignColumns: [exercises.clinicId, exercises.id] }).onDelete('cascade'),
  ],
);

/**
 * A clinician's word that figure and texts of an exercise are right. It holds for exactly what was seen:
 * once the hash of the content differs, the exercise counts as not reviewed again.
 */
export const exerciseApprovals = pgTable(
  'exercise_approvals',
  {
    clinicId: clinicId(),
    id: id(),
    exerciseClinicId: uuid('exercise_clinic_id').notNull(),
    exerciseId: uuid('exercise_id').notNull(),
    contentHash: text('content_hash').notNull(),
    approvedBy: uuid('approved_by').notNull(),
    createdAt: createdAt(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.exerciseClinicId, t.exerciseId], foreignColumns: [exercises.clinicId, exercises.id] }),
    foreignKey({ columns: [t.clinicId, t.approvedBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    foreignKey({ columns: [t.clinicId, t.withdrawnBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    index('exercise_approvals_exercise').on(t.clinicId, t.exerciseClinicId, t.exerciseId),
    check('exercise_approvals_own_or_built_in', sql`${t.exerciseClinicId} in (${t.clinicId}, '00000000-0000-0000-0000-000000000000')`),
  ],
);

/** A member's own short list. */
export const exerciseFavourites = pgTable(
  'exercise_favourites',
  {
    clinicId: clinicId(),
    memberId: uuid('member_id').notNull(),
    exerciseClinicId: uuid('exercise_clinic_id').notNull(),
    exerciseId: uuid('exercise_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.memberId, t.exerciseClinicId, t.exerciseId] }),
    foreignKey({ columns: [t.exerciseClinicId, t.exerciseId], foreignColumns: [exercises.clinicId, exercises.id] }),
    foreignKey({ columns: [t.clinicId, t.memberId], foreignColumns: [memberships.clinicId, memberships.id] }),
    check('exercise_favourites_own_or_built_in', sql`${t.exerciseClinicId} in (${t.clinicId}, '00000000-0000-0000-0000-000000000000')`),
  ],
);
