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
  /** Set with `refused`. */
  refusal: Refusal | null;
  /** What the device answered at once. */
  card: SafetyCard | null;
}
