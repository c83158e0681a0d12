import type { FieldErrors, UseFormReturn } from 'react-hook-form';
import type { ExerciseFormValues, ExerciseRecord } from '@/lib/exercise-form';
import { locales, type Locale } from '@/lib/i18n/locales';

export type ExerciseFormApi = UseFormReturn<ExerciseFormValues, unknown, ExerciseRecord>;

export interface NamedExercise {
  slug: string;
  name: string;
}

export interface Choices {
  exercises: NamedExercise[];
  figures: NamedExercise[];
}

type TextField = Exclude<keyof ExerciseFormValues['texts'][Locale], 'steps'>;
export const textFields = ['name', 'aliases', 'keywords', 'summary', 'feel', 'breathing', 'stop', 'mistakes', 'modifications', 'cautions'] as const satisfies readonly TextField[];

/** Ids that the error summary links to. */
export const textId = (locale: Locale, field: string) => `${locale}-${field}`;

const codes = ['required', 'too-long', 'too-many', 'dose', 'no-picture', 'not-https'] as const;
export type ErrorKey = (typeof codes)[number] | 'name' | 'types' | 'regions' | 'other';

/** The message key of a field's error; undefined when there is none. */
export function errorKey(error: unknown): ErrorKey | undefined {
  if (!error) return undefined;
  const { message } = error as { message?: unknown };
  return codes.find((code) => code === message) ?? 'other';
}

export interface Problem {
  fieldId: string;
  key: ErrorKey;
  locale?: Locale;
}

/** Every problem in the order of the form. */
export function listProblems(errors: FieldErrors<ExerciseFormValues>): Problem[] {
  const ofTexts = locales.flatMap((locale) => {
    const own = errors.texts?.[locale];
    const fields = textFields.flatMap((field): Problem[] => {
      const key = errorKey(own?.[field]);
      return key ? [{ fieldId: textId(locale, field), key: field === 'name' && key === 'required' ? 'name' : key, locale }] : [];
    });
    const steps = Object.entries(own?.steps ?? {}).flatMap(([place, step]): Problem[] => {
      const key = /^\d+$/.test(place) ? errorKey((step as { text?: unknown } | undefined)?.text) : undefined;
      return key ? [{ fieldId: `${textId(locale, 'step')}-${place}`, key, locale }] : [];
    });
    return [...fields, ...steps];
  });
  const facts = (['types', 'regions', 'dose', 'easier', 'harder', 'picture', 'videoUrl'] as const).flatMap((field): Problem[] => {
    const key = errorKey(errors[field]);
    return key ? [{ fieldId: field, key: key === 'required' && (field === 'types' || field === 'regions') ? field : key }] : [];
  });
  return [...ofTexts, ...facts];
}
