import 'server-only';
import { and, asc, desc, eq, isNotNull, isNull, like, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { memberships, patients, patientSummaries, plainLetters, programs, programVersions, withoutAlert } from '@/db/schema';
import { alertLevels, type AlertLevel } from '@/lib/domain/rules-types';
import type { adherenceChoices, PatientListParams, PatientSort, PatientView } from '@/lib/patient-list';
import { byName } from '../by-name';
import type { Transaction } from '../database';
import type { Given } from '../kept-statement';
import { notMergedAway } from '../merged-away';

const rankOf = (level: AlertLevel) => alertLevels.indexOf(level);

/** The patient's program as a list shows it: the one in force, else the newest other. */
function shownProgram(tx: Transaction, clinicId: Given) {
  const inForceFirst = sql`case when ${programs.status} in ('active', 'paused') then 0 else 1 end`;
  return tx
    .selectDistinctOn([programs.patientId], { patientId: programs.patientId, id: programs.id, title: programs.title, status: programs.status })
    .from(programs)
    .where(eq(programs.clinicId, clinicId))
    .orderBy(programs.patientId, inForceFirst, desc(programs.createdAt))
    .as('program');
}

/** What lists of patients are made of. Every join is to one row at most. */
export function listSource(tx: Transaction, clinicId: Given) {
  const program = shownProgram(tx, clinicId);
  const active = alias(programs, 'active_program');
  const begins = tx.select({ day: sql`min(${programVersions.effectiveFrom})` }).from(programVersions).where(and(eq(programVersions.clinicId, active.clinicId), eq(programVersions.programId, active.id)));
  // Seven days stand in the text, not as a value, so that the index of quiet patients serves.
  const quietSince = sql`${patientSummaries.asOf} - 7`;
  const isQuiet = sql`(${patientSummaries.lastSessionDay} is null or ${patientSummaries.lastSessionDay} <= ${quietSince}) and (${patientSummaries.lastSessionDay} is not null or (${begins}) <= ${quietSince})`;

  const alerted = { look: sql`${patients.alertRank} <= ${rankOf('medium')}::int`, ready: sql`${patients.isReady}` };
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
    level: sql`${patients.alertRank}`,
    name: byName,
    age: sql`${patients.birthDate}`,
    program: plainLetters(sql`${program.title}`),
    adherence: sql`${attempted}`,
    pain: sql`${patients.painRecent}`,
    session: sql`${patientSummaries.lastSessionAt}`,
    therapist: plainLetters(sql`${memberships.name}`),
  };

  const on = {
    program: eq(program.patientId, patients.id),
    active: and(eq(active.clinicId, patients.clinicId), eq(active.patientId, patients.id), eq(active.status, 'active')),
    summary: and(eq(patientSummaries.clinicId, patients.clinicId), eq(patientSummaries.patientId, patients.id)),
    therapist: and(eq(memberships.clinicId, patients.clinicId), eq(memberships.id, patients.therapistId)),
  };
  return { program, active, on, alerted, isQuiet, inView, inAdherence, sortColumns };
}

export type Source = ReturnType<typeof listSource>;

const ofSummaries: readonly PatientSort[] = ['adherence', 'session'];

/** Ids of patients, with what the view, a filter or the order asks about joined, and nothing else: a list by name or level is then read off an index alone. */
export function selectJoined(tx: Transaction, { program, active, on }: Source, params: PatientListParams, total = sql<number | null>`null`) {
  const { view, sort } = params;
  const joined = tx.select({ id: patients.id, total: total.as('total') }).from(patients).$dynamic();
  if (params.program || sort === 'program') void joined.leftJoin(program, on.program);
  if (params.adherence || params.trend || view === 'quiet' || ofSummaries.includes(sort)) void joined.leftJoin(patientSummaries, on.summary);
  if (sort === 'therapist') void joined.leftJoin(memberships, on.therapist);
  if (view === 'quiet') void joined.leftJoin(active, on.active);
  return joined;
}

export function matching(params: PatientListParams, source: Source): SQL | undefined {
  const { view, q, level, program, adherence, trend, therapist } = params;
  const sought = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  return and(
    source.inView[view],
    q ? like(patients.searchText, plainLetters(sql`${sought}`)) : undefined,
    level ? eq(patients.alertRank, level === 'none' ? withoutAlert : rankOf(level)) : undefined,
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
  if (sort === 'name') return [direction(byName), direction(patients.id)];
  const first = direction(source.sortColumns[sort]);
  // A level is never unknown, and said without that it is read off its index.
  return [sort === 'level' ? first : sql`${first} nulls last`, sql`${patients.painRecent} desc nulls last`, asc(byName), asc(patients.id)];
}
