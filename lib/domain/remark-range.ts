import type { Dose } from './dose';
import { compareDoseToRange, type RangeField } from './dosing/compare-dose-to-range';
import type { DoseRange } from './exercise';
import type { OutsideRange, RemarkItem, RemarkOf } from './remark-types';

/** A figure of the dose that lies outside every source that states one; null when none does. */
export function doseOutsideSources(dose: Dose, ranges: readonly DoseRange[]): { field: RangeField; value: number; sources: OutsideRange[] } | null {
  const compared = compareDoseToRange(dose, ranges).filter((one): one is OutsideRange => one.verdict !== 'open');
  for (const field of ['reps', 'seconds', 'breaths', 'holdSeconds'] as const) {
    const said = compared.filter((one) => one.field === field);
    const [first] = said;
    if (first && said.every((one) => one.verdict !== 'inside')) return { field, value: first.value, sources: said };
  }
  return null;
}

function withFigure(dose: Dose, field: RangeField, value: number): Dose {
  switch (field) {
    case 'reps':
      return { ...dose, amount: { kind: 'reps', min: value, max: value } };
    case 'seconds':
      return { ...dose, amount: { kind: 'time', seconds: value } };
    case 'breaths':
      return { ...dose, amount: { kind: 'breaths', count: value } };
    case 'holdSeconds':
      return { ...dose, hold: { kind: 'seconds', seconds: value } };
  }
}

/** The dose with that figure at the nearest bound that a source states. */
function nearestDose(dose: Dose, { field, sources }: { field: RangeField; sources: readonly OutsideRange[] }): Dose {
  const bounds = sources.map((one) => {
    const bound = one.verdict === 'above' ? (one.max ?? one.min) : one.min;
    return { bound, distance: Math.abs(one.value - bound) };
  });
  const [nearest] = bounds.toSorted((a, b) => a.distance - b.distance);
  return nearest ? withFigure(dose, field, nearest.bound) : dose;
}

/** A remark for each dose that no source supports, with the nearest dose that one does. */
export function rangeRemarks(items: readonly RemarkItem[]): RemarkOf<'range'>[] {
  return items.flatMap(({ key, dose, exercise }): RemarkOf<'range'>[] => {
    const found = doseOutsideSources(dose, exercise.ranges);
    if (!found) return [];
    return [{ kind: 'range', keys: [key], ...found, cite: [...new Set(found.sources.map((one) => one.source))], action: { kind: 'dose', key, dose: nearestDose(dose, found) } }];
  });
}
