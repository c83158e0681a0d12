import { UnsafeStart } from './settings';

/** What to print for an error: one line for each fault. */
export function explain(error: unknown): string[] {
  return error instanceof UnsafeStart ? error.faults : [oneLine(error)];
}

/** A refused connection carries its reasons in a list, a failed query in its cause. */
function oneLine(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(oneLine).join('; ');
  if (!(error instanceof Error)) return String(error);
  const text = error.cause ? `${error.message}: ${oneLine(error.cause)}` : error.message;
  return text.replace(/\s+/g, ' ').trim();
}
