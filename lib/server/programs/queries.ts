import 'server-only';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { clinics, memberships, patients, programItems, programPauses, programs, programVersions } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { ExerciseText } from '@/lib/domain/exercise';
import { localDay } from '@/lib/domain/local-day';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';

export type ProgramRow = Awaited<ReturnType<typeof listPrograms>>[number];
export type ProgramPage = Awaited<ReturnType<typeof getProgram>>;
export type IssuedVersion = ProgramPage['versions'][number];
export type IssuedItem = IssuedVersion['items'][number];

/** A patient's programs, the newest first. */
export function listPrograms(actor: MemberActor, patientId: string) {
  return inClinic(actor, (tx) =>
    tx
      .select({ id: programs.id, title: programs.title, status: programs.status, createdAt: programs.createdAt })
      .from(programs)
      .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.patientId, patientId)))
      .orderBy(desc(programs.createdAt)),
  );
}

/** The texts of an exercise in a reader's language, English where it is missing. */
export function textIn(texts: Record<string, ExerciseText>, locale: string): ExerciseText {
  const text = texts[locale] ?? texts['en'] ?? Object.values(texts)[0];
  if (!text) throw new Error('an exercise without texts');
  return text;
}

async function versionsOf(tx: Transaction, actor: MemberActor, programId: string) {
  const versions = await tx
    .select({
      id: programVersions.id, number: programVersions.number, title: programVersions.title, frequency: programVersions.frequency, reason: programVersions.reason,
      messageToPatient: programVersions.messageToPatient, zones: programVersions.zones, changes: programVersions.changes, effectiveFrom: programVersions.effectiveFrom, issuedAt: programVersions.issuedAt, issuedBy: memberships.name,
    })
    .from(programVersions)
    .innerJoin(memberships, and(eq(memberships.clinicId, programVersions.clinicId), eq(memberships.id, programVersions.issuedBy)))
    .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.programId, programId)))
    .orderBy(desc(programVersions.number));
  const items = versions.length === 0 ? [] : await tx
    .select({ versionId: programItems.versionId, key: programItems.key, slug: programItems.slug, startPosition: programItems.startPosition, dose: programItems.dose, section: programItems.section, note: programItems.note, texts: programItems.texts })
    .from(programItems)
    .where(and(eq(programItems.clinicId, actor.clinicId), inArray(programItems.versionId, versions.map((version) => version.id))))
    .orderBy(asc(programItems.position));
  return versions.map((version) => ({
    ...version,
    /** The clinic's own date. */
    issuedOn: localDay(version.issuedAt.toISOString(), actor.clinicZone),
    items: items.filter((item) => item.versionId === version.id).map(({ texts, versionId: _, ...item }) => ({ ...item, name: textIn(texts, actor.locale).name })),
  }));
}

/** A program with every version as it was issued, the one in force first. */
export function getProgram(actor: MemberActor, programId: string) {
  return inClinic(actor, async (tx) => {
    const [program] = await tx
      .select({
        id: programs.id, title: programs.title, status: programs.status, draft: programs.draft, draftSavedAt: programs.draftSavedAt,
        patient: { id: patients.id, name: patients.name, locale: patients.locale, birthDate: patients.birthDate },
        linkDays: clinics.linkDays,
      })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .innerJoin(clinics, eq(clinics.id, programs.clinicId))
      .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
    if (!program) throw new AppError('not-found');
    const pauses = await tx
      .select({ from: programPauses.fromDay, to: programPauses.toDay })
      .from(programPauses)
      .where(and(eq(programPauses.clinicId, actor.clinicId), eq(programPauses.programId, programId)))
      .orderBy(asc(programPauses.fromDay));
    await recordAudit(tx, actor, 'program.view', { type: 'program', id: programId });
    const { draft, ...rest } = program;
    return { ...rest, hasDraft: draft !== null, pauses, versions: await versionsOf(tx, actor, programId) };
  });
}

/** One version as it was issued. */
export async function getVersion(actor: MemberActor, programId: string, number: number): Promise<IssuedVersion> {
  const { versions } = await getProgram(actor, programId);
  const version = versions.find((one) => one.number === number);
  if (!version) throw new AppError('not-found');
  return version;
}
