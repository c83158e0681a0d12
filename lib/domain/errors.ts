/** Outcomes that are expected: they become a status or a sentence, never a logged bug. */
export const errorCodes = ['signed-out', 'forbidden', 'not-found', 'conflict', 'refused', 'too-many', 'invalid'] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An expected outcome that ends a request; `reason` is a code that the interface turns into words. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly reason?: string,
  ) {
    super(reason ? `${code}: ${reason}` : code);
    this.name = 'AppError';
  }
}
