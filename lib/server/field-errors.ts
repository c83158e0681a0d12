import 'server-only';
import type { z } from 'zod';
import type { FieldErrors } from '@/lib/action-result';

/** The codes of a failed parse, by the path of the field they belong to. */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const fields: FieldErrors = {};
  for (const issue of error.issues) (fields[issue.path.join('.')] ??= []).push(issue.message);
  return fields;
}
