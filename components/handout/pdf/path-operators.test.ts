import { expect, test } from 'vitest';
import { colourOperands, gridPath } from './path-operators';

test('relative path data becomes operators, counted from the upper left corner', () => {
  expect(gridPath('M10 20l-1.5.5 2 3h4v-1c1 1 2-2 3.5-.5z', 10)).toEqual({ x: 85, y: 200, closed: true, operators: '15 0 m 0 5 l 20 35 l 60 35 l 60 25 l 70 35 80 5 95 20 c' });
});

test('every point goes to the nearest step, and errors do not add up', () => {
  expect(gridPath('M.2 .2l.3 .3.3 .3.3 .3', 2)).toEqual({ x: 0, y: 0, closed: false, operators: '0 0 m 1 1 l 2 2 l 2 2 l' });
});

test('what no drawing of ours uses is refused', () => {
  expect(() => gridPath('M0 0A1 1 0 0 0 2 2', 10)).toThrow('No such path command');
});

test('colours as shares', () => {
  expect(colourOperands('#FF8000')).toBe('1 0.5 0');
});
