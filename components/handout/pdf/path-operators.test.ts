import { expect, test } from 'vitest';
import { colourOperands, pathOperators } from './path-operators';

test('relative path data becomes absolute operators', () => {
  expect(pathOperators('M10 20l-1.5.5 2 3h4v-1c1 1 2-2 3.5-.5z')).toBe('10 20 m\n8.5 20.5 l\n10.5 23.5 l\n14.5 23.5 l\n14.5 22.5 l\n15.5 23.5 16.5 20.5 18 22 c\nh');
});

test('on a grid every point is a whole number, and errors do not add up', () => {
  expect(pathOperators('M.2 .2l.3 .3.3 .3.3 .3', 2)).toBe('0 0 m\n1 1 l\n2 2 l\n2 2 l');
});

test('what no drawing of ours uses is refused', () => {
  expect(() => pathOperators('M0 0A1 1 0 0 0 2 2')).toThrow('No such path command');
});

test('colours as shares', () => {
  expect(colourOperands('#FF8000')).toBe('1 0.5 0');
});
