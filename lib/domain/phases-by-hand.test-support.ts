import type { PhaseStarted } from './phases-in-force';
import type { ScheduledVersion } from './schedule';

/**
 * A second calculation of the phase that runs, by living through the days one by one: each morning one
 * looks at which phases have begun, and notes the day. It shares no code with the first.
 */
export function runningPhase(versions: ScheduledVersion[], rows: PhaseStarted[], day: string): string | null {
  const days = versions.map((version) => Date.parse(version.effectiveFrom) / 86_400_000);
  const number = (text: string) => Date.parse(text) / 86_400_000;
  const begun = new Map<string, number>();
  let seen = new Set<string>();
  let lastVersion: ScheduledVersion | null = null;
  let running: string | null = null;
  for (let today = Math.min(...days); today <= number(day); today++) {
    let version: ScheduledVersion | null = null;
    for (const one of versions) if (number(one.effectiveFrom) <= today) version = one;
    if (!version) continue;
    const isFirstDay = version !== lastVersion;
    if (isFirstDay) seen = new Set();
    lastVersion = version;
    running = null;
    let before: number | null = null;
    for (const { key, starts } of version.phases ?? []) {
      const recorded = rows.find((row) => row.phaseKey === key);
      const earlier = begun.get(key);
      const isMet: boolean =
        seen.has(key) ||
        starts.kind === 'at-once' ||
        (starts.kind === 'on' && number(starts.day) <= today) ||
        (starts.kind === 'after' && (before === null ? earlier !== undefined || number(version.effectiveFrom) + starts.days <= today : before + starts.days <= today)) ||
        (starts.kind === 'criterion' && (earlier !== undefined || (recorded !== undefined && number(recorded.startedOn) <= today)));
      if (!isMet) break;
      const told = starts.kind === 'criterion' && recorded ? number(recorded.startedOn) : today;
      if (!seen.has(key)) begun.set(key, Math.max(isFirstDay ? (earlier ?? told) : today, before ?? -Infinity));
      seen.add(key);
      before = begun.get(key) ?? today;
      running = key;
    }
  }
  return running;
}
