import { describe, expect, test } from 'vitest';
import { drawMovement } from './draw-figure';
import { momentsOf, movementOf, movements } from './movements';

describe.each(Object.entries(movements))('%s', (slug, movement) => {
  test('is plain data: a copy through JSON is the same movement and gives the same bytes', () => {
    const copy = JSON.parse(JSON.stringify(movement)) as typeof movement;
    expect(copy).toStrictEqual(movement);
    for (const moment of momentsOf(movement)) expect(drawMovement(copy, { moment })).toEqual(drawMovement(movement, { moment }));
  });

  test('is found by its slug', () => {
    expect(movementOf(slug)).toBe(movement);
  });
});

test('there is no movement for another word, nor for one that every object knows', () => {
  expect(movementOf('handstand')).toBeUndefined();
  expect(movementOf('constructor')).toBeUndefined();
});
