import 'server-only';
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { memberships, patients, patientSummaries } from '@/db/schema';
import { ageOn } from '@/lib/domain/age-on';
import { localDay } from '@/lib/domain/local-day';
import { alertLevels, type AlertLevel } from '@/lib/domain/rules-types';
import { patientViews, type PatientListParams, type PatientView } from '@/lib/patient-list';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { listSource, matching, ordering } from './list-query';

export const pageSize = 25;

export type PatientList = Awaited<ReturnType<typeof listPatients>>;
export type PatientRow = PatientList['rows'][number];

export async function selectPatients(tx: Transaction, actor: MemberActor, params: PatientListParams, limits: { limit: number; offset: number }, now: Date) {
  const source = listSource(tx, actor);
  const rows = await tx
    .select({
      id: patients.id,
      name: patients.name,
      birthDate: patients.birthDate,
      chartNumber: patients.chartNumber,
      paperOnly: patients.paperOnly,
      zone: patients.timeZone,
      rank: source.rank,
      programId: source.program.id,
      programTitle: source.program.title,
      programStatus: source.program.status,
      version: source.program.version,
      scheduledDays: patientSummaries.scheduledDays,
      attemptedDays: patientSummaries.attemptedDays,
      unknownDays: patientSummaries.unknownDays,
      doseShare: patientSummaries.doseShare,
      painEarlier: patientSummaries.painEarlier,
      painRecent: patientSummaries.painRecent,
      verdict: patientSummaries.painVerdict,
      lastSessionDay: patientSummaries.lastSessionDay,
      lastProvenance: patientSummaries.lastProvenance,
      therapist: memberships.name,
    })
    .from(patients)
    .leftJoin(source.program, eq(source.program.patientId, patients.id))
    .leftJoin(source.worst, eq(source.worst.patientId, patients.id))
    .leftJoin(patientSummaries, and(eq(patientSummaries.clinicId, patients.clinicId), eq(patientSummaries.patientId, patients.id)))
    .leftJoin(memberships, and(eq(memberships.clinicId, patients.clinicId), eq(memberships.id, patients.therapistId)))
    .where(and(eq(patients.clinicId, actor.clinicId), matching(params, source)))
    .orderBy(...ordering(params, source))
    .limit(limits.limit)
    .offset(limits.offset);
  return rows.map(({ rank, birthDate, zone, ...row }) => {
    const today = localDay(now.toISOString(), zone);
    const level: AlertLevel | null = alertLevels[rank] ?? null;
    return { ...row, level, age: birthDate ? ageOn(birthDate, today) : null, isToday: row.lastSessionDay === today };
  });
}

async function countPatients(tx: Transaction, actor: MemberActor, params: PatientListParams) {
  const source = listSource(tx, actor);
  const count = (view: PatientView) => sql<number>`count(*) filter (where ${source.inView[view]})`.mapWith(Number);
  const [row] = await tx
    .select({ matching: sql<number>`count(*) filter (where ${matching(params, source)})`.mapWith(Number), active: count('active'), look: count('look'), quiet: count('quiet'), ready: count('ready'), paper: count('paper'), archived: count('archived') })
    .from(patients)
    .leftJoin(source.program, eq(source.program.patientId, patients.id))
    .leftJoin(source.worst, eq(source.worst.patientId, patients.id))
    .leftJoin(patientSummaries, and(eq(patientSummaries.clinicId, patients.clinicId), eq(patientSummaries.patientId, patients.id)))
    .where(eq(patients.clinicId, actor.clinicId));
  return { total: row?.matching ?? 0, views: Object.fromEntries(patientViews.map((view) => [view, row?.[view] ?? 0])) as Record<PatientView, number> };
}

/** One page of the clinic's patients, sorted, filtered and cut in the database, and how many each view holds. */
export function listPatients(actor: MemberActor, params: PatientListParams, now: Date) {
  return inClinic(actor, async (tx) => {
    const { total, views } = await countPatients(tx, actor, params);
    const pages = Math.max(1, Math.ceil(total / pageSize));
    // A page that no longer exists shows the last one rather than nothing.
    const page = Math.min(params.page, pages);
    const rows = await selectPatients(tx, actor, params, { limit: pageSize, offset: (page - 1) * pageSize }, now);
    return { rows, total, views, page, pages };
  });
}

/** Members who can be a patient's therapist: owners and therapists who are not disabled, and the one the patient has. */
export function listTherapists(actor: MemberActor, kept = '') {
  return inClinic(actor, (tx) =>
    tx
      .select({ id: memberships.id, name: memberships.name })
      .from(memberships)
      .where(and(eq(memberships.clinicId, actor.clinicId), or(and(isNull(memberships.disabledAt), inArray(memberships.role, ['owner', 'therapist'])), kept ? eq(memberships.id, kept) : undefined)))
      .orderBy(asc(sql`lower(${memberships.name})`)),
  );
}
