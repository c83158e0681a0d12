import 'server-only';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { clinics, memberships, patients, programItems, programPauses, programs, programVersions } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { ExerciseText } from '@/lib/domain/exercise';
import type { FrozenLadder } from '@/lib/domain/ladder';
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

type Row = Pick<typeof programItems.$inferSelect, 'key' | 'exerciseClinicId' | 'exerciseId' | 'slug' | 'startPosition' | 'dose' | 'section' | 'note' | 'texts' | 'phaseKey' | 'ladder' | 'demonstratedOn' | 'anchor' | 'figureSlug' | 'figureId' | 'pictureId' | 'videoUrl'>;

/** An item as a member reads it: names in their language, the picture as one. */
function issuedItem({ texts, ladder, figureSlug, figureId, pictureId, videoUrl, exerciseClinicId, exerciseId, ...item }: Row, locale: string) {
  const name = textIn(texts, locale).name;
  const rungs = (of: FrozenLadder['easier']) => of.map(({ dose, frozen }) => ({ name: frozen ? textIn(frozen.texts, locale).name : name, dose }));
  const exercise = { clinicId: exerciseClinicId, id: exerciseId, slug: item.slug };
  return { ...item, name, exercise, picture: { figureSlug, figureId, pictureId, videoUrl }, ladder: ladder && { easier: rungs(ladder.easier), harder: rungs(ladder.harder), rule: ladder.rule } };
}

async function versionsOf(tx: Transaction, actor: MemberActor, programId: string) {
  const versions = await tx
    .select({
      id: programVersions.id, number: programVersions.number, title: programVersions.title, frequency: programVersions.frequency, reason: programVersions.reason,
      messageToPatient: programVersions.messageToPatient, zones: programVersions.zones, changes: programVersions.changes, effectiveFrom: programVersions.effectiveFrom, endsOn: programVersions.endsOn, phases: programVersions.phases, locationMap: programVersions.locationMap, issuedAt: programVersions.issuedAt, issuedBy: memberships.name,
    })
    .from(programVersions)
    .innerJoin(memberships, and(eq(memberships.clinicId, programVersions.clinicId), eq(memberships.id, programVersions.issuedBy)))
    .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.programId, programId)))
    .orderBy(desc(programVersions.number));
  const items = versions.length === 0 ? [] : await tx
    .select({
      versionId: programItems.versionId, key: programItems.key, exerciseClinicId: programItems.exerciseClinicId, exerciseId: programItems.exerciseId, slug: programItems.slug, startPosition: programItems.startPosition, dose: programItems.dose,
      section: programItems.section, note: programItems.note, texts: programItems.texts, phaseKey: programItems.phaseKey, ladder: programItems.ladder, demonstratedOn: programItems.demonstratedOn, anchor: programItems.anchor,
      figureSlug: programItems.figureSlug, figureId: programItems.figureId, pictureId: programItems.pictureId, videoUrl: programItems.videoUrl,
    })
    .from(programItems)
    .where(and(eq(programItems.clinicId, actor.clinicId), inArray(programItems.versionId, versions.map((version) => version.id))))
    .orderBy(asc(programItems.position));
  return versions.map((version) => ({
    ...version,
    /** The clinic's own date. */
    issuedOn: localDay(version.issuedAt.toISOString(), actor.clinicZone),
    items: items.filter((item) => item.versionId === version.id).map((item) => issuedItem(item, actor.locale)),
  }));
}

/** A program with every version as it was issued, the one in force first. */
export function getProgram(actor: MemberActor, programId: string, now = new Date()) {
  return inClinic(actor, async (tx) => {
    const [program] = await tx
      .select({
        id: programs.id, title: programs.title, status: programs.status, draft: programs.draft, revision: programs.revision, draftSavedAt: programs.draftSavedAt,
        patient: { id: patients.id, name: patients.name, locale: patients.locale, birthDate: patients.birthDate, zone: patients.timeZone },
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
    return { ...rest, today: localDay(now.toISOString(), program.patient.zone), hasDraft: draft !== null, pauses, versions: await versionsOf(tx, actor, programId) };
  });
}

/** One version as it was issued. */
export async function getVersion(actor: MemberActor, programId: string, number: number): Promise<IssuedVersion> {
  const { versions } = await getProgram(actor, programId);
  const version = versions.find((one) => one.number === number);
  if (!version) throw new AppError('not-found');
  return version;
}
