import { expect, it } from 'vitest';
import { seconds } from './keystroke-level';

it('adds keys, pointings, hands and preparations', () => {
  expect(seconds({ keys: 10, clicks: 0, drags: 0, moves: 0 }, 2)).toBeCloseTo(2.8 + 2.7);
  expect(seconds({ keys: 0, clicks: 3, drags: 1, moves: 1 }, 0)).toBeCloseTo(3 * 1.38 + 2.76 + 0.4);
});
