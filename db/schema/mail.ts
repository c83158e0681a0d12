import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { memberships } from './clinics';
import { clinicId, createdAt, id, instant } from './columns';
import { planLinks } from './links';
import { patients } from './patients';
import { programs } from './programs';

/** A patient's or carer's own wish to be reminded by mail, until they stop it. Tied to one link. */
export const reminders = pgTable(
  'reminders',
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    programId: uuid('program_id').notNull(),
    linkId: uuid('link_id').notNull(),
    email: text('email').notNull(),
    /** Minutes after midnight of the patient's own clock. */
    atMinute: integer('at_minute').notNull(),
    /** Of the secret in the letter's stop address. */
    stopHash: text('stop_hash').notNull(),
    /** Local day for which the last one was written, so that none is written twice. */
    lastDay: date('last_day'),
    createdAt: createdAt(),
    /** The address was confirmed from its own mailbox; until then no reminder goes there. */
    confirmedAt: instant('confirmed_at'),
    stoppedAt: instant('stopped_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [planLinks.clinicId, planLinks.id] }),
    uniqueIndex('reminders_stop_once').on(t.stopHash),
    uniqueIndex('reminders_one_a_link').on(t.clinicId, t.linkId).where(sql`stopped_at is null`),
    check('reminders_minute_of_day', sql`${t.atMinute} between 0 and 1439`),
  ],
);

/**
 * Mail that waits to be sent or was. It holds no text: the letter is written when it is sent, so that
 * neither the table nor a copy of the database holds a link's secret.
 */
export const outboxMessages = pgTable(
  'outbox_messages',
  {
    clinicId: clinicId(),
    id: id(),
    kind: text('kind').$type<'plan-link' | 'reminder' | 'reminder-check'>().notNull(),
    patientId: uuid('patient_id').notNull(),
    linkId: uuid('link_id').notNull(),
    /** The wish that a reminder goes back to; null for other letters. */
    reminderId: uuid('reminder_id'),
    recipientName: text('recipient_name').notNull(),
    recipientEmail: text('recipient_email').notNull(),
    locale: text('locale').notNull(),
    status: text('status').$type<'waiting' | 'sent' | 'failed' | 'cancelled'>().notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    /** The mail server's answer as a code, never its text. */
    problem: text('problem'),
    /** Null for a letter that the clinic's own clock sends. */
    createdBy: uuid('created_by'),
    createdAt: createdAt(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [planLinks.clinicId, planLinks.id] }),
    foreignKey({ columns: [t.clinicId, t.reminderId], foreignColumns: [reminders.clinicId, reminders.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    index('outbox_messages_newest').on(t.clinicId, t.createdAt),
    check('outbox_messages_status_known', sql`${t.status} in ('waiting', 'sent', 'failed', 'cancelled')`),
    check('outbox_messages_someone_asked', sql`${t.createdBy} is not null or ${t.reminderId} is not null`),
  ],
);
