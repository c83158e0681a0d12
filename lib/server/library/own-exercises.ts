import 'server-only';
import { and, eq, inArray, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { exercises, exerciseTexts } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { ExerciseText } from '@/lib/domain/exercise';
import { freeSlug } from '@/lib/exercise-slug';
import type { ExerciseRecord } from '@/lib/exercise-form';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { builtInClinicId } from './built-in-clinic';
import { contentOf, exerciseColumns, readTexts, requirePicture, takenSlugs } from './exercise-rows';
import { requireWriter } from './require-writer';

const mine = (actor: MemberActor, id: string) => and(eq(exercises.clinicId, actor.clinicId), eq(exercises.id, id));

/** One writer of addresses at a time in a clinic: two exercises of one name get two. */
export async function lockSlugs(tx: Transaction, actor: MemberActor): Promise<Set<string>> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('exercise-slugs'), hashtext(${actor.clinicId}))`);
  return takenSlugs(tx, [builtInClinicId, actor.clinicId]);
}

async function findModel(tx: Transaction, actor: MemberActor, id: string) {
  const [model] = await tx
    .select({ clinicId: exercises.clinicId, id: exercises.id, ranges: exercises.ranges, pairsWith: exercises.pairsWith, sources: exercises.sources, endPosition: exercises.endPosition })
    .from(exercises)
    .where(and(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]), eq(exercises.id, id)));
  if (!model) throw new AppError('not-found');
  return { ...model, texts: await readTexts(tx, model.clinicId, model.id) };
}

async function writeTexts(tx: Transaction, actor: MemberActor, exerciseId: string, texts: ExerciseRecord['texts'], before: Record<string, ExerciseText>): Promise<void> {
  const kept = Object.entries(texts).map(([locale, own]) => ({ clinicId: actor.clinicId, exerciseId, locale, name: own.name, content: contentOf(own, before[locale]) }));
  await tx.insert(exerciseTexts).values(kept).onConflictDoUpdate({ target: [exerciseTexts.clinicId, exerciseTexts.exerciseId, exerciseTexts.locale], set: { name: sql`excluded.name`, content: sql`excluded.content` } });
}

/** Adds an exercise of the clinic's own. A copy keeps what its model's sources state about the dose and the pairs. */
export async function createExercise(actor: MemberActor, { record, modelId }: { record: ExerciseRecord; modelId: string | null }): Promise<{ id: string; slug: string }> {
  requireWriter(actor);
  return inClinic(actor, async (tx) => {
    await requirePicture(tx, actor, record.picture);
    const model = modelId ? await findModel(tx, actor, modelId) : null;
    const id = uuidv7();
    const [first] = Object.values(record.texts);
    const slug = freeSlug(record.texts.en?.name ?? first?.name ?? '', await lockSlugs(tx, actor));
    await tx.insert(exercises).values({
      ...exerciseColumns(record), clinicId: actor.clinicId, id, slug, endPosition: model?.endPosition ?? null, ranges: model?.ranges ?? [], pairsWith: model?.pairsWith ?? [], sources: model?.sources ?? [], createdBy: actor.memberId,
    });
    await writeTexts(tx, actor, id, record.texts, model?.texts ?? {});
    await recordAudit(tx, actor, 'exercise.create', { type: 'exercise', id }, model ? { modelId: model.id } : {});
    return { id, slug };
  });
}

/** Keeps a changed exercise. `revision` is the one that was on the screen: a later one is never overwritten unseen. Issued programs keep their copies. */
export async function reviseExercise(actor: MemberActor, { id, revision }: { id: string; revision: number }, record: ExerciseRecord): Promise<{ slug: string; revision: number }> {
  requireWriter(actor);
  return inClinic(actor, async (tx) => {
    const [found] = await tx.select({ slug: exercises.slug, revision: exercises.revision }).from(exercises).where(mine(actor, id)).for('update');
    if (!found) throw new AppError('not-found');
    if (found.revision !== revision) throw new AppError('conflict', `revision-${found.revision}`);
    await requirePicture(tx, actor, record.picture);
    const before = await readTexts(tx, actor.clinicId, id);
    await tx.update(exercises).set({ ...exerciseColumns(record), revision: revision + 1 }).where(mine(actor, id));
    await writeTexts(tx, actor, id, record.texts, before);
    const gone = Object.keys(before).filter((locale) => !(locale in record.texts));
    if (gone.length > 0) await tx.delete(exerciseTexts).where(and(eq(exerciseTexts.clinicId, actor.clinicId), eq(exerciseTexts.exerciseId, id), notInArray(exerciseTexts.locale, Object.keys(record.texts))));
    await recordAudit(tx, actor, 'exercise.revise', { type: 'exercise', id }, { revision: revision + 1 });
    return { slug: found.slug, revision: revision + 1 };
  });
}

/** Puts an exercise aside, or takes it back. Programs that have it keep it. Saying it twice changes nothing. */
async function setRetired(actor: MemberActor, id: string, retiredAt: Date | null): Promise<void> {
  requireWriter(actor);
  return inClinic(actor, async (tx) => {
    const [found] = await tx.select({ id: exercises.id }).from(exercises).where(mine(actor, id));
    if (!found) throw new AppError('not-found');
    const changed = await tx
      .update(exercises)
      .set({ retiredAt })
      .where(and(mine(actor, id), retiredAt ? isNull(exercises.retiredAt) : isNotNull(exercises.retiredAt)))
      .returning({ id: exercises.id });
    if (changed.length > 0) await recordAudit(tx, actor, retiredAt ? 'exercise.retire' : 'exercise.restore', { type: 'exercise', id });
  });
}

export const retireExercise = (actor: MemberActor, id: string, now: Date) => setRetired(actor, id, now);
export const restoreExercise = (actor: MemberActor, id: string) => setRetired(actor, id, null);
