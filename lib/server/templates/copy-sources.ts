import 'server-only';
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { patients, programItems, programs, programVersions } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import { programDraftSchema } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { offeredExercises, takeDraft } from './offered-exercises';

export type PatientHit = Awaited<ReturnType<typeof findPatients>>[number];
export type CopySource = Awaited<ReturnType<typeof listVersions>>[number];
export type CopyPreview = Awaited<ReturnType<typeof draftFromVersionOf>>;

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
      .orderBy(sql`${patients.name} not ilike ${pattern.slice(1)}`, asc(sql`lower(${patients.name})`))
      .limit(mostHits);
  });
}

/** Every version that a patient was ever given, the newest first. Reading them is on the record. */
export function listVersions(actor: MemberActor, patientId: string) {
  return inClinic(actor, async (tx) => {
    if (!can(actor.role, 'program:write')) throw new AppError('forbidden');
    const [patient] = await tx.select({ id: patients.id }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId)));
    if (!patient) throw new AppError('not-found');
    await recordAudit(tx, actor, 'patient.view', { type: 'patient', id: patientId }, { for: 'copy' });
    const rows = await tx
      .select({ versionId: programVersions.id, number: programVersions.number, title: programVersions.title, from: programVersions.effectiveFrom, items: sql<number>`count(${programItems.id})`.mapWith(Number) })
      .from(programVersions)
      .innerJoin(programs, and(eq(programs.clinicId, programVersions.clinicId), eq(programs.id, programVersions.programId)))
      .leftJoin(programItems, and(eq(programItems.clinicId, programVersions.clinicId), eq(programItems.versionId, programVersions.id)))
      .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programs.patientId, patientId)))
      .groupBy(programVersions.id, programVersions.number, programVersions.title, programVersions.effectiveFrom, programVersions.issuedAt)
      .orderBy(desc(programVersions.issuedAt));
    return rows;
  });
}

/** An issued version as a draft under keys of its own, with the names to choose from. */
export function draftFromVersionOf(actor: MemberActor, versionId: string) {
  return inClinic(actor, async (tx) => {
    if (!can(actor.role, 'program:write')) throw new AppError('forbidden');
    const [version] = await tx
      .select({ id: programVersions.id, programId: programVersions.programId, title: programVersions.title, frequency: programVersions.frequency, zones: programVersions.zones, locationMap: programVersions.locationMap, phases: programVersions.phases })
      .from(programVersions)
      .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.id, versionId)));
    if (!version) throw new AppError('not-found');
    const items = await tx
      .select({ key: programItems.key, clinicId: programItems.exerciseClinicId, id: programItems.exerciseId, slug: programItems.slug, dose: programItems.dose, section: programItems.section, note: programItems.note, phaseKey: programItems.phaseKey, ladder: programItems.ladder, anchor: programItems.anchor })
      .from(programItems)
      .where(and(eq(programItems.clinicId, actor.clinicId), eq(programItems.versionId, versionId)))
      .orderBy(asc(programItems.position));
    await recordAudit(tx, actor, 'program.copy', { type: 'program', id: version.programId }, { versionId });
    const whole = programDraftSchema.parse({ ...version, items: items.map(({ clinicId, id, slug, ...item }) => ({ ...item, exercise: { clinicId, id, slug } })) });
    const taken = await takeDraft(tx, actor, whole);
    const offered = await offeredExercises(tx, actor, [taken.draft]);
    return { ...taken, names: Object.fromEntries([...offered].map(([id, { name }]) => [id, name])) };
  });
}
