import type { SafetyCard } from './safety';

export const outboxKinds = ['session', 'report', 'ladder-step'] as const;
export type OutboxKind = (typeof outboxKinds)[number];

/** Why the server said no for good. Anything else is tried again. */
export type Refusal = 'conflict' | 'invalid' | 'refused' | 'not-found' | 'forbidden';

/** Something told on a device that waits for the server's yes. Its body never changes once it is saved. */
export interface OutboxEntry {
  /** The log's own id, made on the device: the same entry sent twice is stored once. */
  id: string;
  /** `link` of the plan that it belongs to; it is sent under no other. */
  link: string;
  kind: OutboxKind;
  body: unknown;
  savedAt: string;
  state: 'waiting' | 'sent' | 'refused';
  tries: number;
  /** The last try, ISO 8601; null before the first. */
  triedAt: string | null;
  /** Set with `refused`. */
  refusal: Refusal | null;
  /** What the device answered at once. */
  card: SafetyCard | null;
}

const rank: Record<OutboxEntry['state'], number> = { waiting: 0, refused: 1, sent: 2 };

/** A new entry, not tried yet. `savedAt` is ISO 8601. */
export function newEntry(told: Pick<OutboxEntry, 'id' | 'link' | 'kind' | 'body' | 'savedAt' | 'card'>): OutboxEntry {
  return { ...told, state: 'waiting', tries: 0, triedAt: null, refusal: null };
}

/**
 * One entry as two tabs know it, whoever writes last. What the server has answered outweighs what was not
 * heard, and its yes outweighs everything: an old view of an entry never takes a later one back.
 */
export function mergeEntries(one: OutboxEntry, other: OutboxEntry): OutboxEntry {
  const [known, old] = rank[other.state] > rank[one.state] ? [other, one] : [one, other];
  const triedAt = [known.triedAt, old.triedAt].filter((at) => at !== null).sort().at(-1) ?? null;
  return { ...known, refusal: known.state === 'refused' ? (known.refusal ?? old.refusal) : null, tries: Math.max(known.tries, old.tries), triedAt };
}

/** In the order in which they were told. */
export function inOrder(entries: readonly OutboxEntry[]): OutboxEntry[] {
  return [...entries].sort((a, b) => (a.savedAt === b.savedAt ? (a.id < b.id ? -1 : 1) : a.savedAt < b.savedAt ? -1 : 1));
}

/** Entries that the server has and that were told before a moment (ISO 8601): the device need not keep them. */
export function outOfDate(entries: readonly OutboxEntry[], before: string): OutboxEntry[] {
  return entries.filter((entry) => entry.state === 'sent' && entry.savedAt < before);
}
