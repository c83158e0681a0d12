import 'server-only';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { exercises, exerciseTexts } from '@/db/schema';
import { sources } from '@/db/seed/library/sources';
import { AppError } from '@/lib/domain/errors';
import type { ExerciseText } from '@/lib/domain/exercise';
import { locales, toLocale } from '@/lib/i18n/locales';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { readApprovals } from './approvals';
import { builtInClinicId } from './built-in-clinic';
import { favouriteIds, recentIds } from './favourites';
import { textIn } from './text-in';

export type LibraryEntry = Awaited<ReturnType<typeof listExercises>>[number];
export type ExercisePage = Awaited<ReturnType<typeof getExercise>>;

const shown = {
  id: exercises.id, clinicId: exercises.clinicId, slug: exercises.slug, position: exercises.position, types: exercises.types, direction: exercises.direction, regions: exercises.regions, muscles: exercises.muscles, equipment: exercises.equipment, defaultDose: exercises.defaultDose,
  figureSlug: exercises.figureSlug, figureId: exercises.figureId, pictureId: exercises.pictureId, videoUrl: exercises.videoUrl, retiredAt: exercises.retiredAt,
};
const full = { ...shown, ranges: exercises.ranges, precautions: exercises.precautions, variantOf: exercises.variantOf, easier: exercises.easier, harder: exercises.harder, pairsWith: exercises.pairsWith, sources: exercises.sources };
// What is searched, without the steps and cautions that a list of thousands has no use for.
const searched = sql<Pick<ExerciseText, 'name' | 'aliases' | 'keywords'>>`jsonb_build_object('name', ${exerciseTexts.content}->'name', 'aliases', ${exerciseTexts.content}->'aliases', 'keywords', ${exerciseTexts.content}->'keywords')`;

interface Row {
  id: string;
  clinicId: string;
  slug: string;
  locale: string;
  content: Pick<ExerciseText, 'name'>;
}

/** One entry an address with its words by language; of two with one address the clinic's own is the one meant. */
function bySlug<R extends Row>(rows: readonly R[]) {
  const found = new Map<string, Omit<R, 'locale' | 'content'> & { texts: Record<string, R['content']> }>();
  for (const { locale, content, ...exercise } of rows) {
    const known = found.get(exercise.slug);
    if (known && known.id !== exercise.id && known.clinicId !== builtInClinicId) continue;
    const one = known?.id === exercise.id ? known : { ...exercise, texts: {} as Record<string, R['content']> };
    one.texts[locale] = content;
    found.set(exercise.slug, one);
  }
  return found;
}

const ofClinic = (actor: MemberActor) => inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]);
const joined = and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id));
const pictureOf = ({ figureSlug, figureId, pictureId, videoUrl }: { figureSlug: string | null; figureId: string | null; pictureId: string | null; videoUrl: string | null }) => ({ figureSlug, figureId, pictureId, videoUrl });

/** What the library's page shows and searches: every language's words, the rest in the member's own. Retired ones are marked. */
export function listExercises(actor: MemberActor) {
  return inClinic(actor, async (tx) => {
    const rows = await tx.select({ ...shown, locale: exerciseTexts.locale, content: searched }).from(exercises).innerJoin(exerciseTexts, joined).where(ofClinic(actor)).orderBy(sql`${exercises.retiredAt} is not null`, asc(exercises.sortOrder), asc(exercises.slug));
    const favourites = new Set(await favouriteIds(tx, actor));
    const recent = await recentIds(tx, actor);
    const approvals = await readApprovals(tx, actor);
    // A retired exercise must not hide the one in use that has its address.
    const [used, retired] = [bySlug(rows.filter((row) => !row.retiredAt)), bySlug(rows.filter((row) => row.retiredAt))];
    return [...used.values(), ...[...retired.values()].filter((one) => !used.has(one.slug))].map(({ id, clinicId, texts, slug, position, types, direction, regions, muscles, equipment, defaultDose, retiredAt, ...one }) => {
      const all = Object.values(texts);
      const unique = (words: string[]) => [...new Set(words)];
      return {
        id, slug, position, types, direction, regions, muscles, equipment, defaultDose, picture: pictureOf(one), isOwn: clinicId !== builtInClinicId, isRetired: retiredAt !== null, isFavourite: favourites.has(id), recentPlace: recent.indexOf(id), isReviewed: approvals.get(id)?.state === 'approved',
        name: textIn(texts, actor.locale).name, isForeign: !texts[actor.locale], names: unique(all.map((text) => text.name)), aliases: unique(all.flatMap((text) => text.aliases)), keywords: unique(all.flatMap((text) => text.keywords)),
      };
    });
  });
}

/** The exercise of that address with the ones it names. The clinic's own is found retired too, so that it can be brought back. */
async function readWithNeighbours(tx: Transaction, actor: MemberActor, slug: string) {
  const rows = await tx
    .select({ ...full, locale: exerciseTexts.locale, content: exerciseTexts.content })
    .from(exercises)
    .innerJoin(exerciseTexts, joined)
    .where(and(ofClinic(actor), eq(exercises.slug, slug)))
    .orderBy(sql`${exercises.retiredAt} is not null desc`);
  const inUse = rows.filter((row) => !row.retiredAt);
  const exercise = bySlug(inUse.length > 0 ? inUse : rows).get(slug);
  if (!exercise) throw new AppError('not-found');
  const named = [...exercise.easier, ...exercise.harder, ...exercise.pairsWith.map((pair) => pair.slug), ...(exercise.variantOf ? [exercise.variantOf] : [])];
  const others = named.length === 0 ? [] : await tx.select({ ...shown, locale: exerciseTexts.locale, content: searched }).from(exercises).innerJoin(exerciseTexts, joined).where(and(ofClinic(actor), inArray(exercises.slug, named), isNull(exercises.retiredAt)));
  return { exercise, others: bySlug(others) };
}

/** One exercise with everything that is known of it. Exercises are no patient data, so reading one leaves no trace. */
export function getExercise(actor: MemberActor, slug: string) {
  return inClinic(actor, async (tx) => {
    const { exercise, others } = await readWithNeighbours(tx, actor, slug);
    const step = (other: string) => {
      const found = others.get(other);
      return found ? [{ slug: other, name: textIn(found.texts, actor.locale).name, defaultDose: found.defaultDose, picture: pictureOf(found) }] : [];
    };
    const { clinicId, texts, easier, harder, pairsWith, variantOf, sources: cited, retiredAt, figureSlug, figureId, pictureId, videoUrl, ...rest } = exercise;
    return {
      ...rest,
      picture: { figureSlug, figureId, pictureId, videoUrl },
      isOwn: clinicId !== builtInClinicId,
      isRetired: retiredAt !== null,
      isFavourite: (await favouriteIds(tx, actor)).includes(exercise.id),
      isReviewed: (await readApprovals(tx, actor, [exercise.id])).get(exercise.id)?.state === 'approved',
      text: textIn(texts, actor.locale),
      textLocale: textIn(Object.fromEntries(Object.keys(texts).map((locale) => [locale, locale])), actor.locale),
      /** Languages in which it has words; where the member's is missing, another one shows. */
      languages: locales.filter((locale) => texts[locale]),
      easier: easier.flatMap(step),
      harder: harder.flatMap(step),
      variantOf: variantOf ? (step(variantOf)[0] ?? null) : null,
      pairs: pairsWith.flatMap(({ slug: other, why, source }) => step(other).map((found) => ({ ...found, why, source }))),
      citations: cited.map((source) => ({ source, text: sources[toLocale(actor.locale)][source] })),
    };
  });
}
