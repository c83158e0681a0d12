import { expect, it } from 'vitest';
import { newEntry, type OutboxEntry } from '@/lib/domain/outbox';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { newChange } from './new-change';
import { pastDays } from './past-days';
import { progressHere } from './progress-here';

const day = (on: string, paused = false) => ({ day: on, versionId: 'v', paused, sessions: 1, items: paused ? [] : [{ itemId: 'a', demand: 'due' }, { itemId: 'b', demand: 'due' }] });
const log = { versionId: 'v', items: [{ itemId: 'a', outcome: 'done' }, { itemId: 'b', outcome: 'partly' }], note: 'It rained' };
const stored = { id: 'stored', day: '2026-11-20', at: '2026-11-20T09:00:00Z', done: 2, of: 2, painBefore: null, painAfter: 2, provenance: 'same-day', log };
const snapshot = {
  link: 'mine', zone: 'UTC', carer: null, begunOn: '2026-11-06', exercises: [{ itemId: 'a', name: 'Bridge' }, { itemId: 'b', name: 'Cat' }],
  days: [{ ...day('2026-11-14'), versionId: null }, day('2026-11-15'), day('2026-11-16'), day('2026-11-19', true), day('2026-11-20'), day('2026-11-21'), day('2026-11-22')], told: [stored],
} as unknown as PlanSnapshot;
const told = (id: string, body: object): OutboxEntry => newEntry({ id, link: 'mine', kind: 'session', body: { id, versionId: 'v', doneAt: '2026-11-16T12:00:00Z', localDay: '2026-11-16', items: log.items.slice(0, 1), ...body }, savedAt: '2026-11-21T09:00:00Z', card: null });

it('lists the days of the plan up to today, newest first, with what may still be added', () => {
  const days = pastDays(snapshot, [], '2026-11-21');
  expect(days.map(({ day: on, canAdd, rest }) => [on, canAdd, rest])).toEqual([['2026-11-21', true, false], ['2026-11-20', true, false], ['2026-11-19', false, true], ['2026-11-16', true, false], ['2026-11-15', true, false]]);
  expect(days[1]?.sessions).toMatchObject([{ id: 'stored', done: 1, partly: 1, of: 2, note: 'It rained', notDone: [{ name: 'Cat', outcome: 'partly', reason: null }], replaced: [] }]);
});

it('shows what was told here without a network: a past day as added later, a correction with what it replaced', () => {
  const days = pastDays(snapshot, [told('late', {}), told('fix', { doneAt: stored.at, localDay: '2026-11-20', supersedesId: 'stored', painAfter: 5 })], '2026-11-21');
  expect(days.find((one) => one.day === '2026-11-16')?.sessions).toMatchObject([{ id: 'late', provenance: 'back-filled', done: 1, of: 1 }]);
  expect(days.find((one) => one.day === '2026-11-20')?.sessions).toMatchObject([{ id: 'fix', painAfter: 5, replaced: [{ id: 'stored', painAfter: 2 }] }]);
});

it('counts the sessions of the week, Monday on, with those that are not sent yet, and the weeks since the first day', () => {
  expect(progressHere(snapshot, [], '2026-11-21')).toMatchObject({ sessionsThisWeek: 1, week: 3 });
  expect(progressHere(snapshot, [told('late', {}), told('sunday', { localDay: '2026-11-15' })], '2026-11-21')).toMatchObject({ sessionsThisWeek: 2 });
  expect(progressHere(snapshot, [told('none', { items: [{ itemId: 'a', outcome: 'skipped', reason: 'time' }] })], '2026-11-21')).toMatchObject({ sessionsThisWeek: 1 });
  expect(progressHere({ ...snapshot, begunOn: '2026-11-22' }, [], '2026-11-21')).toBeNull();
});

it('tells of a change for two weeks, until it has been read', () => {
  const changed = { versionId: 'v2', day: '2026-11-20', changes: [{ text: 'New: Bridge', before: null }], reason: '', name: 'Ana' };
  expect(newChange({ changed }, '2026-11-21', undefined)).toBe(changed);
  expect(newChange({ changed }, '2026-11-21', 'v1')).toBe(changed);
  const quiet: [seen: string | undefined, today: string, given: typeof changed | null][] = [['v2', '2026-11-21', changed], [undefined, '2026-12-04', changed], [undefined, '2026-11-21', { ...changed, changes: [] }], [undefined, '2026-11-21', null]];
  for (const [seen, today, given] of quiet) {
    expect(newChange({ changed: given }, today, seen)).toBeNull();
  }
});
