import 'server-only';
import { createHash } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { exercises, exerciseTexts, figures, pictures } from '@/db/schema';
import { canonicalJson } from '@/lib/domain/canonical-json';
import { movementOf } from '@/lib/figure/movements';
import { figureVariants } from '@/lib/figure/variants';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { builtInClinicId } from './built-in-clinic';

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A built-in figure with its variants: a change in any of them is a change of what was approved. */
function builtInFigure(slug: string) {
  const movement = movementOf(slug);
  return movement ? [movement, Object.hasOwn(figureVariants, slug) ? figureVariants[slug] : {}] : null;
}

/**
 * What a clinician approves, as one hash for each exercise: its figure as data or its picture, the texts of every
 * language, the usual dose, the ranges of the sources, and whom it warns.
 */
export async function approvalHashes(tx: Transaction, actor: MemberActor, ids: readonly string[]): Promise<Map<string, { clinicId: string; hash: string }>> {
  const found = new Map<string, { clinicId: string; hash: string }>();
  if (ids.length === 0) return found;
  const rows = await tx
    .select({
      clinicId: exercises.clinicId, id: exercises.id, slug: exercises.slug, dose: exercises.defaultDose, ranges: exercises.ranges, precautions: exercises.precautions, figureSlug: exercises.figureSlug, videoUrl: exercises.videoUrl,
      movement: figures.movement, picture: pictures.bytes, locale: exerciseTexts.locale, content: exerciseTexts.content,
    })
    .from(exercises)
    .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
    .leftJoin(figures, and(eq(figures.clinicId, exercises.clinicId), eq(figures.id, exercises.figureId)))
    .leftJoin(pictures, and(eq(pictures.clinicId, exercises.clinicId), eq(pictures.id, exercises.pictureId)))
    .where(and(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]), inArray(exercises.id, [...ids])));
  for (const id of new Set(rows.map((row) => row.id))) {
    const ofOne = rows.filter((row) => row.id === id);
    const [row] = ofOne;
    if (!row) continue;
    const { clinicId, slug, dose, ranges, precautions, figureSlug, videoUrl, movement, picture } = row;
    const shows = movement ?? (picture ? sha256(picture) : builtInFigure(figureSlug ?? slug));
    const texts = Object.fromEntries(ofOne.map(({ locale, content }) => [locale, content]));
    found.set(id, { clinicId, hash: sha256(canonicalJson({ shows, videoUrl, texts, dose, ranges, precautions: [...precautions].sort() })) });
  }
  return found;
}
