import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './local-day';
import { monitoringDays } from './monitoring-days';

const start = '2026-09-01';
const days = (count: number, from = start) => Array.from({ length: count }, (_, i) => addDays(from, i));

describe('monitoringDays', () => {
  it('counts each day once, in stretches of 30 from the start, with its band', () => {
    const told = [...days(15), ...days(15), ...days(16, '2026-10-01'), '2026-10-31'];
    expect(monitoringDays(start, '2026-11-05', told)).toEqual([
      { from: '2026-09-01', to: '2026-09-30', passed: 30, withData: 15, band: 'some' },
      { from: '2026-10-01', to: '2026-10-30', passed: 30, withData: 16, band: 'most' },
      { from: '2026-10-31', to: '2026-11-05', passed: 6, withData: 1, band: 'below' },
    ]);
  });

  it('knows 2 to 15 from 16 to 30, and less', () => {
    expect([0, 1, 2, 15, 16, 30].map((count) => monitoringDays(start, '2026-09-30', days(count))[0]?.band)).toEqual(['below', 'below', 'some', 'some', 'most', 'most']);
  });

  it('leaves out what is before the start and after today; a program that has not begun has no stretch', () => {
    expect(monitoringDays(start, start, ['2026-08-31', '2026-09-02'])).toEqual([{ from: start, to: start, passed: 1, withData: 0, band: 'below' }]);
    expect(monitoringDays(start, '2026-08-31', [])).toEqual([]);
  });

  it('has stretches without a gap that end today, and counts every told day since the start once', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.array(fc.integer({ min: -20, max: 420 })), (length, offsets) => {
      const today = addDays(start, length);
      const told = offsets.map((offset) => addDays(start, offset));
      const stretches = monitoringDays(start, today, told);
      expect(stretches.at(-1)?.to).toBe(today);
      expect(stretches.reduce((sum, one) => sum + one.passed, 0)).toBe(length + 1);
      expect(stretches.reduce((sum, one) => sum + one.withData, 0)).toBe(new Set(told.filter((day) => day >= start && day <= today)).size);
    }), { numRuns: 100 });
  });
});
