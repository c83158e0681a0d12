import 'server-only';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { memberships, phaseStarts, programItems, programPauses, programVersions } from '@/db/schema';
import type { ExerciseText } from '@/lib/domain/exercise';
import { versionsThatHold } from '@/lib/domain/versions-that-hold';
import type { Locale } from '@/lib/i18n/locales';
import type { LinkActor } from '../actor';
import type { Transaction } from '../database';

/** Every version, newest first, with who issued it. */
export function readVersions(tx: Transaction, actor: LinkActor) {
  return tx
    .select({
      id: programVersions.id,
      number: programVersions.number,
      title: programVersions.title,
      frequency: programVersions.frequency,
      zones: programVersions.zones,
      locationMap: programVersions.locationMap,
      messageToPatient: programVersions.messageToPatient,
      reason: programVersions.reason,
      changes: programVersions.changes,
      effectiveFrom: programVersions.effectiveFrom,
      endsOn: programVersions.endsOn,
      phases: programVersions.phases,
      issuedAt: programVersions.issuedAt,
      therapist: memberships.name,
    })
    .from(programVersions)
    .innerJoin(memberships, and(eq(memberships.clinicId, programVersions.clinicId), eq(memberships.id, programVersions.issuedBy)))
    .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.programId, actor.programId)))
    .orderBy(desc(programVersions.number));
}
export type VersionRow = Awaited<ReturnType<typeof readVersions>>[number];

/** The version in force on a local day; before the first one, the first. Newest first, as they are read. */
export function versionOn(versions: VersionRow[], day: string): VersionRow | undefined {
  return versions.find((version) => version.effectiveFrom <= day) ?? versionsThatHold(versions.toReversed())[0];
}

export function readItems(tx: Transaction, actor: LinkActor, versionIds: string[]) {
  return tx
    .select({
      id: programItems.id,
      versionId: programItems.versionId,
      key: programItems.key,
      slug: programItems.slug,
      dose: programItems.dose,
      section: programItems.section,
      note: programItems.note,
      texts: programItems.texts,
      phaseKey: programItems.phaseKey,
      ladder: programItems.ladder,
      anchor: programItems.anchor,
      figureSlug: programItems.figureSlug,
      figureId: programItems.figureId,
      pictureId: programItems.pictureId,
      videoUrl: programItems.videoUrl,
    })
    .from(programItems)
    .where(and(eq(programItems.clinicId, actor.clinicId), inArray(programItems.versionId, versionIds)))
    .orderBy(asc(programItems.position));
}
export type ItemRow = Awaited<ReturnType<typeof readItems>>[number];

export function readPauses(tx: Transaction, actor: LinkActor) {
  return tx
    .select({ from: programPauses.fromDay, to: programPauses.toDay })
    .from(programPauses)
    .where(and(eq(programPauses.clinicId, actor.clinicId), eq(programPauses.programId, actor.programId)));
}

/** The days on which phases began that wait for the therapist's word. */
export function readPhaseStarts(tx: Transaction, actor: LinkActor) {
  return tx
    .select({ phaseKey: phaseStarts.phaseKey, startedOn: phaseStarts.startedOn })
    .from(phaseStarts)
    .where(and(eq(phaseStarts.clinicId, actor.clinicId), eq(phaseStarts.programId, actor.programId)));
}

/** An exercise's text in the patient's language, else in English and said so. */
export function textOf(item: Pick<ItemRow, 'texts'>, locale: Locale): { text: ExerciseText | undefined; inEnglish: boolean } {
  const own = item.texts[locale];
  return { text: own ?? item.texts['en'], inEnglish: !own };
}

/** Exercises' names by slug, in the patient's language. */
export function namesOf(items: ItemRow[], locale: Locale): Record<string, string> {
  return Object.fromEntries(items.map((item) => [item.slug, textOf(item, locale).text?.name ?? item.slug]));
}
