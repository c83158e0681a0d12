import 'server-only';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { exercises, exerciseTexts } from '@/db/schema';
import type { ExerciseText } from '@/lib/domain/exercise';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { builtInClinicId } from './built-in-clinic';
import { textIn } from './queries';

export type PickerExercise = Awaited<ReturnType<typeof pickerExercises>>[number];

/** What people may type to find an exercise, in every language it has. */
function searchWords(texts: Record<string, ExerciseText>) {
  const all = Object.values(texts);
  return { names: all.map((text) => text.name), aliases: all.flatMap((text) => text.aliases), keywords: all.flatMap((text) => text.keywords) };
}

/** Every exercise that the builder may show. Retired ones are kept for drafts that still have them. */
export async function pickerExercises(tx: Transaction, actor: MemberActor) {
  const rows = await tx
    .select({
      clinicId: exercises.clinicId, id: exercises.id, slug: exercises.slug, position: exercises.position, types: exercises.types, direction: exercises.direction, regions: exercises.regions, muscles: exercises.muscles, equipment: exercises.equipment,
      defaultDose: exercises.defaultDose, ranges: exercises.ranges, precautions: exercises.precautions, pairsWith: exercises.pairsWith, easier: exercises.easier, harder: exercises.harder, retiredAt: exercises.retiredAt,
      figureSlug: exercises.figureSlug, figureId: exercises.figureId, pictureId: exercises.pictureId, videoUrl: exercises.videoUrl,
      locale: exerciseTexts.locale, content: exerciseTexts.content,
    })
    .from(exercises)
    .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
    .where(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]))
    .orderBy(asc(exercises.sortOrder), asc(exercises.slug));
  const byId = new Map<string, Omit<(typeof rows)[number], 'locale' | 'content'> & { texts: Record<string, ExerciseText> }>();
  for (const { locale, content, ...exercise } of rows) {
    const one = byId.get(exercise.id) ?? { ...exercise, texts: {} };
    one.texts[locale] = content;
    byId.set(exercise.id, one);
  }
  return [...byId.values()].map(({ texts, retiredAt, figureSlug, figureId, pictureId, videoUrl, ...exercise }) => {
    const { name, sourceDose } = textIn(texts, actor.locale);
    return { ...exercise, picture: { figureSlug, figureId, pictureId, videoUrl }, isOwn: exercise.clinicId !== builtInClinicId, retired: retiredAt !== null, name, sourceDose, words: searchWords(texts) };
  });
}
