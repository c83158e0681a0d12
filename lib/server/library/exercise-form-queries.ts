import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { exercises, exerciseTexts } from '@/db/schema';
import { formatDose } from '@/lib/domain/dosing/format-dose';
import { AppError } from '@/lib/domain/errors';
import type { ExerciseText } from '@/lib/domain/exercise';
import { newExerciseValues, noText, type ExerciseFormValues } from '@/lib/exercise-form';
import { hasFigure } from '@/lib/figure/draw-figure';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { builtInClinicId } from './built-in-clinic';
import { readTexts } from './exercise-rows';
import { textIn } from './text-in';

export const formColumns = {
  id: exercises.id, clinicId: exercises.clinicId, slug: exercises.slug, revision: exercises.revision, retiredAt: exercises.retiredAt, position: exercises.position, types: exercises.types, direction: exercises.direction, sidedness: exercises.sidedness,
  regions: exercises.regions, muscles: exercises.muscles, equipment: exercises.equipment, defaultDose: exercises.defaultDose, precautions: exercises.precautions, easier: exercises.easier, harder: exercises.harder,
  figureSlug: exercises.figureSlug, figureId: exercises.figureId, pictureId: exercises.pictureId, videoUrl: exercises.videoUrl,
};

function textValues(text: ExerciseText | undefined): ExerciseFormValues['texts']['en'] {
  if (!text) return noText;
  const { name, summary, feel, breathing, stop, steps, aliases, keywords, mistakes, modifications, cautions } = text;
  return {
    name, summary, feel, breathing, stop, steps: (steps.length > 0 ? steps : ['']).map((step) => ({ text: step })), aliases: aliases.join(', '), keywords: keywords.join(', '), mistakes: mistakes.join('\n'),
    modifications: modifications.map((line) => line.text).join('\n'), cautions: cautions.map((line) => line.text).join('\n'),
  };
}

/** The clinic's own of that address, else the built-in one. */
async function findBySlug(tx: Transaction, actor: MemberActor, slug: string) {
  const found = await tx.select(formColumns).from(exercises).where(and(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]), eq(exercises.slug, slug)));
  const exercise = found.find((one) => one.clinicId === actor.clinicId) ?? found[0];
  if (!exercise) throw new AppError('not-found');
  return { exercise, values: valuesOf(exercise, await readTexts(tx, exercise.clinicId, exercise.id)) };
}

type FormRow = Pick<typeof exercises.$inferSelect, Exclude<keyof typeof formColumns, 'id' | 'revision' | 'retiredAt'>>;

/** An exercise as its form holds it. A built-in one is shown by the figure of its own address. */
export function valuesOf(exercise: FormRow, texts: Record<string, ExerciseText>): ExerciseFormValues {
  const { slug, position, types, direction, sidedness, regions, muscles, equipment, defaultDose, precautions, easier, harder, figureSlug, figureId, pictureId, videoUrl } = exercise;
  const ownFigure = figureSlug ?? (exercise.clinicId === builtInClinicId && hasFigure(slug) ? slug : null);
  return {
    texts: { en: textValues(texts['en']), es: textValues(texts['es']) }, position, types, direction, sidedness: sidedness ?? '', regions, muscles, equipment, dose: formatDose(defaultDose), precautions, easier, harder,
    picture: { kind: figureId ? 'changed' : pictureId ? 'upload' : ownFigure ? 'figure' : 'none', figureSlug: ownFigure ?? '', figureId: figureId ?? '', pictureId: pictureId ?? '' }, videoUrl: videoUrl ?? '',
  };
}

/** Exercises to link as easier and harder, and figures to show one by, named in the member's language. */
async function readChoices(tx: Transaction, actor: MemberActor) {
  const rows = await tx
    .select({ slug: exercises.slug, retiredAt: exercises.retiredAt, locale: exerciseTexts.locale, name: exerciseTexts.name })
    .from(exercises)
    .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
    .where(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]));
  const bySlug = new Map<string, Record<string, string>>();
  for (const { slug, retiredAt, locale, name } of rows) if (!retiredAt) bySlug.set(slug, { ...bySlug.get(slug), [locale]: name });
  const named = [...bySlug].map(([slug, names]) => ({ slug, name: textIn(names, actor.locale) })).toSorted((a, b) => a.name.localeCompare(b.name, actor.locale));
  return { exercises: named, figures: named.filter(({ slug }) => hasFigure(slug)) };
}

/** An empty form, or one that begins as a copy of an exercise. */
export function newExerciseForm(actor: MemberActor, modelSlug: string | null) {
  return inClinic(actor, async (tx) => {
    const choices = await readChoices(tx, actor);
    if (!modelSlug) return { modelId: null, modelName: null, values: newExerciseValues, choices };
    const { exercise, values } = await findBySlug(tx, actor, modelSlug);
    const names = Object.fromEntries(Object.entries(values.texts).flatMap(([locale, { name }]) => (name ? [[locale, name]] : [])));
    return { modelId: exercise.id, modelName: textIn(names, actor.locale), values, choices };
  });
}

/** The clinic's own exercise as its form holds it. A built-in one cannot be changed, only copied. */
export function getExerciseForm(actor: MemberActor, slug: string) {
  return inClinic(actor, async (tx) => {
    const { exercise, values } = await findBySlug(tx, actor, slug);
    if (exercise.clinicId !== actor.clinicId) throw new AppError('not-found');
    const { exercises: others, figures } = await readChoices(tx, actor);
    return { id: exercise.id, revision: exercise.revision, isRetired: exercise.retiredAt !== null, values, choices: { exercises: others.filter((one) => one.slug !== slug), figures } };
  });
}
