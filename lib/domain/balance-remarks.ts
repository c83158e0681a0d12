import type { Dose } from './dose';
import { compareDoseToRange, type RangeComparison, type RangeField } from './dosing/compare-dose-to-range';
import type { Direction, DoseRange, LibraryExercise, Position, Precaution, SourceId } from './exercise';
import { positionReturns } from './balance';

export interface RemarkExercise {
  slug: string;
  position: Position;
  direction: Direction;
  ranges: readonly DoseRange[];
  precautions: readonly Precaution[];
  pairsWith: LibraryExercise['pairsWith'];
}

export interface RemarkItem {
  key: string;
  dose: Dose;
  exercise: RemarkExercise;
}

export type OutsideRange = Extract<RangeComparison, { field: RangeField }>;

/** A quiet word about a program; none of them stops anything. */
export type BalanceRemark =
  /** Exercises that call for a second look because of the same precautions. */
  | { kind: 'precaution'; keys: string[]; precautions: Precaution[] }
  | { kind: 'minutes'; minutes: number; stated: number }
  | { kind: 'pairing'; key: string; add: string; why: 'counter-pose' | 'opposite-direction'; source: SourceId }
  | { kind: 'range'; key: string; field: RangeField; value: number; sources: OutsideRange[] }
  | { kind: 'order'; returns: number };

/** A figure of the dose that lies outside every source that states one; null when none does. */
export function doseOutsideSources(dose: Dose, ranges: readonly DoseRange[]): Omit<Extract<BalanceRemark, { kind: 'range' }>, 'key' | 'kind'> | null {
  const compared = compareDoseToRange(dose, ranges).filter((one): one is OutsideRange => one.verdict !== 'open');
  for (const field of ['reps', 'seconds', 'breaths', 'holdSeconds'] as const) {
    const said = compared.filter((one) => one.field === field);
    const [first] = said;
    if (first && said.every((one) => one.verdict !== 'inside')) return { field, value: first.value, sources: said };
  }
  return null;
}

const opposites: Partial<Record<Direction, Direction>> = { flexion: 'extension', extension: 'flexion' };

/** Counter-poses that are not in the program yet, and an opposite direction where only one is trained. */
function pairings(items: readonly RemarkItem[]): Extract<BalanceRemark, { kind: 'pairing' }>[] {
  const present = new Set(items.map((item) => item.exercise.slug));
  const directions = new Set(items.map((item) => item.exercise.direction));
  const found = new Map<string, Extract<BalanceRemark, { kind: 'pairing' }>>();
  for (const { key, exercise } of items) {
    const opposite = opposites[exercise.direction];
    for (const { slug, why, source } of exercise.pairsWith) {
      if (present.has(slug)) continue;
      // Keyed by what to add: the last exercise that asks for it is the one to put it after.
      if (why === 'counter-pose') found.set(slug, { kind: 'pairing', key, add: slug, why, source });
      if (why === 'opposite-direction' && opposite && !directions.has(opposite) && !directions.has('both') && found.size === 0) found.set(slug, { kind: 'pairing', key, add: slug, why, source });
    }
  }
  return [...found.values()];
}

function precautionRemarks(items: readonly RemarkItem[], noted: readonly Precaution[]): BalanceRemark[] {
  const found = new Map<string, Extract<BalanceRemark, { kind: 'precaution' }>>();
  for (const { key, exercise } of items) {
    const precautions = exercise.precautions.filter((one) => noted.includes(one)).toSorted();
    if (precautions.length === 0) continue;
    const remark = found.get(precautions.join()) ?? { kind: 'precaution', keys: [], precautions };
    remark.keys.push(key);
    found.set(precautions.join(), remark);
  }
  return [...found.values()];
}

/** What is worth a second look, most weighty first: the patient's precautions, their time, pairs, sources, order. */
export function balanceRemarks(items: readonly RemarkItem[], patient: { precautions: readonly Precaution[]; minutesPerDay: number | null }, minutesADay: number): BalanceRemark[] {
  const warned = precautionRemarks(items, patient.precautions);
  const stated = patient.minutesPerDay;
  const long: BalanceRemark[] = stated !== null && minutesADay > stated ? [{ kind: 'minutes', minutes: minutesADay, stated }] : [];
  const outside = items.flatMap(({ key, dose, exercise }): BalanceRemark[] => {
    const found = doseOutsideSources(dose, exercise.ranges);
    return found ? [{ kind: 'range', key, ...found }] : [];
  });
  const returns = positionReturns(items.map((item) => item.exercise.position));
  return [...warned, ...long, ...pairings(items), ...outside, ...(returns > 0 ? [{ kind: 'order' as const, returns }] : [])];
}
