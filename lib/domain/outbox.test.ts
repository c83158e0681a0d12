import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, mergeEntries, newEntry, outOfDate, type OutboxEntry } from './outbox';
import { afterOutcome, dueAt, outcomeOf, waitAfter, waiting, type Outcome } from './outbox-sending';

const entry = (id: string, more: Partial<OutboxEntry> = {}): OutboxEntry => ({ ...newEntry({ id, link: 'mine', kind: 'session', body: { id }, savedAt: `2026-11-21T09:00:0${id}.000Z`, card: null }), ...more });

/** What may come of one entry in any tab: each a state that a tab can hold. */
const anyView: fc.Arbitrary<OutboxEntry> = fc
  .array(fc.record({ kind: fc.constantFrom('sent' as const, 'later' as const, 'refused' as const), at: fc.integer({ min: 0, max: 59 }) }), { maxLength: 4 })
  .map((tries) => tries.reduce((held, { kind, at }) => (held.state === 'waiting' ? afterOutcome(held, (kind === 'refused' ? { kind, refusal: 'invalid' } : { kind }) as Outcome, `2026-11-21T10:00:${String(at).padStart(2, '0')}.000Z`) : held), entry('1')));

describe('mergeEntries', () => {
  it('comes to the same whoever writes last and however often', () => {
    fc.assert(
      fc.property(anyView, anyView, anyView, (a, b, c) => {
        expect(mergeEntries(a, b)).toEqual(mergeEntries(b, a));
        expect(mergeEntries(a, mergeEntries(b, c))).toEqual(mergeEntries(mergeEntries(a, b), c));
        expect(mergeEntries(a, a)).toEqual(a);
      }),
    );
  });

  it('never takes a yes back', () => {
    fc.assert(fc.property(anyView, (view) => void expect(mergeEntries({ ...entry('1'), state: 'sent', tries: 1 }, view).state).toBe('sent')));
  });
});

describe('outcomeOf', () => {
  const said = (code: string, reason?: string) => ({ ok: false, code, reason, fields: {} });
  it.each([
    ['nothing came back', null, { kind: 'offline' }],
    ['our yes', { status: 200, body: { ok: true, value: {} } }, { kind: 'sent' }],
    ['a page that a network puts in between', { status: 200, body: null }, { kind: 'later' }],
    ['another body under the same id', { status: 409, body: said('conflict', 'other-body') }, { kind: 'refused', refusal: 'conflict' }],
    ['a program that is over', { status: 409, body: said('refused', 'program-completed') }, { kind: 'refused', refusal: 'refused' }],
    ['another plan is open', { status: 409, body: said('refused', 'other-link') }, { kind: 'other-link' }],
    ['not well formed', { status: 422, body: said('invalid') }, { kind: 'refused', refusal: 'invalid' }],
    ['an exercise that is gone', { status: 404, body: said('not-found') }, { kind: 'refused', refusal: 'not-found' }],
    ['a page that is missing while the server is renewed', { status: 404, body: null }, { kind: 'later' }],
    ['a conflict that is not ours', { status: 409, body: null }, { kind: 'later' }],
    ['the link has ended', { status: 401, body: said('signed-out') }, { kind: 'closed' }],
    ['a network’s own sign-in', { status: 401, body: null }, { kind: 'later' }],
    ['too many at once', { status: 429, body: said('too-many', '12') }, { kind: 'later' }],
    ['a fault', { status: 500, body: said('unexpected') }, { kind: 'later' }],
    ['a server that is away', { status: 503, body: null }, { kind: 'later' }],
  ])('%s', (_name, answer, outcome) => {
    expect(outcomeOf(answer)).toEqual(outcome);
  });
});

describe('waiting', () => {
  const idsOf = (entries: OutboxEntry[]) => waiting(entries, 'mine').map(({ id }) => id);

  it('sends what is told of pain first, then in the order told, and under its own link alone', () => {
    expect(idsOf([entry('3'), entry('1'), entry('2', { kind: 'report' }), entry('4', { link: 'theirs' }), entry('5', { state: 'sent' }), entry('6', { state: 'refused' })])).toEqual(['2', '1', '3']);
  });

  it('holds a correction back until its log is out, and a step until the one before it', () => {
    const correction = entry('2', { body: { id: '2', supersedesId: '1' } });
    expect(idsOf([entry('1'), correction])).toEqual(['1']);
    expect(idsOf([entry('1', { state: 'sent' }), correction])).toEqual(['2']);
    const step = (id: string, itemKey: string) => entry(id, { kind: 'ladder-step', body: { id, itemKey } });
    expect(idsOf([step('1', 'a'), step('2', 'a'), step('3', 'b')])).toEqual(['1', '3']);
  });
});

it('waits longer after each try, never over a quarter of an hour', () => {
  expect([0, 1, 2, 3, 9, 200].map(waitAfter)).toEqual([0, 5_000, 10_000, 20_000, 900_000, 900_000]);
  expect(dueAt(entry('1'))).toBe(Date.parse('2026-11-21T09:00:01Z'));
  expect(dueAt(entry('1', { tries: 2, triedAt: '2026-11-21T10:00:00.000Z' }))).toBe(Date.parse('2026-11-21T10:00:10Z'));
});

it('orders by the moment told, and lets go only of what the server has', () => {
  expect(inOrder([entry('2'), entry('1')]).map(({ id }) => id)).toEqual(['1', '2']);
  expect(outOfDate([entry('1'), entry('2', { state: 'sent' }), entry('3', { state: 'refused' }), entry('4', { state: 'sent' })], '2026-11-21T09:00:03.000Z').map(({ id }) => id)).toEqual(['2']);
});
