import { describe, expect, it } from 'vitest';
import { compareLocations } from './location-moves';
import { backLocations, locations, neckLocations } from './locations';

describe('compareLocations', () => {
  it('compares every pair of one map by its distance from the spine', () => {
    for (const map of [['none', ...backLocations], ['none', ...neckLocations]] as const) {
      map.forEach((before, i) =>
        map.forEach((after, j) => {
          expect(compareLocations(before, after), `${before} → ${after}`).toBe(i === j ? 'same' : j > i ? 'further' : 'nearer');
        }),
      );
    }
  });

  it('says unknown across maps and where a point was not told', () => {
    for (const back of backLocations) for (const neck of neckLocations) expect(compareLocations(back, neck)).toBe('unknown');
    for (const point of locations) {
      expect(compareLocations(null, point)).toBe('unknown');
      expect(compareLocations(point, null)).toBe('unknown');
    }
    expect(compareLocations(null, null)).toBe('unknown');
  });
});
