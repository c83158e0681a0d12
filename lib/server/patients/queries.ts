import 'server-only';
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { memberships, patients, patientSummaries, plainLetters, programs, programVersions } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { ageOn } from '@/lib/domain/age-on';
import { localDay } from '@/lib/domain/local-day';
import { alertLevels, type AlertLevel } from '@/lib/domain/rules-types';
import { isWholeView, readQuery, type PatientListParams } from '@/lib/patient-list';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { findTwins } from '../find-duplicates';
import { anyGiven, given, keptStatement } from '../kept-statement';
import { countMatching, countViews } from './count-patients';
import { listSource } from './list-query';
import { pageOfPatients, type Cut } from './page-of-patients';
import { selectSavedViews } from './saved-views';

export const pageSize = 25;

export type PatientList = Awaited<ReturnType<typeof listPatients>>;
export type PatientRow = PatientList['rows'][number];

const rowsById = keptStatement((tx) => {
  const clinicId = given('clinicId');
  const { on } = listSource(tx, clinicId);
  const inForceFirst = sql`case when ${programs.status} in ('active', 'paused') then 0 else 1 end`;
  const number = tx.select({ number: sql`max(${programVersions.number})` }).from(programVersions).where(and(eq(programVersions.clinicId, programs.clinicId), eq(programVersions.programId, programs.id)));
  const program = tx
    .select({ title: programs.title, status: programs.status, version: sql<number | null>`(${number})`.as('version') })
    .from(programs)
    .where(and(eq(programs.clinicId, clinicId), eq(programs.patientId, patients.id)))
    .orderBy(inForceFirst, sql`${programs.createdAt} desc`)
    .limit(1)
    .as('shown');
  return tx
    .select({
      id: patients.id, name: patients.name, birthDate: patients.birthDate, chartNumber: patients.chartNumber, paperOnly: patients.paperOnly, zone: patients.timeZone, rank: patients.alertRank,
      programTitle: program.title, programStatus: program.status, version: program.version,
      scheduledDays: patientSummaries.scheduledDays, attemptedDays: patientSummaries.attemptedDays, unknownDays: patientSummaries.unknownDays, doseShare: patientSummaries.doseShare,
      painEarlier: patientSummaries.painEarlier, painRecent: patientSummaries.painRecent, verdict: patientSummaries.painVerdict,
      lastSessionDay: patientSummaries.lastSessionDay, lastProvenance: patientSummaries.lastProvenance, therapist: memberships.name,
    })
    .from(patients)
    .leftJoin(patientSummaries, on.summary)
    .leftJoin(memberships, on.therapist)
    .leftJoinLateral(program, sql`true`)
    .where(and(eq(patients.clinicId, clinicId), sql`${patients.id} = ${anyGiven('ids')}`))
    .prepare('patient_rows');
});

/** The rows of a page in the order of their ids. */
async function selectRows(tx: Transaction, actor: MemberActor, ids: string[], now: Date) {
  if (ids.length === 0) return [];
  const rows = await rowsById(tx).execute({ clinicId: actor.clinicId, ids });
  const place = new Map(ids.map((id, i) => [id, i]));
  // Most of a clinic's patients live in one zone.
  const days = new Map([...new Set(rows.map((row) => row.zone))].map((zone) => [zone, localDay(now.toISOString(), zone)]));
  return rows
    .map(({ rank, birthDate, zone, ...row }) => {
      const today = days.get(zone) ?? localDay(now.toISOString(), zone);
      const level: AlertLevel | null = alertLevels[rank] ?? null;
      return { ...row, level, age: birthDate ? ageOn(birthDate, today) : null, isToday: row.lastSessionDay === today };
    })
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** A run of the list's rows. */
export async function selectPatients(tx: Transaction, actor: MemberActor, params: PatientListParams, cut: Cut, now: Date) {
  const { ids } = await pageOfPatients(tx, actor, params, cut);
  return selectRows(tx, actor, ids, now);
}

function selectTherapists(tx: Transaction, actor: MemberActor, kept: string) {
  return tx
    .select({ id: memberships.id, name: memberships.name })
    .from(memberships)
    .where(and(eq(memberships.clinicId, actor.clinicId), or(and(isNull(memberships.disabledAt), inArray(memberships.role, ['owner', 'therapist'])), kept ? eq(memberships.id, kept) : undefined)))
    .orderBy(asc(plainLetters(sql`${memberships.name}`)));
}

/** How many patients each view holds, the member's own views too, and who can be a therapist. */
async function readFrame(tx: Transaction, actor: MemberActor) {
  const [views, own, therapists] = await Promise.all([countViews(tx, actor), selectSavedViews(tx, actor), selectTherapists(tx, actor, '')]);
  const saved = [];
  for (const view of own) {
    const params = readQuery(view.query);
    saved.push({ ...view, count: isWholeView(params) ? views[params.view] : await countMatching(tx, actor, params) });
  }
  return { views, saved, therapists };
}

async function readPage(tx: Transaction, actor: MemberActor, params: PatientListParams, page: number, now: Date) {
  const { ids, total } = await pageOfPatients(tx, actor, params, { limit: pageSize, offset: (page - 1) * pageSize });
  const [rows, twins] = await Promise.all([selectRows(tx, actor, ids, now), can(actor.role, 'program:write') ? findTwins(tx, actor, ids) : new Map<string, string>()]);
  return { rows: rows.map((row) => ({ ...row, twinId: twins.get(row.id) ?? null })), total };
}

/** One page of the clinic's patients, sorted, filtered and cut in the database, with what stands around it. The two are read side by side: counting a large clinic takes longer than a page of it. */
export async function listPatients(actor: MemberActor, params: PatientListParams, now: Date) {
  const rowsOf = (page: number) => inClinic(actor, (tx) => readPage(tx, actor, params, page, now));
  const [frame, asked] = await Promise.all([inClinic(actor, (tx) => readFrame(tx, actor)), rowsOf(params.page)]);
  const total = asked.total ?? (isWholeView(params) ? frame.views[params.view] : await inClinic(actor, (tx) => countMatching(tx, actor, params)));
  const pages = Math.max(1, Math.ceil(total / pageSize));
  // A page that no longer exists shows the last one rather than nothing.
  const page = Math.min(params.page, pages);
  const { rows } = page === params.page ? asked : await rowsOf(page);
  return { ...frame, total, rows, page, pages };
}

/** Members who can be a patient's therapist: owners and therapists who are not disabled, and the one the patient has. */
export function listTherapists(actor: MemberActor, kept = '') {
  return inClinic(actor, (tx) => selectTherapists(tx, actor, kept));
}
