import type { Dose } from './dose';
import { weekQuotas, type ScheduleDay, type ScheduledVersion } from './schedule';
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

/** What is still owed of an exercise: on a day, and in the week where the patient picks the days. */
interface Owed {
  left: number;
  week: { left: number };
}

function owedOn(schedule: ScheduleDay[]): Map<string, Owed> {
  const owed = new Map<string, Owed>();
  const noLimit = { left: Infinity };
  for (const { day, items } of schedule) for (const item of items) owed.set(`${day} ${item.itemKey}`, { left: item.perWeek?.sessions ?? item.sessions, week: noLimit });
  for (const itemKey of new Set(schedule.flatMap(({ items }) => items.filter((item) => item.perWeek !== null).map((item) => item.itemKey)))) {
    for (const quota of weekQuotas(schedule, itemKey)) {
      const week = { left: quota.days * quota.sessions };
      for (const day of quota.openDays) owed.set(`${day} ${itemKey}`, { left: quota.sessions, week });
    }
  }
  return owed;
}

/**
 * The items that the dose part counts: those of attempted sessions. A skipped item counts only as far
 * as it was due on that day, or as its week still asked for it, and was not done in another session, so
 * that leaving out an as-needed exercise, or one that is due once in the second session, lowers nothing.
 */
export function countedItems(told: ToldItem[], schedule: ScheduleDay[]): ToldItem[] {
  const owed = owedOn(schedule);
  const inSession = told.filter((item) => item.inAttemptedSession);
  const take = (item: Owed | undefined) => {
    if (!item) return;
    item.left -= 1;
    item.week.left -= 1;
  };
  for (const { day, itemKey, outcome } of inSession) if (outcome !== 'skipped') take(owed.get(`${day} ${itemKey}`));
  return inSession.filter(({ day, itemKey, outcome }) => {
    if (outcome !== 'skipped') return true;
    const item = owed.get(`${day} ${itemKey}`);
    const isAsked = item !== undefined && item.left > 0 && item.week.left > 0;
    if (isAsked) take(item);
    return isAsked;
  });
}
