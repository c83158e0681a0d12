import 'server-only';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { exercises, exerciseTexts } from '@/db/schema';
import { sources } from '@/db/seed/library/sources';
import { AppError } from '@/lib/domain/errors';
import type { ExerciseText } from '@/lib/domain/exercise';
import { toLocale } from '@/lib/i18n/locales';
import type { MemberActor } from '../actor';
import { inClinic } from '../database';

/** The clinic id of exercises that come with the product. */
const builtIn = '00000000-0000-0000-0000-000000000000';

export type LibraryEntry = Awaited<ReturnType<typeof listExercises>>[number];
export type ExercisePage = Awaited<ReturnType<typeof getExercise>>;

const columns = {
  id: exercises.id, clinicId: exercises.clinicId, slug: exercises.slug, position: exercises.position, types: exercises.types, direction: exercises.direction, regions: exercises.regions, muscles: exercises.muscles,
  equipment: exercises.equipment, defaultDose: exercises.defaultDose, ranges: exercises.ranges, precautions: exercises.precautions, variantOf: exercises.variantOf, easier: exercises.easier, harder: exercises.harder,
  pairsWith: exercises.pairsWith, sources: exercises.sources, locale: exerciseTexts.locale, content: exerciseTexts.content,
};

/** Every exercise in use with its texts by language; of two with one slug the clinic's own is the one meant. */
function readExercises(actor: MemberActor) {
  return inClinic(actor, async (tx) => {
    const rows = await tx
      .select(columns)
      .from(exercises)
      .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
      .where(and(inArray(exercises.clinicId, [builtIn, actor.clinicId]), isNull(exercises.retiredAt)))
      .orderBy(asc(exercises.sortOrder), asc(exercises.slug));
    const bySlug = new Map<string, Omit<(typeof rows)[number], 'locale' | 'content'> & { texts: Record<string, ExerciseText> }>();
    for (const { locale, content, ...exercise } of rows) {
      const known = bySlug.get(exercise.slug);
      if (known && known.id !== exercise.id && known.clinicId !== builtIn) continue;
      const one = known?.id === exercise.id ? known : { ...exercise, texts: {} };
      one.texts[locale] = content;
      bySlug.set(exercise.slug, one);
    }
    return bySlug;
  });
}

function textIn(texts: Record<string, ExerciseText>, locale: string): ExerciseText {
  const text = texts[locale] ?? texts['en'] ?? Object.values(texts)[0];
  if (!text) throw new Error('An exercise has no text');
  return text;
}

/** What the library's page shows and searches: every language's words, the rest in the member's own. */
export async function listExercises(actor: MemberActor) {
  return [...(await readExercises(actor)).values()].map(({ texts, slug, position, types, direction, regions, equipment, defaultDose }) => {
    const all = Object.values(texts);
    return { slug, position, types, direction, regions, equipment, defaultDose, name: textIn(texts, actor.locale).name, names: all.map((text) => text.name), aliases: all.flatMap((text) => text.aliases), keywords: all.flatMap((text) => text.keywords) };
  });
}

/** One exercise with everything that is known of it. Exercises are no patient data, so reading one leaves no trace. */
export async function getExercise(actor: MemberActor, slug: string) {
  const all = await readExercises(actor);
  const exercise = all.get(slug);
  if (!exercise) throw new AppError('not-found');
  const step = (other: string) => {
    const found = all.get(other);
    return found ? [{ slug: other, name: textIn(found.texts, actor.locale).name, defaultDose: found.defaultDose }] : [];
  };
  const { id: _id, clinicId, texts, easier, harder, pairsWith, variantOf, sources: cited, ...shown } = exercise;
  return {
    ...shown,
    isOwn: clinicId !== builtIn,
    isReviewed: false,
    text: textIn(texts, actor.locale),
    easier: easier.flatMap(step),
    harder: harder.flatMap(step),
    variantOf: variantOf ? (step(variantOf)[0] ?? null) : null,
    pairs: pairsWith.flatMap(({ slug: other, why, source }) => step(other).map((found) => ({ ...found, why, source }))),
    citations: cited.map((source) => ({ source, text: sources[toLocale(actor.locale)][source] })),
  };
}
