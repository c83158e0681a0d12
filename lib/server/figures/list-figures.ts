import 'server-only';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { exercises, exerciseTexts, figures } from '@/db/schema';
import type { Movement } from '@/lib/figure/movement';
import { figureSlugs, movementOf } from '@/lib/figure/movements';
import { figureTemplates, figureVariants } from '@/lib/figure/variants';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { findFigure } from './find-figure';

const builtInClinicId = '00000000-0000-0000-0000-000000000000';

/** Every built-in figure: each exercise's, its variants', and the templates that belong to no exercise. */
const builtInSlugs = [...figureSlugs.flatMap((slug) => [slug, ...Object.keys(figureVariants[slug] ?? {}).map((variant) => `${slug}--${variant}`)]), ...Object.keys(figureTemplates)];
const baseOf = (slug: string): string => slug.split('--')[0] ?? slug;

async function namesOf(tx: Transaction, actor: MemberActor): Promise<(slug: string) => string> {
  const rows = await tx
    .select({ slug: exercises.slug, name: exerciseTexts.name, locale: exerciseTexts.locale })
    .from(exercises)
    .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
    .where(and(eq(exercises.clinicId, builtInClinicId), inArray(exercises.slug, [...figureSlugs])));
  const named = (slug: string) => rows.find((row) => row.slug === slug && row.locale === actor.locale)?.name ?? rows.find((row) => row.slug === slug)?.name;
  return (slug) => {
    const [base = '', variant] = slug.split('--');
    const words = (variant ?? base).replaceAll('-', ' ');
    return variant ? `${named(base) ?? base}: ${words}` : (named(base) ?? words);
  };
}

/** All figures that the bench can open: the clinic's own first, newest first. */
export function listFigures(actor: MemberActor) {
  return inClinic(actor, async (tx) => {
    const name = await namesOf(tx, actor);
    const own = await tx.select({ id: figures.id, baseSlug: figures.baseSlug }).from(figures).where(eq(figures.clinicId, actor.clinicId)).orderBy(desc(figures.createdAt)).limit(200);
    return [
      ...own.map(({ id, baseSlug }) => ({ key: id, slug: baseSlug, figureId: id as string | null, name: name(baseSlug), note: 'own' as const })),
      ...builtInSlugs.map((slug) => ({ key: slug, slug, figureId: null, name: name(slug), note: null })),
    ];
  });
}

/** A figure as the bench opens it, by its slug or the id of the clinic's own; null when there is none. */
export async function openFigure(actor: MemberActor, key: string): Promise<{ slug: string; baseSlug: string; name: string; movement: Movement } | null> {
  const own = await findFigure(actor, key);
  const found = own ?? { baseSlug: key, movement: movementOf(key) };
  if (!found.movement) return null;
  const name = await inClinic(actor, async (tx) => (await namesOf(tx, actor))(found.baseSlug));
  return { slug: key, baseSlug: own ? found.baseSlug : baseOf(key), name, movement: found.movement };
}
