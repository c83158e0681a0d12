import type { ErrorCode } from '@/lib/domain/errors';

/** Codes by field path ("items.0.dose"), to be shown beside the field. */
export type FieldErrors = Record<string, string[]>;

/** What every action answers: never a thrown error, never a status without words. */
export type ActionResult<T = void> =
  | { ok: true; value: T }
  | { ok: false; code: ErrorCode | 'unexpected'; reason?: string; fields?: FieldErrors; reference?: string };
