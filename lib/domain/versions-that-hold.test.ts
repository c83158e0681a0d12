import { describe, expect, it } from 'vitest';
import { firstDayOf, versionsThatHold } from './versions-that-hold';

const from = (effectiveFrom: string) => ({ effectiveFrom });

describe('versionsThatHold', () => {
  it('leaves out those that a newer one overtakes, on the same day or before', () => {
    expect(versionsThatHold([from('2026-12-01'), from('2026-11-21'), from('2026-11-21'), from('2026-12-05')])).toEqual([from('2026-11-21'), from('2026-12-05')]);
  });

  it('begins with the first day of those', () => {
    expect(firstDayOf([from('2026-12-01'), from('2026-11-21')])).toBe('2026-11-21');
    expect(firstDayOf([])).toBeUndefined();
  });
});
