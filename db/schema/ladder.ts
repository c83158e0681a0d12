import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import type { LadderStep } from '../../lib/domain/ladder';
import { memberships } from './clinics';
import { clinicId, createdAt, id } from './columns';
import { planLinks } from './links';
import { patients } from './patients';
import { programs, programVersions } from './programs';

/** A step down or up that a patient or the clinic took on an item's ladder. Rows are only ever added; the newest counts. */
export const ladderSteps = pgTable(
  'ladder_steps',
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    programId: uuid('program_id').notNull(),
    versionId: uuid('version_id').notNull(),
    itemKey: uuid('item_key').notNull(),
    step: jsonb('step').$type<LadderStep>().notNull(),
    /** Null when a member took it. */
    linkId: uuid('link_id'),
    memberId: uuid('member_id'),
    localDay: date('local_day').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.versionId], foreignColumns: [programVersions.clinicId, programVersions.id] }),
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [planLinks.clinicId, planLinks.id] }),
    foreignKey({ columns: [t.clinicId, t.memberId], foreignColumns: [memberships.clinicId, memberships.id] }),
    index('ladder_steps_program').on(t.clinicId, t.programId, t.createdAt),
    check('ladder_steps_one_author', sql`num_nonnulls(${t.linkId}, ${t.memberId}) = 1`),
  ],
);
