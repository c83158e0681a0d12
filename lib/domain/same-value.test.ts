import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameValue } from './same-value';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([field, inner]) => [field, reversed(inner)]));
};

it('does not mind the order of fields', () => {
  fc.assert(fc.property(fc.object(), (value) => sameValue(value, reversed(value))));
});

it('minds values, lengths and missing fields', () => {
  expect(sameValue({ a: [1, 2] }, { a: [1, 3] })).toBe(false);
  expect(sameValue([1], [1, 2])).toBe(false);
  expect(sameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(sameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(sameValue([], {})).toBe(false);
  expect(sameValue(null, {})).toBe(false);
});
