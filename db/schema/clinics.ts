import { sql } from 'drizzle-orm';
import { bigint, boolean, check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { RuleOverrides } from '../../lib/domain/rules/rule-settings';
import { clinicId, createdAt, id, instant } from './columns';

export const clinics = pgTable(
  'clinics',
  {
    id: id().primaryKey(),
    name: text('name').notNull(),
    phone: text('phone').notNull().default(''),
    emergencyNumber: text('emergency_number').notNull().default('112'),
    locale: text('locale').notNull().default('en'),
    paper: text('paper').notNull().default('a4'),
    timeZone: text('time_zone').notNull().default('UTC'),
    linkDays: integer('link_days').notNull().default(180),
    idleMinutes: integer('idle_minutes').notNull().default(30),
    figureLook: text('figure_look').notNull().default('sand'),
    figureBuild: text('figure_build').notNull().default('medium'),
    /** Thresholds of the rules that differ from the product's own. */
    rules: jsonb('rules').$type<RuleOverrides>().notNull().default({}),
    /** Counts the days with data of each 30, as remote monitoring is billed. */
    countMonitoringDays: boolean('count_monitoring_days').notNull().default(false),
    demo: boolean('demo').notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    check('clinics_paper_known', sql`${t.paper} in ('a4', 'letter')`),
    check('clinics_idle_sensible', sql`${t.idleMinutes} between 5 and 480`),
    check('clinics_link_days_sensible', sql`${t.linkDays} between 1 and 730`),
  ],
);

/** A person who can sign in. The app's roles cannot read this table; look-ups go through the auth functions. */
export const users = pgTable(
  'users',
  {
    id: id().primaryKey(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    passwordHash: text('password_hash').notNull(),
    locale: text('locale').notNull().default('en'),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('users_email_once').on(sql`lower(${t.email})`)],
);

export const memberships = pgTable(
  'memberships',
  {
    clinicId: clinicId().references(() => clinics.id),
    id: id(),
    userId: uuid('user_id').notNull().references(() => users.id),
    name: text('name').notNull(),
    email: text('email').notNull(),
    role: text('role').notNull(),
    /** Shortcuts of a single letter, which get in the way of speech input unless asked for. */
    singleKeys: boolean('single_keys').notNull().default(false),
    disabledAt: instant('disabled_at'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex('memberships_user_once').on(t.clinicId, t.userId),
    check('memberships_role_known', sql`${t.role} in ('owner', 'therapist', 'assistant')`),
  ],
);

/** A list of patients as one member likes to see it: the filters of its address, under a name. */
export const savedViews = pgTable(
  'saved_views',
  {
    clinicId: clinicId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    name: text('name').notNull(),
    query: text('query').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.memberId], foreignColumns: [memberships.clinicId, memberships.id] }),
    uniqueIndex('saved_views_name_once').on(t.clinicId, t.memberId, t.name),
    check('saved_views_short', sql`length(${t.name}) between 1 and 60 and length(${t.query}) <= 2000`),
  ],
);

/** A signed-in browser. Only the hash of its opaque id is kept. */
export const authSessions = pgTable(
  'auth_sessions',
  {
    clinicId: clinicId(),
    id: id(),
    tokenHash: text('token_hash').notNull(),
    memberId: uuid('member_id').notNull(),
    createdAt: createdAt(),
    lastSeenAt: instant('last_seen_at').notNull().default(sql`now()`),
    endsAt: instant('ends_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex('auth_sessions_token_once').on(t.tokenHash),
    index('auth_sessions_member').on(t.clinicId, t.memberId),
    foreignKey({ columns: [t.clinicId, t.memberId], foreignColumns: [memberships.clinicId, memberships.id] }),
  ],
);

export const invitations = pgTable(
  'invitations',
  {
    clinicId: clinicId().references(() => clinics.id),
    id: id(),
    email: text('email').notNull(),
    role: text('role').notNull(),
    tokenHash: text('token_hash').notNull(),
    invitedBy: uuid('invited_by'),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    revokedAt: instant('revoked_at'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex('invitations_token_once').on(t.tokenHash),
    foreignKey({ columns: [t.clinicId, t.invitedBy], foreignColumns: [memberships.clinicId, memberships.id] }),
    check('invitations_role_known', sql`${t.role} in ('owner', 'therapist', 'assistant')`),
  ],
);

/** Counters of the throttles; the shape is the one rate-limiter-flexible expects. */
export const throttles = pgTable('throttles', {
  key: text('key').primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
});
