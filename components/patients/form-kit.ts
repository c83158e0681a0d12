import type { FieldError, UseFormReturn } from 'react-hook-form';
import type { PatientFormValues, PatientRecord } from '@/lib/patient-form';

export type PatientFormApi = UseFormReturn<PatientFormValues, unknown, PatientRecord>;

/** Ids that the error summary links to; a field's name, except where several fields make one answer. */
export const fieldIds: Record<keyof PatientFormValues, string> = {
  name: 'name', birth: 'birth', chartNumber: 'chartNumber', phone: 'phone', email: 'email', complaint: 'complaint', therapistId: 'therapistId', minutesPerDay: 'minutesPerDay', locale: 'locale', timeZone: 'timeZone', paperOnly: 'paperOnly', largePrint: 'largePrint', figureLook: 'figureLook', figureBuild: 'figureBuild', precautions: 'precautions',
};

/** Fields that a refusal of the server is about, by its reason. */
export const fieldOfReason: Partial<Record<string, keyof PatientFormValues>> = { taken: 'chartNumber', 'birth-future': 'birth', 'not-a-therapist': 'therapistId', 'not-a-zone': 'timeZone' };

const wordOfCode = { required: 'name', 'too-long': 'tooLong', 'not-an-email': 'email', 'not-a-date': 'birthDate', 'birth-future': 'birthFuture', taken: 'taken', 'out-of-range': 'minutes', 'not-a-zone': 'zone', 'not-a-therapist': 'therapist' } as const;

/** The message key of a field's error; undefined when there is none. */
export function errorWord(error: unknown): (typeof wordOfCode)[keyof typeof wordOfCode] | 'other' | undefined {
  if (!error) return undefined;
  const { message } = error as FieldError;
  return wordOfCode[message as keyof typeof wordOfCode] ?? 'other';
}
