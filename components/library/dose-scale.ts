import type { Dose } from '@/lib/domain/dose';
import type { DoseRange, SourceId } from '@/lib/domain/exercise';

export const doseFields = ['reps', 'holdSeconds', 'seconds', 'breaths'] as const;
export type DoseField = (typeof doseFields)[number];

export interface SourceBar {
  source: SourceId;
  /** Null for a source that gives no figure. */
  min: number | null;
  max: number | null;
}

export interface DoseScale {
  field: DoseField;
  bars: SourceBar[];
  value: number | null;
  top: number;
  ticks: number[];
}

function valueOf({ amount, hold }: Dose, field: DoseField): number | null {
  if (field === 'reps') return amount.kind === 'reps' ? amount.min : null;
  if (field === 'seconds') return amount.kind === 'time' ? amount.seconds : null;
  if (field === 'breaths') return amount.kind === 'breaths' ? amount.count : null;
  return hold?.kind === 'seconds' ? hold.seconds : null;
}

/** Round steps, at most six of them. */
function tickStep(top: number): number {
  return [1, 2, 5, 10, 15, 30, 60, 120, 300, 600].find((step) => top / step <= 6) ?? 1200;
}

/** One scale for each unit that a source speaks in. A source without any figure stands on the first, with an open bar. */
export function doseScales(dose: Dose, ranges: readonly DoseRange[]): DoseScale[] {
  const used = doseFields.filter((field) => ranges.some((range) => range[field]));
  return used.map((field, place) => {
    const bars = ranges.flatMap((range): SourceBar[] => {
      const bound: { min: number; max?: number | undefined } | undefined = range[field];
      if (bound) return [{ source: range.source, min: bound.min, max: bound.max ?? null }];
      return place === 0 && doseFields.every((other) => !range[other]) ? [{ source: range.source, min: null, max: null }] : [];
    });
    const value = valueOf(dose, field);
    const highest = Math.max(value ?? 0, ...bars.map((bar) => bar.max ?? (bar.min ?? 0) * 1.5));
    const step = tickStep(highest);
    const top = Math.ceil((highest * 1.05) / step) * step;
    return { field, bars, value, top, ticks: Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step) };
  });
}
