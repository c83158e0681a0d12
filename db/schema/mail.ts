import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { memberships } from './clinics';
import { clinicId, createdAt, id, instant } from './columns';
import { planLinks } from './links';
import { patients } from './patients';

/**
 * Mail that waits to be sent or was. It holds no text: the letter is written when it is sent, so that
 * neither the table nor a copy of the database holds a link's secret.
 */
export const outboxMessages = pgTable(
  'outbox_messages',
  {
    clinicId: clinicId(),
    id: id(),
    kind: text('kind').$type<'plan-link'>().notNull(),
    patientId: uuid('patient_id').notNull(),
    linkId: uuid('link_id').notNull(),
    recipientName: text('recipient_name').notNull(),
    recipientEmail: text('recipient_email').notNull(),
    locale: text('locale').notNull(),
    status: text('status').$type<'waiting' | 'sent' | 'failed' | 'cancelled'>().notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    /** The mail server's answer as a code, never its text. */
    problem: text('problem'),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [planLinks.clinicId, planLinks.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    index('outbox_messages_newest').on(t.clinicId, t.createdAt),
    check('outbox_messages_status_known', sql`${t.status} in ('waiting', 'sent', 'failed', 'cancelled')`),
  ],
);
