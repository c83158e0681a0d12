import type { OutboxEntry } from './outbox';

/** Whether what was told puts the exercises aside until somebody has looked at it. */
export const putsAside = ({ card }: Pick<OutboxEntry, 'card'>): boolean => card === 'emergency' || card === 'stop-and-call';

/**
 * Whether a page that the server began to write at `writtenAt` (milliseconds since 1970, the device's clock) may still show
 * exercises that it has put aside since: the server's yes to a warning sign came later than that.
 */
export const isOutrun = (entries: readonly OutboxEntry[], writtenAt: number): boolean =>
  entries.some((entry) => putsAside(entry) && entry.state === 'sent' && entry.triedAt !== null && Date.parse(entry.triedAt) > writtenAt);
