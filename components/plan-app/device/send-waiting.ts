import type { OutboxEntry } from '@/lib/domain/outbox';
import { afterOutcome, dueAt, outcomeOf, waiting, type Answer, type Outcome } from '@/lib/domain/outbox-sending';
import type { DeviceStorage } from './storage';

interface Sending {
  storage: Pick<DeviceStorage, 'entries' | 'record'>;
  link: string;
  post: (entry: OutboxEntry) => Promise<Answer | null>;
  now: () => number;
  /** Somebody asked for it, or the network is back: no waiting. */
  isForced: boolean;
}

export interface Sent {
  sent: number;
  /** Why it stopped before the end; null when everything that was due has been tried. */
  stopped: Exclude<Outcome['kind'], 'sent' | 'refused' | 'later'> | null;
}

/** Sends what waits, each entry once, and writes down what the server said of it before the next. */
export async function sendWaiting({ storage, link, post, now, isForced }: Sending): Promise<Sent> {
  const tried = new Set<string>();
  for (let sent = 0; ; ) {
    const next = waiting(await storage.entries(), link).find((entry) => !tried.has(entry.id) && (isForced || dueAt(entry) <= now()));
    if (!next) return { sent, stopped: null };
    tried.add(next.id);
    const outcome = outcomeOf(await post(next));
    // Without a network nothing was tried: the queue goes out as soon as there is one.
    if (outcome.kind === 'offline' || outcome.kind === 'closed' || outcome.kind === 'other-link') return { sent, stopped: outcome.kind };
    await storage.record(afterOutcome(next, outcome, new Date(now()).toISOString()));
    if (outcome.kind === 'sent') sent += 1;
  }
}
