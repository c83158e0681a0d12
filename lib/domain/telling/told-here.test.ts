import { describe, expect, it } from 'vitest';
import { newEntry, type OutboxEntry } from '../outbox';
import type { PlanSnapshot } from '../plan-snapshot';
import type { SafetyCard } from '../safety';
import { asideNow, isMorningTold, movedNow, painBeforeOn, sessionsTold } from './told-here';

const madeAt = '2026-11-21T08:00:00Z';
const snapshot = { link: 'mine', zone: 'UTC', madeAt, aside: null, emergencyFlags: [], moved: null, told: [{ id: 'stored', day: '2026-11-20', at: '2026-11-20T09:00:00Z', done: 2, of: 2, painBefore: 1, painAfter: 2 }] } as unknown as PlanSnapshot;

function session(id: string, body: object, state: Partial<OutboxEntry> = {}): OutboxEntry {
  const told = { id, doneAt: '2026-11-20T18:00:00Z', localDay: '2026-11-20', items: [{ itemId: 'a', outcome: 'done' }, { itemId: 'b', outcome: 'skipped', reason: 'time' }], ...body };
  return { ...newEntry({ id, link: 'mine', kind: 'session', body: told, savedAt: '2026-11-21T09:00:00Z', card: null }), ...state };
}

function report(card: SafetyCard | null, body: object, state: Partial<OutboxEntry> = {}): OutboxEntry {
  return { ...newEntry({ id: 'r', link: 'mine', kind: 'report', body: { kind: 'any-time', localDay: '2026-11-21', redFlags: [], ...body }, savedAt: '2026-11-21T09:00:00Z', card }), ...state };
}

describe('sessionsTold', () => {
  it('adds what waits here to what the server holds, in order, and counts nothing twice', () => {
    expect(sessionsTold(snapshot, [session('stored', {}, { state: 'sent' }), session('new', { painAfter: 3 })], '2026-11-20').map(({ id, done, of, painAfter }) => [id, done, of, painAfter])).toEqual([['stored', 2, 2, 2], ['new', 1, 2, 3]]);
  });

  it('leaves out what was refused, other days and other plans', () => {
    expect(sessionsTold(snapshot, [session('x', {}, { state: 'refused' }), session('y', { localDay: '2026-11-21' }), session('z', {}, { link: 'other' })], '2026-11-20').map(({ id }) => id)).toEqual(['stored']);
  });

  it('puts a correction in the place of what it corrects, told here or there, sent or not, and keeps what was said before', () => {
    const chain = (told: ReturnType<typeof sessionsTold>) => told.map(({ id, replaced = [] }) => [id, ...replaced.map((one) => one.id)]);
    const at = (hour: string) => ({ savedAt: `2026-11-21T${hour}:00:00Z` });
    const fixed = session('fixed', { supersedesId: 'stored', painAfter: 5 });
    expect(chain(sessionsTold(snapshot, [fixed], '2026-11-20'))).toEqual([['fixed', 'stored']]);
    expect(chain(sessionsTold(snapshot, [session('last', { supersedesId: 'again' }, at('12')), session('new', {}, at('10')), session('again', { supersedesId: 'new' }, at('11'))], '2026-11-20'))).toEqual([['stored'], ['last', 'again', 'new']]);
    // The server knows of it by now, also of one that another device has put right since.
    const replaced = { ...snapshot, told: [{ ...snapshot.told[0]!, id: 'theirs', replaced: [{ ...snapshot.told[0]!, id: 'fixed' }, snapshot.told[0]!] }] };
    expect(chain(sessionsTold(replaced, [session('fixed', { supersedesId: 'stored' }, { state: 'sent' })], '2026-11-20'))).toEqual([['theirs', 'fixed', 'stored']]);
    expect(chain(sessionsTold(snapshot, [{ ...fixed, state: 'refused' }], '2026-11-20'))).toEqual([['stored']]);
  });

  it('marks a past day as added later', () => {
    expect(sessionsTold(snapshot, [session('a', {}), session('b', { localDay: '2026-11-21' })], '2026-11-20').at(-1)?.provenance).toBe('back-filled');
    expect(sessionsTold(snapshot, [session('b', { localDay: '2026-11-21' })], '2026-11-21')[0]?.provenance).toBe('same-day');
  });

  it('knows the pain before the last session that told it', () => {
    expect(painBeforeOn(snapshot, [session('new', { painBefore: 4 })], '2026-11-20')).toBe(4);
    expect(painBeforeOn(snapshot, [session('new', {})], '2026-11-20')).toBe(1);
    expect(painBeforeOn(snapshot, [], '2026-11-21')).toBeNull();
  });
});

describe('asideNow', () => {
  it('puts the exercises aside from the moment a sign is told, before anything is sent', () => {
    expect(asideNow(snapshot, [report('emergency', { redFlags: ['saddle-numbness', 'fever'] })])).toEqual({ aside: 'emergency', emergencyFlags: ['saddle-numbness'] });
    expect(asideNow(snapshot, [report('stop-and-call', { redFlags: ['fever'] })]).aside).toBe('stop-and-call');
    expect(asideNow(snapshot, [report('ease-off', { pain: 4 })]).aside).toBeNull();
  });

  it('stays so when the server refused it, and until a later snapshot says otherwise', () => {
    expect(asideNow({ ...snapshot, madeAt: '2026-11-21T09:30:00Z' }, [report('emergency', {}, { state: 'refused' })]).aside).toBe('emergency');
    expect(asideNow(snapshot, [report('emergency', {}, { state: 'sent' })]).aside).toBe('emergency');
    expect(asideNow({ ...snapshot, madeAt: '2026-11-21T09:30:00Z' }, [report('emergency', {}, { state: 'sent' })]).aside).toBeNull();
  });

  it('follows the server, and another plan’s report says nothing about this one', () => {
    expect(asideNow({ ...snapshot, aside: 'stop-and-call' }, []).aside).toBe('stop-and-call');
    expect(asideNow(snapshot, [report('emergency', {}, { link: 'other' })]).aside).toBeNull();
  });
});

describe('movedNow', () => {
  it('is what a session told here says, or what the server knows', () => {
    const moved = { before: 'back', after: 'foot' } as const;
    expect(movedNow(snapshot, [session('s', { locationBefore: 'back', locationAfter: 'foot' }, { card: 'stop-and-call' })])).toEqual(moved);
    expect(movedNow({ ...snapshot, moved }, [session('s', {})])).toEqual(moved);
    expect(movedNow(snapshot, [session('s', { locationBefore: 'foot', locationAfter: 'back' })])).toBeNull();
  });
});

describe('isMorningTold', () => {
  it('is true once this morning was told here', () => {
    expect(isMorningTold(snapshot, [report(null, { kind: 'next-morning' })], '2026-11-21')).toBe(true);
    expect(isMorningTold(snapshot, [report(null, {})], '2026-11-21')).toBe(false);
  });
});
