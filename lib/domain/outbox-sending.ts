import { inOrder, type OutboxEntry, type Refusal } from './outbox';

/** What came back from the server; null when nothing did. `body` is the JSON, or null when it was none. */
export interface Answer {
  status: number;
  body: unknown;
}

/**
 * `sent`: stored, now or at an earlier try. `refused`: no for good. `closed`: the link has ended.
 * `other-link`: the browser has opened another plan. `later`: the server cannot now. `offline`: no answer.
 */
export type Outcome = { kind: 'sent' | 'closed' | 'other-link' | 'later' | 'offline' } | { kind: 'refused'; refusal: Refusal };

const refusals: Record<number, readonly Refusal[]> = { 403: ['forbidden'], 404: ['not-found'], 409: ['conflict', 'refused'], 422: ['invalid'] };

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}

/**
 * What an answer means for an entry. Only our own words count: a page that a hotel's network puts in
 * between is neither a yes nor a no.
 */
export function outcomeOf(answer: Answer | null): Outcome {
  if (!answer) return { kind: 'offline' };
  const { status, body } = answer;
  if (status === 200 && fieldOf(body, 'ok') === true) return { kind: 'sent' };
  const code = fieldOf(body, 'ok') === false ? fieldOf(body, 'code') : undefined;
  if (status === 401 && code === 'signed-out') return { kind: 'closed' };
  if (status === 409 && fieldOf(body, 'reason') === 'other-link') return { kind: 'other-link' };
  const refusal = refusals[status]?.find((known) => known === code);
  return refusal ? { kind: 'refused', refusal } : { kind: 'later' };
}

/** The entry once an answer is in. Only a yes or a final no takes it out of waiting. */
export function afterOutcome(entry: OutboxEntry, outcome: Outcome, at: string): OutboxEntry {
  const tried = { ...entry, tries: entry.tries + 1, triedAt: at };
  if (outcome.kind === 'sent') return { ...tried, state: 'sent', refusal: null };
  return outcome.kind === 'refused' ? { ...tried, state: 'refused', refusal: outcome.refusal } : tried;
}

const shortest = 5_000;
const longest = 15 * 60_000;

/** Milliseconds to wait after so many tries: 5 s, 10 s, 20 s … and never more than a quarter of an hour. */
export function waitAfter(tries: number): number {
  return tries === 0 ? 0 : Math.min(longest, shortest * 2 ** Math.min(tries - 1, 20));
}

/** The moment (epoch milliseconds) from which an entry may be tried. */
export function dueAt({ tries, triedAt, savedAt }: OutboxEntry): number {
  return triedAt === null ? Date.parse(savedAt) : Date.parse(triedAt) + waitAfter(tries);
}

function needs(entry: OutboxEntry, earlier: OutboxEntry): boolean {
  if (fieldOf(entry.body, 'supersedesId') === earlier.id) return true;
  return entry.kind === 'ladder-step' && earlier.kind === 'ladder-step' && fieldOf(entry.body, 'itemKey') === fieldOf(earlier.body, 'itemKey');
}

/**
 * What may be sent now under a link: pain reports first, since somebody may have to act on them, then in
 * the order told. A correction waits for its log, and a step of a ladder for the step before it.
 */
export function waiting(entries: readonly OutboxEntry[], link: string): OutboxEntry[] {
  const open = inOrder(entries).filter((entry) => entry.state === 'waiting' && entry.link === link);
  const free = open.filter((entry, i) => !open.slice(0, i).some((earlier) => needs(entry, earlier)));
  return [...free.filter(({ kind }) => kind === 'report'), ...free.filter(({ kind }) => kind !== 'report')];
}
