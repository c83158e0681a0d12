import 'server-only';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { exercises, exerciseTexts } from '@/db/schema';
import type { ExerciseText } from '@/lib/domain/exercise';
import type { ExchangedExercise } from '@/lib/exercise-exchange';
import { locales } from '@/lib/i18n/locales';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { builtInClinicId } from './built-in-clinic';
import { formColumns, valuesOf } from './exercise-form-queries';
import { textIn } from './text-in';

/** Every exercise in use, the clinic's own first, as a file holds it. Recorded as taken away before it leaves. */
export function exportExercises(actor: MemberActor): Promise<ExchangedExercise[]> {
  return inClinic(actor, async (tx) => {
    const rows = await tx
      .select({ ...formColumns, locale: exerciseTexts.locale, content: exerciseTexts.content })
      .from(exercises)
      .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
      .where(and(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]), isNull(exercises.retiredAt)))
      .orderBy(asc(exercises.sortOrder), asc(exercises.slug));
    const byId = new Map<string, { exercise: (typeof rows)[number]; texts: Record<string, ExerciseText> }>();
    for (const row of rows) {
      const one = byId.get(row.id) ?? { exercise: row, texts: {} };
      one.texts[row.locale] = row.content;
      byId.set(row.id, one);
    }
    await recordAudit(tx, actor, 'exercises.export', { type: 'exercises', id: null }, { count: byId.size });
    return [...byId.values()].map(({ exercise, texts }) => {
      const text = textIn(texts, actor.locale);
      return { id: exercise.slug, name: text.name, category: exercise.types.join(', '), equipment: exercise.equipment, muscles: exercise.muscles, instructions: text.steps, homestretch: valuesOf(exercise, texts) };
    });
  });
}

const columns = ['name', 'summary', 'steps', 'feel', 'breathing', 'stop', 'mistakes', 'modifications', 'cautions', 'aliases', 'keywords'] as const;

/** The same as a table: one row an exercise, every language's words in columns of their own. */
export function exchangeRows(all: readonly ExchangedExercise[]): string[][] {
  const facts = ['position', 'types', 'direction', 'sidedness', 'regions', 'dose', 'precautions', 'easier', 'harder', 'videoUrl'] as const;
  const head = ['id', 'name', 'category', 'equipment', 'muscles', 'instructions', ...facts, ...locales.flatMap((locale) => columns.map((column) => `${column}.${locale}`))];
  const body = all.map(({ id, name, category, equipment, muscles, instructions, homestretch }) => [
    id, name, category, equipment.join(', '), muscles.join(', '), instructions.join('\n'),
    ...facts.map((fact) => [homestretch[fact]].flat().join(', ')),
    ...locales.flatMap((locale) => columns.map((column) => { const value = homestretch.texts[locale][column]; return typeof value === 'string' ? value : value.map((step) => step.text).join('\n'); })),
  ]);
  return [head, ...body];
}
