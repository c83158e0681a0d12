import 'server-only';

/** Messages of the language itself. Those of the database, of JSON and of our own code can quote what a person wrote. */
const HARMLESS = new Set(['TypeError', 'ReferenceError']);

export type ErrorDescription = { error: string; message?: string; digest?: string; code?: string; constraint?: string; stack: string[] };

/** What to log of an error that nobody expected: where it happened and of which kind, never the data it happened on. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] };
  // Drizzle wraps the database's error, which knows the code.
  const { code, constraint } = { ...readCodes(error.cause), ...readCodes(error) };
  return {
    error: error.name,
    ...(HARMLESS.has(error.name) ? { message: error.message } : {}),
    ...('digest' in error && typeof error.digest === 'string' ? { digest: error.digest } : {}),
    ...(code ? { code } : {}),
    ...(constraint ? { constraint } : {}),
    stack: readFrames(error),
  };
}

/** The stack begins with the message, whose lines may look like frames. */
function readFrames({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message);
  const frames = start < 0 ? stack : stack.slice(start + message.length);
  return frames.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
}

function readCodes(source: unknown): { code?: string; constraint?: string } {
  if (!(source instanceof Error)) return {};
  const { code, constraint } = source as { code?: unknown; constraint?: unknown };
  return { ...(typeof code === 'string' ? { code } : {}), ...(typeof constraint === 'string' ? { constraint } : {}) };
}
