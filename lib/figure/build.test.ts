import { describe, expect, test } from 'vitest';
import { builds } from './build';
import { instantAt } from './motion';
import { movements } from './movements';
import { lowestOf, partNames } from './part-loft';

describe.each(Object.entries(movements))('%s', (_, movement) => {
  test('a broad body lies on the floor, not in it, and reaches what it reaches for', () => {
    for (const progress of [0, 0.25, 0.5, 0.75, 1]) {
      const { skeleton } = instantAt(movement, progress, builds.broad);
      const lowest = Math.min(...partNames.map((part) => lowestOf(part, skeleton, builds.broad)));
      expect(lowest).toBeGreaterThan(-1.6);
      expect(lowest).toBeLessThan(0.5);
      expect(skeleton.misses.filter(({ by }) => by > 0.6)).toEqual([]);
    }
  });
});

test('both builds share their joints: a limb tapers to the same hand and foot', () => {
  for (const limb of ['shank', 'forearm'] as const) expect(builds.broad[limb](1)).toEqual(builds.medium[limb](1));
  expect(builds.broad.torso(1.3).front).toBeGreaterThan(builds.medium.torso(1.3).front + 2);
});
