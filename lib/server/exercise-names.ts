import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { exercises, exerciseTexts } from '@/db/schema';
import type { AlertFigures } from '@/lib/domain/rules-types';
import type { Transaction } from './database';

/** Names of exercises by slug in one language, English where a translation is missing. Row security limits what is seen. */
export async function exerciseNames(tx: Transaction, slugs: string[], locale: string): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await tx
    .select({ slug: exercises.slug, locale: exerciseTexts.locale, name: exerciseTexts.name })
    .from(exercises)
    .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
    .where(and(inArray(exercises.slug, slugs), inArray(exerciseTexts.locale, ['en', locale])));
  const names = new Map(rows.filter((row) => row.locale === 'en').map((row) => [row.slug, row.name]));
  for (const row of rows) if (row.locale === locale) names.set(row.slug, row.name);
  return names;
}

/** Alerts keep an exercise's slug; whoever reads them sees its name in their own language. */
export async function nameExercises<A extends { figures: AlertFigures }>(tx: Transaction, alerts: A[], locale: string): Promise<A[]> {
  const named = (figures: AlertFigures) => ['exercise', 'next'].flatMap((field) => (typeof figures[field] === 'string' ? [[field, figures[field]] as const] : []));
  const names = await exerciseNames(tx, alerts.flatMap(({ figures }) => named(figures).map(([, slug]) => slug)), locale);
  return alerts.map((alert) => ({ ...alert, figures: { ...alert.figures, ...Object.fromEntries(named(alert.figures).map(([field, slug]) => [field, names.get(slug) ?? slug])) } }));
}
