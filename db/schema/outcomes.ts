import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { ActivityScore } from '../../lib/domain/psfs';
import { memberships } from './clinics';
import { clinicId, createdAt, id, instant } from './columns';
import { planLinks } from './links';
import { patients } from './patients';
import { programs } from './programs';

/** A member's asking for the Patient-Specific Functional Scale; the patient answers by the plan link. */
export const outcomeRequests = pgTable(
  'outcome_requests',
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    programId: uuid('program_id').notNull(),
    /** Activities to be scored again; empty for the first time, when the patient names them. */
    activities: jsonb('activities').$type<string[]>().notNull().default([]),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    index('outcome_requests_patient').on(t.clinicId, t.patientId, t.createdAt),
  ],
);

/** One set of scores, by the patient or entered by a member. Never changed. */
export const outcomeMeasures = pgTable(
  'outcome_measures',
  {
    clinicId: clinicId(),
    id: id(),
    requestId: uuid('request_id'),
    patientId: uuid('patient_id').notNull(),
    programId: uuid('program_id').notNull(),
    scores: jsonb('scores').$type<ActivityScore[]>().notNull(),
    at: instant('at').notNull(),
    zone: text('zone').notNull(),
    localDay: date('local_day').notNull(),
    linkId: uuid('link_id'),
    enteredBy: uuid('entered_by'),
    bodyHash: text('body_hash').notNull(),
    receivedAt: instant('received_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.requestId], foreignColumns: [outcomeRequests.clinicId, outcomeRequests.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [planLinks.clinicId, planLinks.id] }),
    foreignKey({ columns: [t.clinicId, t.enteredBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    uniqueIndex('outcome_measures_answered_once').on(t.clinicId, t.requestId),
    index('outcome_measures_patient').on(t.clinicId, t.patientId, t.localDay),
    check('outcome_measures_someone_entered', sql`(${t.linkId} is null) <> (${t.enteredBy} is null)`),
  ],
);
