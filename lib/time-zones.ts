/** Zones by name, for a list to choose from; one that a record already has is kept even when it is an old name. */
export function timeZones(kept: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', kept])].toSorted();
}
