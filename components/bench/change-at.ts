export type Path = readonly (string | number)[];

/** What is at a path; undefined where the way to it is missing. */
export function valueAt(of: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined), of);
}

/**
 * A copy with the value at a path; everything beside the path is shared. A list that is missing on the way is made
 * of zeros, three long: every list of the figure's data on which numbers are set is a point, a direction or three angles.
 */
export function changeAt<T>(of: T, path: Path, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (Array.isArray(of) || (of === undefined && typeof key === 'number')) {
    const list: unknown[] = Array.isArray(of) ? [...(of as unknown[])] : [0, 0, 0];
    list[Number(key)] = changeAt(list[Number(key)], rest, value);
    return list as T;
  }
  const before = (of ?? {}) as Record<string, unknown>;
  return { ...before, [key]: changeAt(before[key], rest, value) } as T;
}
