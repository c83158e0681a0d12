import 'server-only';
import { and, asc, desc, eq, inArray, isNotNull, isNull, like, ne, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { alerts, memberships, patients, patientSummaries, plainLetters, programs, programVersions } from '@/db/schema';
import { alertLevels } from '@/lib/domain/rules-types';
import type { adherenceChoices, PatientListParams, PatientSort, PatientView } from '@/lib/patient-list';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { notMergedAway } from '../merged-away';

/** Ranks of levels: 0 is the worst; a patient without an alert comes after all of them. */
export const onTrack = alertLevels.length;
const rankOf = (level: (typeof alertLevels)[number]) => alertLevels.indexOf(level);

/** The patient's program as a list shows it: the one in force, else the newest other. */
function shownProgram(tx: Transaction, clinicId: string) {
  const inForceFirst = sql`case when ${programs.status} in ('active', 'paused') then 0 else 1 end`;
  return tx
    .selectDistinctOn([programs.patientId], { patientId: programs.patientId, id: programs.id, title: programs.title, status: programs.status })
    .from(programs)
    .where(eq(programs.clinicId, clinicId))
    .orderBy(programs.patientId, inForceFirst, desc(programs.createdAt))
    .as('program');
}

/** The worst unresolved alert of each patient who has one. */
function worstAlert(tx: Transaction, clinicId: string, ids?: string[]) {
  const ranks = sql.join(alertLevels.map((level, rank) => sql`when ${level} then ${rank}::int`), sql` `);
  return tx
    .select({ patientId: alerts.patientId, rank: sql<number>`min(case ${alerts.level} ${ranks} end)`.as('rank'), ready: sql<boolean>`bool_or(${alerts.rule} = 'ready-to-progress')`.as('ready') })
    .from(alerts)
    .where(and(eq(alerts.clinicId, clinicId), ne(alerts.status, 'resolved'), ids ? inArray(alerts.patientId, ids) : undefined))
    .groupBy(alerts.patientId)
    .as('worst');
}

/**
 * What lists of patients are made of. Every join is to one row at most, so that the database leaves out those
 * that a certain list does not ask about. With `ids` it looks at the alerts of those patients alone.
 */
export function listSource(tx: Transaction, actor: MemberActor, ids?: string[]) {
  const program = shownProgram(tx, actor.clinicId);
  const worst = worstAlert(tx, actor.clinicId, ids);
  const active = alias(programs, 'active_program');
  const rank = sql<number>`coalesce(${worst.rank}, ${onTrack}::int)`.mapWith(Number);
  const begins = tx.select({ day: sql`min(${programVersions.effectiveFrom})` }).from(programVersions).where(and(eq(programVersions.clinicId, active.clinicId), eq(programVersions.programId, active.id)));
  // Seven days stand in the text, not as a value, so that the index of quiet patients serves.
  const quietSince = sql`${patientSummaries.asOf} - 7`;
  const isQuiet = sql`(${patientSummaries.lastSessionDay} is null or ${patientSummaries.lastSessionDay} <= ${quietSince}) and (${patientSummaries.lastSessionDay} is not null or (${begins}) <= ${quietSince})`;

  const alerted = { look: sql`${worst.rank} <= ${rankOf('medium')}::int`, ready: sql`${worst.ready}` };
  const inView: Record<PatientView, SQL | undefined> = {
    active: isNull(patients.archivedAt),
    look: and(isNull(patients.archivedAt), alerted.look),
    quiet: and(isNull(patients.archivedAt), isNotNull(active.id), isQuiet),
    ready: and(isNull(patients.archivedAt), alerted.ready),
    paper: and(isNull(patients.archivedAt), eq(patients.paperOnly, true)),
    archived: and(isNotNull(patients.archivedAt), notMergedAway),
  };

  const attempted = sql`${patientSummaries.attemptedDays}::real / nullif(${patientSummaries.scheduledDays}, 0)`;
  const inAdherence: Record<(typeof adherenceChoices)[number], SQL> = {
    'under-50': sql`${attempted} < 0.5`,
    '50-79': sql`${attempted} >= 0.5 and ${attempted} < 0.8`,
    '80-up': sql`${attempted} >= 0.8`,
    unknown: sql`(${attempted}) is null`,
  };
  // A column for each allowed key: nothing of the address ever becomes part of the statement.
  const sortColumns: Record<PatientSort, SQL> = {
    level: sql`${rank}`,
    name: sql`lower(${patients.name})`,
    age: sql`${patients.birthDate}`,
    program: sql`lower(${program.title})`,
    adherence: sql`${attempted}`,
    pain: sql`${patientSummaries.painRecent}`,
    session: sql`${patientSummaries.lastSessionAt}`,
    therapist: sql`lower(${memberships.name})`,
  };

  const on = {
    program: eq(program.patientId, patients.id),
    worst: eq(worst.patientId, patients.id),
    active: and(eq(active.clinicId, patients.clinicId), eq(active.patientId, patients.id), eq(active.status, 'active')),
    summary: and(eq(patientSummaries.clinicId, patients.clinicId), eq(patientSummaries.patientId, patients.id)),
    therapist: and(eq(memberships.clinicId, patients.clinicId), eq(memberships.id, patients.therapistId)),
  };
  return { program, worst, active, rank, on, alerted, inView, inAdherence, sortColumns };
}

export type Source = ReturnType<typeof listSource>;

/** Ids of patients, with everything joined that a filter or an order may ask about. The program in force is one at most, which the database cannot know: it is joined only where its view asks. */
export function selectJoined(tx: Transaction, { program, worst, active, on }: Source, { view }: Pick<PatientListParams, 'view'>) {
  const joined = tx
    .select({ id: patients.id })
    .from(patients)
    .leftJoin(program, on.program)
    .leftJoin(worst, on.worst)
    .leftJoin(patientSummaries, on.summary)
    .leftJoin(memberships, on.therapist)
    .$dynamic();
  return view === 'quiet' ? joined.leftJoin(active, on.active) : joined;
}

export function matching(params: PatientListParams, source: Source): SQL | undefined {
  const { view, q, level, program, adherence, trend, therapist } = params;
  const sought = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  return and(
    source.inView[view],
    q ? like(patients.searchText, plainLetters(sql`${sought}`)) : undefined,
    level ? (level === 'none' ? isNull(source.worst.patientId) : sql`${source.worst.rank} = ${rankOf(level)}::int`) : undefined,
    program ? (program === 'none' ? isNull(source.program.id) : eq(source.program.status, program)) : undefined,
    adherence ? source.inAdherence[adherence] : undefined,
    trend ? eq(patientSummaries.painVerdict, trend) : undefined,
    therapist ? (therapist === 'none' ? isNull(patients.therapistId) : eq(patients.therapistId, therapist)) : undefined,
  );
}

/** Unknown values last in both directions; ties by pain, then name, so that pages never overlap. A list by name has no ties but the id. */
export function ordering({ sort, dir }: PatientListParams, source: Source): SQL[] {
  // A low age is a late birth date.
  const descending = sort === 'age' ? dir === 'asc' : dir === 'desc';
  const direction = descending ? desc : asc;
  if (sort === 'name') return [direction(source.sortColumns.name), direction(patients.id)];
  const first = sql`${direction(source.sortColumns[sort])} nulls last`;
  return [first, sql`${patientSummaries.painRecent} desc nulls last`, asc(sql`lower(${patients.name})`), asc(patients.id)];
}
