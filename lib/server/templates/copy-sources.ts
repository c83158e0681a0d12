import 'server-only';
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { patients, programItems, programs, programVersions } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { byName } from '../by-name';
import { inClinic } from '../database';
import { notMergedAway } from '../merged-away';

export type PatientHit = Awaited<ReturnType<typeof findPatients>>[number];
export type CopySource = Awaited<ReturnType<typeof listVersions>>[number];

const mostHits = 8;

/** Patients whose name or chart number holds what is typed, those whose name begins with it first. */
export function findPatients(actor: MemberActor, typed: string) {
  return inClinic(actor, async (tx) => {
    if (!can(actor.role, 'patient:read')) throw new AppError('forbidden');
    const pattern = `%${typed.replace(/[\\%_]/g, '\\$&')}%`;
    return tx
      .select({ id: patients.id, name: patients.name, birthDate: patients.birthDate })
      .from(patients)
      .where(and(eq(patients.clinicId, actor.clinicId), isNull(patients.archivedAt), sql`(${patients.name} ilike ${pattern} or ${patients.chartNumber} ilike ${pattern})`))
      .orderBy(sql`${patients.name} not ilike ${pattern.slice(1)}`, asc(byName))
      .limit(mostHits);
  });
}

/** Every version that a patient was ever given, the newest first. Reading them is on the record. */
export function listVersions(actor: MemberActor, patientId: string) {
  return inClinic(actor, async (tx) => {
    if (!can(actor.role, 'program:write')) throw new AppError('forbidden');
    const [patient] = await tx.select({ id: patients.id }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId), notMergedAway));
    if (!patient) throw new AppError('not-found');
    await recordAudit(tx, actor, 'patient.view', { type: 'patient', id: patientId }, { for: 'copy' });
    const rows = await tx
      .select({ programId: programVersions.programId, number: programVersions.number, title: programVersions.title, from: programVersions.effectiveFrom, items: sql<number>`count(${programItems.id})`.mapWith(Number) })
      .from(programVersions)
      .innerJoin(programs, and(eq(programs.clinicId, programVersions.clinicId), eq(programs.id, programVersions.programId)))
      .leftJoin(programItems, and(eq(programItems.clinicId, programVersions.clinicId), eq(programItems.versionId, programVersions.id)))
      .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programs.patientId, patientId)))
      .groupBy(programVersions.id, programVersions.programId, programVersions.number, programVersions.title, programVersions.effectiveFrom, programVersions.issuedAt)
      .orderBy(desc(programVersions.issuedAt));
    return rows;
  });
}

/** Whom a template is being chosen for; null when there is no such patient in the clinic. */
export function namePatient(actor: MemberActor, patientId: string): Promise<{ id: string; name: string } | null> {
  return inClinic(actor, async (tx) => {
    const [patient] = await tx.select({ id: patients.id, name: patients.name }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId), isNull(patients.archivedAt)));
    return patient ?? null;
  });
}
