import 'server-only';
import { and, asc, desc, eq, gte, or, sql } from 'drizzle-orm';
import { alerts, clinics, notes, patients, programVersions } from '@/db/schema';
import { defaultPainZones } from '@/lib/domain/pain-zones';
import { AppError } from '@/lib/domain/errors';
import { addDays } from '@/lib/domain/local-day';
import { firstDayOf } from '@/lib/domain/versions-that-hold';
import { toLocale, type Locale } from '@/lib/i18n/locales';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { nameExercises } from '../exercise-names';
import { notMergedAway } from '../merged-away';
import { loadHistory, type PatientHistory } from '../patient-history';
import { settingsOf } from '../settings-of';
import { visitFigures, type VisitPeriod } from './visit-figures';

/** The last visit before today: one of today is most likely the one that the summary is written for. */
async function findPeriod(tx: Transaction, actor: MemberActor, patientId: string, history: PatientHistory): Promise<VisitPeriod> {
  const day = sql<string>`(${notes.createdAt} at time zone ${actor.clinicZone})::date::text`;
  const [visit] = await tx
    .select({ day })
    .from(notes)
    .where(and(eq(notes.clinicId, actor.clinicId), eq(notes.patientId, patientId), eq(notes.kind, 'visit'), sql`(${notes.createdAt} at time zone ${actor.clinicZone})::date < ${history.today}`))
    .orderBy(desc(notes.createdAt))
    .limit(1);
  const first = firstDayOf(history.versions) ?? history.today;
  return visit && visit.day >= first ? { from: addDays(visit.day, 1), lastVisit: visit.day } : { from: first, lastVisit: null };
}

async function listVisitAlerts(tx: Transaction, actor: MemberActor, patientId: string, from: string, locale: Locale) {
  const rows = await tx
    .select({ rule: alerts.rule, level: alerts.level, day: alerts.day, figures: alerts.figures, status: alerts.status })
    .from(alerts)
    .where(and(eq(alerts.clinicId, actor.clinicId), eq(alerts.patientId, patientId), or(gte(alerts.day, from), sql`${alerts.status} <> 'resolved'`), sql`${alerts.resolution} is distinct from 'no-longer-true'`))
    .orderBy(asc(alerts.day), asc(alerts.openedAt));
  return (await nameExercises(tx, rows, locale)).map(({ status, ...alert }) => ({ ...alert, isResolved: status === 'resolved' }));
}

function listVisitChanges(tx: Transaction, actor: MemberActor, programId: string) {
  return tx
    .select({ number: programVersions.number, day: programVersions.effectiveFrom, reason: programVersions.reason, changes: programVersions.changes })
    .from(programVersions)
    .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.programId, programId), sql`${programVersions.number} > 1`))
    .orderBy(asc(programVersions.number));
}

/** What a summary of the time since the last visit says of one patient; null before anything was issued. Recorded as seen. */
export function getVisitSummary(actor: MemberActor, patientId: string, now: Date) {
  return inClinic(actor, async (tx) => {
    const [patient] = await tx
      .select({ locale: clinics.locale })
      .from(patients)
      .innerJoin(clinics, eq(clinics.id, patients.clinicId))
      .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId), notMergedAway));
    if (!patient) throw new AppError('not-found');
    // The record is the clinic's, in the clinic's language, whoever copies into it.
    const locale = toLocale(patient.locale);
    await recordAudit(tx, actor, 'patient.summary', { type: 'patient', id: patientId });
    const history = await loadHistory(tx, actor.clinicId, patientId, now);
    if (!history) return { locale, visit: null, names: {} };
    const settings = await settingsOf(tx, actor.clinicId, history.program.id, history.versions.at(-1)?.zones ?? defaultPainZones);
    const period = await findPeriod(tx, actor, patientId, history);
    const nameOf = ({ texts, slug }: PatientHistory['versions'][number]['items'][number]) => (texts[locale] ?? texts['en'])?.name ?? slug;
    const names = new Map(history.versions.flatMap((version) => version.items.map((item) => [item.itemKey, nameOf(item)] as const)));
    const visit = visitFigures(history, period, { names, reports: settings.trendReports, alerts: await listVisitAlerts(tx, actor, patientId, period.from, locale), changes: await listVisitChanges(tx, actor, history.program.id) });
    return { locale, visit, names: Object.fromEntries(names) };
  });
}

export type VisitSummary = Awaited<ReturnType<typeof getVisitSummary>>;
