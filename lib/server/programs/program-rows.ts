import 'server-only';
import { and, asc, desc, eq } from 'drizzle-orm';
import { patients, programItems, programs, programVersions } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import { localDay } from '@/lib/domain/local-day';
import { programDraftSchema, type ProgramDraft } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';

/** The program for a change, locked, so that two people's changes come one after the other. */
export async function lockProgram(tx: Transaction, actor: MemberActor, programId: string) {
  if (!can(actor.role, 'program:write')) throw new AppError('forbidden');
  const [program] = await tx
    .select({
      id: programs.id, patientId: programs.patientId, title: programs.title, status: programs.status,
      draft: programs.draft, revision: programs.revision, draftSavedAt: programs.draftSavedAt, draftSavedBy: programs.draftSavedBy,
    })
    .from(programs)
    .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)))
    .for('update');
  if (!program) throw new AppError('not-found');
  return program;
}

export type LatestVersion = NonNullable<Awaited<ReturnType<typeof findLatestVersion>>>;

/** The version in force, or the one of that number, with its items in order; null before the first issue. */
export async function findLatestVersion(tx: Transaction, actor: MemberActor, programId: string, number?: number) {
  const [version] = await tx
    .select({
      id: programVersions.id, number: programVersions.number, title: programVersions.title, frequency: programVersions.frequency,
      zones: programVersions.zones, locationMap: programVersions.locationMap, messageToPatient: programVersions.messageToPatient,
      effectiveFrom: programVersions.effectiveFrom, endsOn: programVersions.endsOn, phases: programVersions.phases, issuedAt: programVersions.issuedAt, zone: patients.timeZone,
    })
    .from(programVersions)
    .innerJoin(programs, and(eq(programs.clinicId, programVersions.clinicId), eq(programs.id, programVersions.programId)))
    .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
    .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.programId, programId), number === undefined ? undefined : eq(programVersions.number, number)))
    .orderBy(desc(programVersions.number))
    .limit(1);
  return version ? { ...version, items: await itemsOf(tx, actor, version.id) } : null;
}

export function itemsOf(tx: Transaction, actor: MemberActor, versionId: string) {
  return tx
    .select({
      id: programItems.id, key: programItems.key, exerciseClinicId: programItems.exerciseClinicId, exerciseId: programItems.exerciseId, slug: programItems.slug,
      startPosition: programItems.startPosition, dose: programItems.dose, section: programItems.section, note: programItems.note, texts: programItems.texts,
      phaseKey: programItems.phaseKey, ladder: programItems.ladder, demonstratedOn: programItems.demonstratedOn, anchor: programItems.anchor,
    })
    .from(programItems)
    .where(and(eq(programItems.clinicId, actor.clinicId), eq(programItems.versionId, versionId)))
    .orderBy(asc(programItems.position));
}

/** The first day as it was asked for: a version that began on its day of issue asked for none. */
function startsOn({ effectiveFrom, issuedAt, zone }: Pick<LatestVersion, 'effectiveFrom' | 'issuedAt' | 'zone'>): string | null {
  return effectiveFrom > localDay(issuedAt.toISOString(), zone) ? effectiveFrom : null;
}

/** A version as a draft: what the builder opens when nothing has been changed since. */
export function draftFromVersion(version: LatestVersion): ProgramDraft {
  return programDraftSchema.parse({
    title: version.title,
    frequency: version.frequency,
    zones: version.zones,
    locationMap: version.locationMap,
    messageToPatient: version.messageToPatient,
    startsOn: startsOn(version),
    endsOn: version.endsOn,
    phases: version.phases,
    items: version.items.map((item) => ({
      key: item.key, dose: item.dose, note: item.note, section: item.section, phaseKey: item.phaseKey, ladder: item.ladder, demonstratedOn: item.demonstratedOn, anchor: item.anchor,
      exercise: { clinicId: item.exerciseClinicId, id: item.exerciseId, slug: item.slug },
    })),
  });
}

export async function patientZone(tx: Transaction, actor: MemberActor, patientId: string): Promise<string> {
  const [patient] = await tx.select({ zone: patients.timeZone }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId)));
  if (!patient) throw new AppError('not-found');
  return patient.zone;
}
