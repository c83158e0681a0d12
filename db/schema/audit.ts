import { bigint, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { clinicId, instant } from './columns';

/** Append only. `seq`, `at` and the two hashes are set by the database, inside the clinic's audit lock. */
export const auditEvents = pgTable(
  'audit_events',
  {
    clinicId: clinicId(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    at: instant('at').notNull(),
    actorKind: text('actor_kind').$type<'member' | 'link' | 'system'>().notNull(),
    actorId: uuid('actor_id'),
    action: text('action').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id'),
    detail: jsonb('detail').$type<Record<string, string | number | boolean | null>>().notNull(),
    requestId: text('request_id').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.clinicId, t.seq] }), index('audit_events_subject').on(t.clinicId, t.subjectId)],
);
