import type { OutboxEntry } from '@/lib/domain/outbox';

/**
 * What a device keeps besides the queue: the plan, a session that is going on or has ended and is not told yet, how pages
 * look, and a form that could not be posted. All of it goes when the link has ended.
 */
export const keptNames = ['snapshot', 'running', 'ended', 'view', 'typed'] as const;
export type KeptName = (typeof keptNames)[number];

export interface DeviceStorage {
  /** What is written survives a closed browser. */
  isLasting: boolean;
  entries(): Promise<OutboxEntry[]>;
  /** Adds an entry unless its id is there already; answers with the one that is kept. */
  add(entry: OutboxEntry): Promise<OutboxEntry>;
  /** Merges what a try has shown into the kept entry; one that was taken away stays away. */
  record(entry: OutboxEntry): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  kept(name: KeptName): Promise<unknown>;
  /** Null forgets. */
  keep(name: KeptName, value: unknown): Promise<void>;
  /** Keeps these in one piece, unless the plan has been wiped, here or in another tab; whether it did. */
  keepWithPlan(values: Partial<Record<KeptName, unknown>>): Promise<boolean>;
}
