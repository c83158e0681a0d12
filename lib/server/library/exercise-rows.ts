import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { exercises, exerciseTexts, figures, pictures } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { ExerciseText } from '@/lib/domain/exercise';
import type { ExerciseRecord, OwnText } from '@/lib/exercise-form';
import { hasFigure } from '@/lib/figure/draw-figure';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';

/** A line keeps the source that stated it for as long as it is worded alike; what the clinic adds is its own practice. */
function withSource(lines: readonly string[], before: ExerciseText['cautions']): ExerciseText['cautions'] {
  return lines.map((text) => before.find((line) => line.text === text) ?? { text, source: 'common' });
}

/** One language's words as they are kept. What the form does not show comes from what was there before. */
export function contentOf(own: OwnText, before: ExerciseText | undefined): ExerciseText {
  return { ...own, cautions: withSource(own.cautions, before?.cautions ?? []), modifications: withSource(own.modifications, before?.modifications ?? []), sourceDose: before?.sourceDose ?? [] };
}

export function exerciseColumns({ position, types, direction, sidedness, regions, muscles, equipment, dose, precautions, easier, harder, picture, videoUrl }: ExerciseRecord) {
  return { position, types, direction, sidedness, regions, muscles, equipment, defaultDose: dose, precautions, easier, harder, ...picture, videoUrl };
}

/** A picture is a built-in figure that exists, or the clinic's own figure or upload. */
export async function requirePicture(tx: Transaction, actor: MemberActor, { figureSlug, figureId, pictureId }: ExerciseRecord['picture']): Promise<void> {
  if (figureSlug && !hasFigure(figureSlug)) throw new AppError('refused', 'no-picture');
  const found = figureId
    ? await tx.select({ id: figures.id }).from(figures).where(and(eq(figures.clinicId, actor.clinicId), eq(figures.id, figureId)))
    : pictureId
      ? await tx.select({ id: pictures.id }).from(pictures).where(and(eq(pictures.clinicId, actor.clinicId), eq(pictures.id, pictureId)))
      : [{ id: '' }];
  if (found.length === 0) throw new AppError('refused', 'no-picture');
}

/** An exercise's words by language; of the clinic's own or of the built-in library. */
export async function readTexts(tx: Transaction, clinicId: string, exerciseId: string): Promise<Record<string, ExerciseText>> {
  const rows = await tx
    .select({ locale: exerciseTexts.locale, content: exerciseTexts.content })
    .from(exerciseTexts)
    .where(and(eq(exerciseTexts.clinicId, clinicId), eq(exerciseTexts.exerciseId, exerciseId)));
  return Object.fromEntries(rows.map(({ locale, content }) => [locale, content]));
}

/** Every address in use, the built-in library's too, so that an own exercise never hides another one. */
export async function takenSlugs(tx: Transaction, clinicIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.select({ slug: exercises.slug }).from(exercises).where(inArray(exercises.clinicId, [...clinicIds]));
  return new Set(rows.map((row) => row.slug));
}
