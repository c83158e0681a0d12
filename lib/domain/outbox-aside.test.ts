import { expect, it } from 'vitest';
import { newEntry, type OutboxEntry } from './outbox';
import { isOutrun, putsAside } from './outbox-aside';

const at = (time: string) => `2026-11-21T09:00:${time}Z`;
const written = Date.parse(at('10'));
const entry = (over: Partial<OutboxEntry>): OutboxEntry => ({ ...newEntry({ id: '1', link: 'mine', kind: 'report', body: {}, savedAt: at('05'), card: 'emergency' }), state: 'sent', tries: 1, triedAt: at('11'), ...over });

it('a page is outrun by a warning sign that the server took after it began to write', () => {
  expect(isOutrun([entry({})], written)).toBe(true);
  expect(isOutrun([entry({ card: null }), entry({ card: 'stop-and-call' })], written)).toBe(true);
});

it('it is not by one that the server knew before, by one that still waits, or by anything that leaves the exercises', () => {
  expect(isOutrun([entry({ triedAt: at('09') })], written)).toBe(false);
  expect(isOutrun([entry({ state: 'waiting', triedAt: null })], written)).toBe(false);
  expect(isOutrun([entry({ state: 'refused' })], written)).toBe(false);
  expect(isOutrun([entry({ card: null })], written)).toBe(false);
});

it('only the two cards that stop a session put exercises aside', () => {
  expect([entry({ card: 'emergency' }), entry({ card: 'stop-and-call' }), entry({ card: null })].map(putsAside)).toEqual([true, true, false]);
});
