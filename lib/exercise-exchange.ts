import * as z from 'zod';
import { exerciseFormSchema, newExerciseValues, noText, type ExerciseFormValues, type ExerciseRecord } from '@/lib/exercise-form';
import type { ImportRow } from '@/lib/domain/exercise-import/read-rows';
import type { Locale } from '@/lib/i18n/locales';

/** An exercise in a file: plain fields that other programs read, and everything of ours beside them. */
export interface ExchangedExercise {
  id: string;
  name: string;
  category: string;
  equipment: string[];
  muscles: string[];
  instructions: string[];
  homestretch: ExerciseFormValues;
}

// Another clinic's pictures and changed figures stay there; a figure of the product goes along.
const portable = exerciseFormSchema.extend({ picture: exerciseFormSchema.shape.picture.catch({ figureSlug: null, figureId: null, pictureId: null }) });

const usualDose = (types: readonly string[]) => (types.includes('stretch') ? '2x30s' : types.includes('breathing') ? '5br' : '2x10');

/** What an import keeps of a row: the whole of an exported exercise, else what its plain fields say in the given language. */
export function recordOfRow(row: ImportRow, locale: Locale): { record: ExerciseRecord } | { fault: string } {
  const given = z.record(z.string(), z.unknown()).safeParse(row.whole);
  if (given.success) {
    const whole = portable.safeParse(given.data);
    if (!whole.success) return { fault: [...new Set(whole.error.issues.map((issue) => issue.path.join('.')))].slice(0, 4).join(', ') };
    const { picture } = whole.data;
    return { record: { ...whole.data, picture: { figureSlug: picture.figureSlug, figureId: null, pictureId: null } } };
  }
  const texts = { en: noText, es: noText, [locale]: { ...noText, name: row.name, steps: row.steps.map((text) => ({ text })), keywords: row.unknownWords.map((word) => word.replace(/[,;\n]/g, ' ')).join(', ').slice(0, 1000) } };
  const read = exerciseFormSchema.safeParse({ ...newExerciseValues, texts, position: 'any', direction: 'none', types: row.types, regions: row.regions, muscles: row.muscles, equipment: row.equipment, dose: usualDose(row.types) });
  return read.success ? { record: read.data } : { fault: read.error.issues.map((issue) => issue.path.join('.')).slice(0, 4).join(', ') };
}
