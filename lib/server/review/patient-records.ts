import 'server-only';
import { and, asc, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { alerts, clinics, episodes, memberships, notes, painReports, patients, planLinks, programs, programVersions, sessionLogs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { LocationMap } from '@/lib/domain/locations';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { nameExercises } from '../exercise-names';
import { notMergedAway } from '../merged-away';

/** Who the patient is, who treats them and for what. */
export async function getPatientHead(tx: Transaction, actor: MemberActor, patientId: string) {
  const [patient] = await tx
    .select({
      id: patients.id, name: patients.name, birthDate: patients.birthDate, phone: patients.phone, zone: patients.timeZone, locale: patients.locale, precautions: patients.precautions,
      paperOnly: patients.paperOnly, archivedAt: patients.archivedAt, therapist: memberships.name,
    })
    .from(patients)
    .leftJoin(memberships, and(eq(memberships.clinicId, patients.clinicId), eq(memberships.id, patients.therapistId)))
    .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId), notMergedAway));
  if (!patient) throw new AppError('not-found');
  const [episode] = await tx
    .select({ complaint: episodes.complaint, startedOn: episodes.startedOn })
    .from(episodes)
    .where(and(eq(episodes.clinicId, actor.clinicId), eq(episodes.patientId, patientId)))
    .orderBy(desc(episodes.startedOn))
    .limit(1);
  return { ...patient, episode: episode ?? null };
}

/** The program to open from here: the one in force, else the draft, else nothing. */
export async function findOpenProgram(tx: Transaction, actor: MemberActor, patientId: string) {
  const rows = await tx
    .select({ id: programs.id, title: programs.title, status: programs.status })
    .from(programs)
    .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.patientId, patientId)))
    .orderBy(desc(programs.createdAt));
  return rows.find((row) => row.status === 'active' || row.status === 'paused') ?? rows.find((row) => row.status === 'draft') ?? null;
}

/** For how long the clinic's links stay open unless said otherwise. */
export async function findLinkDays(tx: Transaction, actor: MemberActor): Promise<number> {
  const [clinic] = await tx.select({ days: clinics.linkDays }).from(clinics).where(eq(clinics.id, actor.clinicId));
  return clinic?.days ?? 180;
}

/** Whether the clinic counts the days with data. */
export async function countsMonitoringDays(tx: Transaction, actor: MemberActor): Promise<boolean> {
  const [clinic] = await tx.select({ on: clinics.countMonitoringDays }).from(clinics).where(eq(clinics.id, actor.clinicId));
  return clinic?.on ?? false;
}

/** The fixed list of points that the version in force asks about. */
export async function findLocationMap(tx: Transaction, actor: MemberActor, programId: string): Promise<LocationMap> {
  const [version] = await tx
    .select({ map: programVersions.locationMap })
    .from(programVersions)
    .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.programId, programId)))
    .orderBy(desc(programVersions.number))
    .limit(1);
  return version?.map ?? 'back';
}

export async function listPatientAlerts(tx: Transaction, actor: MemberActor, patientId: string) {
  const [acknowledger, resolver] = [alias(memberships, 'acknowledger'), alias(memberships, 'resolver')];
  const rows = await tx
    .select({
      id: alerts.id, rule: alerts.rule, subject: alerts.subject, level: alerts.level, status: alerts.status, figures: alerts.figures, sourceId: alerts.sourceId, day: alerts.day, openedAt: alerts.openedAt,
      snoozedUntil: alerts.snoozedUntil, acknowledgedBy: acknowledger.name, resolvedAt: alerts.resolvedAt, resolvedBy: resolver.name, resolution: alerts.resolution,
    })
    .from(alerts)
    .leftJoin(acknowledger, and(eq(acknowledger.clinicId, alerts.clinicId), eq(acknowledger.id, alerts.acknowledgedBy)))
    .leftJoin(resolver, and(eq(resolver.clinicId, alerts.clinicId), eq(resolver.id, alerts.resolvedBy)))
    .where(and(eq(alerts.clinicId, actor.clinicId), eq(alerts.patientId, patientId)))
    .orderBy(desc(alerts.day), desc(alerts.openedAt));
  return nameExercises(tx, rows, actor.locale);
}

export function listNotes(tx: Transaction, actor: MemberActor, patientId: string) {
  return tx
    .select({ id: notes.id, kind: notes.kind, text: notes.text, at: notes.createdAt, author: memberships.name })
    .from(notes)
    .innerJoin(memberships, and(eq(memberships.clinicId, notes.clinicId), eq(memberships.id, notes.authorId)))
    .where(and(eq(notes.clinicId, actor.clinicId), eq(notes.patientId, patientId)))
    .orderBy(desc(notes.createdAt));
}

/** Every log row of a program, the corrected ones too, with who entered it: where the present rows come from. */
export function listLogOrigins(tx: Transaction, actor: MemberActor, programId: string) {
  return tx
    .select({ id: sessionLogs.id, supersedesId: sessionLogs.supersedesId, painBefore: sessionLogs.painBefore, painAfter: sessionLogs.painAfter, effort: sessionLogs.effort, enteredBy: memberships.name, linkLabel: planLinks.label })
    .from(sessionLogs)
    .leftJoin(memberships, and(eq(memberships.clinicId, sessionLogs.clinicId), eq(memberships.id, sessionLogs.enteredBy)))
    .leftJoin(planLinks, and(eq(planLinks.clinicId, sessionLogs.clinicId), eq(planLinks.id, sessionLogs.linkId)))
    .where(and(eq(sessionLogs.clinicId, actor.clinicId), eq(sessionLogs.programId, programId)))
    .orderBy(asc(sessionLogs.receivedAt));
}

/** The reports of pain that a carer's link sent. */
export async function listCarerReports(tx: Transaction, actor: MemberActor, programId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: painReports.id })
    .from(painReports)
    .innerJoin(planLinks, and(eq(planLinks.clinicId, painReports.clinicId), eq(planLinks.id, painReports.linkId)))
    .where(and(eq(painReports.clinicId, actor.clinicId), eq(painReports.programId, programId), eq(planLinks.label, 'carer')));
  return rows.map(({ id }) => id);
}

export type PatientHead = Awaited<ReturnType<typeof getPatientHead>>;
export type PatientAlert = Awaited<ReturnType<typeof listPatientAlerts>>[number];
export type PatientNote = Awaited<ReturnType<typeof listNotes>>[number];
export type LogOrigin = Awaited<ReturnType<typeof listLogOrigins>>[number];
