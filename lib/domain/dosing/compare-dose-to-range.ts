import type { Dose } from '../dose';
import type { DoseRange, SourceId } from '../exercise';

export type RangeField = 'reps' | 'holdSeconds' | 'seconds' | 'breaths';

export type RangeComparison =
  | { source: SourceId; verdict: 'open' }
  | { source: SourceId; verdict: 'below' | 'above' | 'inside'; field: RangeField; min: number; max?: number; value: number };

interface Span {
  low: number;
  high: number;
}

/** What the dose says in the unit of each field; absent where it says nothing comparable. */
function doseSpans({ amount, hold }: Dose): Partial<Record<RangeField, Span>> {
  if (amount.kind === 'time') return { seconds: { low: amount.seconds, high: amount.seconds } };
  if (amount.kind === 'breaths') return { breaths: { low: amount.count, high: amount.count } };
  const reps = { low: amount.min, high: amount.max };
  if (hold?.kind === 'breaths') return { reps };
  const held = hold?.seconds ?? 0;
  return { reps, holdSeconds: { low: held, high: held } };
}

const fields: readonly RangeField[] = ['reps', 'holdSeconds', 'seconds', 'breaths'];

/**
 * The dose against what each source states. `value` is the figure that lies outside, or the lower one.
 * A source with no figures is `open`; a figure in a unit that the dose does not use is not compared.
 * Repetitions without a hold are held 0 s, so a source that asks for a hold says `below`.
 */
export function compareDoseToRange(dose: Dose, ranges: readonly DoseRange[]): RangeComparison[] {
  const spans = doseSpans(dose);
  return ranges.flatMap((range): RangeComparison[] => {
    const { source } = range;
    if (fields.every((field) => !range[field])) return [{ source, verdict: 'open' }];
    return fields.flatMap((field): RangeComparison[] => {
      const bound: { min: number; max?: number | undefined } | undefined = range[field];
      const span = spans[field];
      if (!bound || !span) return [];
      const limits = { source, field, min: bound.min, ...(bound.max === undefined ? {} : { max: bound.max }) };
      if (span.low < bound.min) return [{ ...limits, verdict: 'below', value: span.low }];
      if (bound.max !== undefined && span.high > bound.max) return [{ ...limits, verdict: 'above', value: span.high }];
      return [{ ...limits, verdict: 'inside', value: span.low }];
    });
  });
}
