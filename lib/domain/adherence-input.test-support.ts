import type { AdherenceLog } from './adherence-logs';
import type { Dose, Frequency } from './dose';
import type { ScheduledVersion } from './schedule';

type Told = AdherenceLog['items'][number];

/** Two sets of 10 to 12: done means 20 repetitions. */
export const tenReps = { sets: 2, amount: { kind: 'reps', min: 10, max: 12 } } satisfies Dose;

/** A version whose items are named `version/key`. */
export function version(id: string, effectiveFrom: string, items: Record<string, Dose>, frequency: Frequency = { kind: 'perDay', times: 1 }): ScheduledVersion {
  return { id, effectiveFrom, frequency, items: Object.entries(items).map(([itemKey, dose]) => ({ itemId: `${id}/${itemKey}`, itemKey, dose })) };
}

export function told(itemId: string, outcome: Told['outcome'] = 'done', over: Partial<Told> = {}): Told {
  return { itemId, outcome, reason: null, doneShare: null, ...over };
}

/** A log of the version that its items are named for. */
export function log(localDay: string, ...items: Told[]): AdherenceLog {
  return { versionId: items[0]?.itemId.split('/')[0] ?? '', localDay, items };
}
