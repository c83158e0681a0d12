import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { exercises, exerciseTexts } from '@/db/schema';
import type { ExerciseText, Position } from '@/lib/domain/exercise';
import type { FrozenPicture } from '@/lib/domain/frozen-picture';
import type { FrozenLadder, Ladder } from '@/lib/domain/ladder';
import type { DraftItem, ProgramDraft } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { builtInClinicId } from './built-in-clinic';

type Exercise = DraftItem['exercise'];

export interface FrozenExercise {
  clinicId: string;
  id: string;
  slug: string;
  position: Position;
  picture: FrozenPicture;
  retired: boolean;
  texts: Record<string, ExerciseText>;
}

const refOf = ({ clinicId, id }: Pick<Exercise, 'clinicId' | 'id'>) => `${clinicId} ${id}`;

/** Every exercise that a draft names, those of its ladders too. */
export function namedExercises(draft: ProgramDraft): Exercise[] {
  return draft.items.flatMap(({ exercise, ladder }) => [exercise, ...[...(ladder?.easier ?? []), ...(ladder?.harder ?? [])].flatMap((rung) => rung.exercise ?? [])]);
}

/** Exercises as they are now, in every language they have: the copy that a version keeps. What this clinic cannot see is not among them. */
export async function frozenExercises(tx: Transaction, actor: MemberActor, named: readonly Exercise[]) {
  const rows = await tx
    .select({
      clinicId: exercises.clinicId, id: exercises.id, slug: exercises.slug, position: exercises.position, retiredAt: exercises.retiredAt,
      figureSlug: exercises.figureSlug, figureId: exercises.figureId, pictureId: exercises.pictureId, videoUrl: exercises.videoUrl, locale: exerciseTexts.locale, content: exerciseTexts.content,
    })
    .from(exercises)
    .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
    .where(and(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]), inArray(exercises.id, [...new Set(named.map(({ id }) => id))])));
  const found = new Map<string, FrozenExercise>();
  for (const { locale, content, retiredAt, figureSlug, figureId, pictureId, videoUrl, ...exercise } of rows) {
    const one = found.get(refOf(exercise)) ?? { ...exercise, retired: retiredAt !== null, picture: { figureSlug, figureId, pictureId, videoUrl }, texts: {} };
    one.texts[locale] = content;
    found.set(refOf(exercise), one);
  }
  return { find: (exercise: Exercise) => found.get(refOf(exercise)) };
}
export type FrozenExercises = Awaited<ReturnType<typeof frozenExercises>>;

/** A ladder with what is shown of its other exercises, as they are now; null when one of them is gone. */
export function frozenLadder(ladder: Ladder, found: FrozenExercises): FrozenLadder | null {
  const isGone = [...ladder.easier, ...ladder.harder].some(({ exercise }) => exercise && !found.find(exercise));
  const rungs = (of: Ladder['easier']) =>
    of.map((rung) => {
      const exercise = rung.exercise && found.find(rung.exercise);
      return { ...rung, frozen: exercise ? { startPosition: exercise.position, texts: exercise.texts, ...exercise.picture } : null };
    });
  return isGone ? null : { easier: rungs(ladder.easier), harder: rungs(ladder.harder), rule: ladder.rule };
}
