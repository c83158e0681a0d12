import 'server-only';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { exercises, exerciseTexts } from '@/db/schema';
import type { ProgramDraft } from '@/lib/domain/program';
import { freshDraft } from '@/lib/domain/template-draft';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { builtInClinicId } from './built-in-clinic';

/** The exercises that this clinic can prescribe among those that drafts name, each with its name and picture. */
export async function offeredExercises(tx: Transaction, actor: MemberActor, drafts: readonly ProgramDraft[]) {
  const named = drafts.flatMap((draft) => draft.items.flatMap(({ exercise, ladder }) => [exercise.id, ...[...(ladder?.easier ?? []), ...(ladder?.harder ?? [])].flatMap((rung) => rung.exercise?.id ?? [])]));
  const rows = await tx
    .select({
      id: exercises.id, clinicId: exercises.clinicId, slug: exercises.slug, position: exercises.position, figureSlug: exercises.figureSlug, figureId: exercises.figureId, pictureId: exercises.pictureId, videoUrl: exercises.videoUrl,
      locale: exerciseTexts.locale, name: exerciseTexts.name,
    })
    .from(exercises)
    .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
    .where(and(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]), inArray(exercises.id, [...new Set(named)]), isNull(exercises.retiredAt)));
  const offered = new Map<string, Omit<(typeof rows)[number], 'locale'>>();
  for (const { locale, ...row } of rows) if (locale === actor.locale || !offered.has(row.id)) offered.set(row.id, row);
  return offered;
}

export interface TakenDraft {
  draft: ProgramDraft;
  /** Exercises that are no longer in the library. */
  leftOut: number;
}

/** A draft made ready for another program: keys of its own, and only what this clinic can prescribe. */
export async function takeDraft(tx: Transaction, actor: MemberActor, draft: ProgramDraft): Promise<TakenDraft> {
  const offered = await offeredExercises(tx, actor, [draft]);
  return freshDraft(draft, (exercise) => offered.get(exercise.id)?.clinicId === exercise.clinicId, uuidv7);
}
