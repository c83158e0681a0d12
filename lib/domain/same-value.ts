/**
 * Whether two plain values say the same, whatever the order of their fields: a database may give a
 * stored object back with its fields in another order. An absent field and an undefined one are the same.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((field) => sameValue(left[field], right[field]));
}
