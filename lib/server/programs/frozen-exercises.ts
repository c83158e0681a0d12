import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { exercises, exerciseTexts } from '@/db/schema';
import type { ExerciseText, Position } from '@/lib/domain/exercise';
import type { ProgramDraft } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { builtInClinicId } from './built-in-clinic';

export interface FrozenExercise {
  clinicId: string;
  id: string;
  slug: string;
  position: Position;
  texts: Record<string, ExerciseText>;
}

/** The draft's exercises as they are now, in every language they have: the copy that a version keeps. */
export async function frozenExercises(tx: Transaction, actor: MemberActor, draft: ProgramDraft): Promise<Map<string, FrozenExercise>> {
  const ids = [...new Set(draft.items.map((item) => item.exercise.id))];
  const rows = await tx
    .select({ clinicId: exercises.clinicId, id: exercises.id, slug: exercises.slug, position: exercises.position, locale: exerciseTexts.locale, content: exerciseTexts.content })
    .from(exercises)
    .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
    .where(and(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]), inArray(exercises.id, ids)));
  const found = new Map<string, FrozenExercise>();
  for (const { locale, content, ...exercise } of rows) {
    const one = found.get(exercise.id) ?? { ...exercise, texts: {} };
    one.texts[locale] = content;
    found.set(exercise.id, one);
  }
  return found;
}
