import { sql } from 'drizzle-orm';
import { check, foreignKey, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Dose } from '../../lib/domain/dose';
import type { Direction, DoseRange, Equipment, ExerciseText, ExerciseType, LibraryExercise, Muscle, Position, Precaution, Region, SourceId } from '../../lib/domain/exercise';
import { clinicId, createdAt, id, instant } from './columns';

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
    approvedBy: text('approved_by'),
    retiredAt: instant('retired_at'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex('exercises_slug_once').on(t.clinicId, t.slug),
    check('exercises_sources_named', sql`cardinality(${t.sources}) > 0`),
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
