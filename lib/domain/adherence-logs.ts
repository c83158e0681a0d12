import type { Dose } from './dose';
import type { ScheduleDay, ScheduledVersion } from './schedule';
import type { ItemOutcome, SkipReason } from './session-log';

/** A session log in force: corrected rows are left out before they come here. */
export interface AdherenceLog {
  /** The version that the patient had in hand, which need not be the one in force on that day. */
  versionId: string;
  localDay: string;
  /** `dose` is the one asked on the step of a ladder that the patient stood on; left out, the version's. */
  items: { itemId: string; outcome: ItemOutcome; reason: SkipReason | null; doneShare: number | null; dose?: Dose }[];
}

export interface ToldItem {
  day: string;
  itemKey: string;
  /** As prescribed by the version that the log names, or by the step of its ladder. */
  dose: Dose;
  outcome: ItemOutcome;
  reason: SkipReason | null;
  /** Share of the dose that was done, 0–1; half where a part was done and no count was given. */
  share: number;
  /** The session had at least one exercise done or partly done. */
  inAttemptedSession: boolean;
}

/** True when at least one exercise was done or partly done. */
export function isAttempted(log: AdherenceLog): boolean {
  return log.items.some((item) => item.outcome !== 'skipped');
}

function shareOf(outcome: ItemOutcome, doneShare: number | null): number {
  if (outcome === 'partly') return doneShare ?? 0.5;
  return outcome === 'done' ? 1 : 0;
}

/** Every item log with its exercise and dose from the version it names; items of an unknown version are passed over. */
export function toldItems(logs: AdherenceLog[], versions: ScheduledVersion[]): ToldItem[] {
  const prescribed = new Map(versions.flatMap((version) => version.items.map((item) => [`${version.id} ${item.itemId}`, item] as const)));
  return logs.flatMap((log) =>
    log.items.flatMap(({ itemId, outcome, reason, doneShare, dose }) => {
      const item = prescribed.get(`${log.versionId} ${itemId}`);
      if (!item) return [];
      return [{ day: log.localDay, itemKey: item.itemKey, dose: dose ?? item.dose, outcome, reason, share: shareOf(outcome, doneShare), inAttemptedSession: isAttempted(log) }];
    }),
  );
}

/**
 * The items that the dose part counts: those of attempted sessions. A skipped item counts only as far
 * as it was due on that day and not done in another session of it, so that leaving out an as-needed
 * exercise, or one that is due once in the second session, lowers nothing.
 */
export function countedItems(told: ToldItem[], schedule: ScheduleDay[]): ToldItem[] {
  const owed = new Map<string, number>(schedule.flatMap(({ day, items }) => items.map((item) => [`${day} ${item.itemKey}`, item.sessions] as const)));
  const inSession = told.filter((item) => item.inAttemptedSession);
  for (const { day, itemKey, outcome } of inSession) {
    const id = `${day} ${itemKey}`;
    if (outcome !== 'skipped') owed.set(id, (owed.get(id) ?? 0) - 1);
  }
  return inSession.filter(({ day, itemKey, outcome }) => {
    if (outcome !== 'skipped') return true;
    const id = `${day} ${itemKey}`;
    const left = owed.get(id) ?? 0;
    owed.set(id, left - 1);
    return left > 0;
  });
}
