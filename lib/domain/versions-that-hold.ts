/**
 * Those of a program's versions, in their order of issue, that are ever in force, each with a later first
 * day (YYYY-MM-DD) than the one before. A newer version holds from its first day on, so one that was to
 * begin on that day or later never does.
 */
export function versionsThatHold<Version extends { effectiveFrom: string }>(versions: readonly Version[]): Version[] {
  return versions.filter(({ effectiveFrom }, i) => versions.slice(i + 1).every((newer) => newer.effectiveFrom > effectiveFrom));
}

/** The first local day on which anything of the program holds; versions in their order of issue. */
export function firstDayOf(versions: readonly { effectiveFrom: string }[]): string | undefined {
  return versionsThatHold(versions)[0]?.effectiveFrom;
}
