import 'server-only';
import { hashSecret } from '../secrets';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => a.localeCompare(b)).map(([name, held]) => [name, sorted(held)]));
}

/** The same for two sends of one log, whatever the order of their fields. */
export function bodyHash(body: object): string {
  return hashSecret(JSON.stringify(sorted(body)));
}
