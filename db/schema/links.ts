import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { memberships } from './clinics';
import { clinicId, createdAt, id, instant } from './columns';
import { patients } from './patients';
import { programs } from './programs';

/**
 * A private way in for a patient or a carer. The secret itself is never stored: it is derived from
 * `seed` and the server's key, so that a sheet can be printed again (docs/decisions/0003).
 */
export const planLinks = pgTable(
  'plan_links',
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    programId: uuid('program_id').notNull(),
    label: text('label').notNull(),
    /** A carer's name and where the link was mailed to. */
    recipientName: text('recipient_name').notNull().default(''),
    recipientEmail: text('recipient_email').notNull().default(''),
    seed: text('seed').notNull(),
    tokenHash: text('token_hash').notNull(),
    codeHash: text('code_hash').notNull(),
    askBirthYear: boolean('ask_birth_year').notNull().default(false),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    /** Set while the patient wants a calendar feed; its own secret, so that a calendar program never holds the plan's. */
    calendarHash: text('calendar_hash'),
    lastOpenedAt: instant('last_opened_at'),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    uniqueIndex('plan_links_token_once').on(t.tokenHash),
    uniqueIndex('plan_links_code_once').on(t.codeHash),
    uniqueIndex('plan_links_calendar_once').on(t.calendarHash),
    index('plan_links_program').on(t.clinicId, t.programId),
    check('plan_links_label_known', sql`${t.label} in ('patient', 'carer')`),
  ],
);
