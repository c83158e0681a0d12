import { expect, test } from 'vitest';
import { figureSlugs, movementOf } from '@/lib/figure/movements';
import { readMovement } from './figure-schema';

test('every built-in figure can be exported and read again', () => {
  for (const slug of figureSlugs) expect(readMovement(JSON.stringify(movementOf(slug), null, 2)), slug).toEqual(movementOf(slug));
});

test.each([
  ['nothing', ''], ['a word', 'cat-cow'], ['a list', '[]'], ['null', 'null'], ['another object', '{"start":{}}'],
  ['a number out of bounds', JSON.stringify({ ...movementOf('cat-cow'), camera: { yaw: 1e9, pitch: 0 } })],
  ['an unknown member', JSON.stringify({ ...movementOf('cat-cow'), onload: 'alert(1)' })],
  ['a prototype', JSON.stringify(movementOf('cat-cow')).replace('{', '{"__proto__":{"polluted":true},')],
  ['text where a number is', JSON.stringify({ ...movementOf('cat-cow'), camera: { yaw: '"/><script>', pitch: 0 } })],
  ['a body that hangs on a limb which reaches', JSON.stringify({ ...movementOf('cat-cow'), start: { ...movementOf('cat-cow')?.start, anchor: { joint: 'nearKnee', x: 0, y: 0 }, nearLeg: { reach: [0, 0, 0] } } })],
  ['far too much', JSON.stringify({ ...movementOf('cat-cow'), via: Array.from({ length: 5000 }, () => movementOf('cat-cow')?.start) })],
])('%s is no figure', (_what, text) => {
  expect(readMovement(text)).toBeNull();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
