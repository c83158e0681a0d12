import { expect, it } from 'vitest';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { leadOn } from './lead-on';

const id = '0198c1a2-0000-7000-8000-000000000001';
const now = Date.parse('2026-11-21T10:00:00Z');
const day = (on: string) => ({ day: on, versionId: 'v', paused: false, sessions: 1, items: [{ itemId: 'a', demand: 'due' }] });
const told = { id, day: '2026-11-20', at: '2026-11-20T09:00:00Z', done: 1, of: 1, painBefore: null, painAfter: 2, log: { versionId: 'v', items: [{ itemId: 'a', outcome: 'done' }] } };
const snapshot = { link: 'mine', zone: 'UTC', carer: null, days: [day('2026-11-20'), day('2026-11-21')], exercises: [{ itemId: 'a', key: 'k', level: 0 }], told: [told] } as unknown as PlanSnapshot;

it.each([
  [{ step: 'went', went: 'all', today: 'yes' }, '#log=all'],
  [{ step: 'went', went: 'some', day: '2026-11-20' }, '#log=2026-11-20.some'],
  [{ step: 'went', went: 'none', day: '2026-11-20', fixes: id }, `#log=${id}.none`],
  [{ step: 'items', 'outcome.a': 'partly', day: '2026-11-21' }, '#log=pain'],
  [{ step: 'why', reason: 'time', day: '2026-11-20' }, '#log=2026-11-20.pain'],
  [{ step: 'about', sessionId: id }, `#log=${id}`],
  [{ step: 'about', day: '2026-11-20' }, '#log=2026-11-20'],
  [{ step: 'before', pain: '3' }, '#today'],
  [{ step: 'report', kind: 'any-time', pain: '3' }, '#report=signs'],
  [{ step: 'report', kind: 'next-morning', pain: '3' }, '#morning=signs'],
])('%j goes on at %s', (fields, place) => {
  expect(leadOn(snapshot, [], fields, now)).toBe(place);
});

it('takes no other log for one that the phone does not keep, and no other form for a log', () => {
  expect(leadOn(snapshot, [], { step: 'about', sessionId: '0198c1a2-0000-7000-8000-000000000009' }, now)).toBeNull();
  expect(leadOn(snapshot, [], { step: 'name' }, now)).toBeNull();
});
