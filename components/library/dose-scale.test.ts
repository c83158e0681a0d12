import { describe, expect, it } from 'vitest';
import { allExercises } from '@/db/seed/library/all-exercises';
import { doseScales } from './dose-scale';

describe('doseScales', () => {
  it('draws the stated range, the open source and the default on one scale', () => {
    const dose = { sets: 1, amount: { kind: 'reps' as const, min: 5, max: 5 } };
    const [scale] = doseScales(dose, [{ source: 'A', reps: { min: 5, max: 30 } }, { source: 'B', open: true }]);
    expect(scale).toEqual({ field: 'reps', value: 5, top: 35, ticks: [0, 5, 10, 15, 20, 25, 30, 35], bars: [{ source: 'A', min: 5, max: 30 }, { source: 'B', min: null, max: null }] });
  });

  it('keeps every bar and default of the whole library on its scale', () => {
    for (const { slug, defaultDose, ranges } of allExercises) {
      for (const scale of doseScales(defaultDose, ranges)) {
        const figures = [scale.value ?? 0, ...scale.bars.flatMap((bar) => [bar.min ?? 0, bar.max ?? 0])];
        expect(Math.max(...figures), slug).toBeLessThanOrEqual(scale.top);
        expect(scale.ticks.length, slug).toBeLessThanOrEqual(8);
      }
    }
  });
});
