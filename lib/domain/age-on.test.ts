import { describe, expect, it } from 'vitest';
import { ageOn } from './age-on';

describe('ageOn', () => {
  it.each([
    ['1958-12-31', '2026-12-30', 67],
    ['1958-12-31', '2026-12-31', 68],
    ['2000-02-29', '2025-02-28', 24],
    ['2000-02-29', '2025-03-01', 25],
    ['2026-11-20', '2026-11-20', 0],
  ])('born %s is on %s %i years old', (birthDate, day, age) => {
    expect(ageOn(birthDate, day)).toBe(age);
  });
});
