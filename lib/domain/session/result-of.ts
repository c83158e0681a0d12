import type { ItemOutcome, SkipReason } from '../session-log';
import type { SessionItem, SessionState } from './session-state';
import { shareOfItem } from './share-done';

export interface SessionItemResult {
  itemId: string;
  outcome: ItemOutcome;
  reason?: SkipReason;
  /** Share (0–1) of the dose, to two decimals, where it was partly done. */
  doneShare?: number;
}

export interface SessionResult {
  /** Instant with offset, as a session log wants it. */
  startedAt: string;
  items: SessionItemResult[];
}

function resultOfItem(item: SessionItem): SessionItemResult | null {
  const { itemId } = item.exercise;
  const share = shareOfItem(item);
  const reason = item.skipped?.reason;
  if (share > 1 - 1e-9) return { itemId, outcome: 'done' };
  const why = reason === undefined ? {} : { reason };
  // Rounded down: part of a dose is never told as all of it, and a moment of it is nothing yet.
  const doneShare = Math.floor(share * 100 + 1e-9) / 100;
  if (doneShare > 0) return { itemId, outcome: 'partly', ...why, doneShare };
  return reason === undefined ? null : { itemId, outcome: 'skipped', reason };
}

/**
 * What the session can tell, in the plan's order. Done is what was counted or measured; partly has its share; skipped has the
 * patient's reason. An exercise of which nothing was done and nothing was said is left out: the log asks, nothing is inferred.
 */
export function resultOf({ startedAt, items }: Pick<SessionState, 'startedAt' | 'items'>): SessionResult {
  return { startedAt: new Date(startedAt).toISOString(), items: items.flatMap((item) => resultOfItem(item) ?? []) };
}
