import { sameValue } from './same-value';
import type { Amount, Dose } from './dose';
import type { RangeField } from './dosing/compare-dose-to-range';
import type { DoseRange } from './exercise';
import { startingLadderRule, type Ladder, type Rung } from './ladder';

/** An exercise that the library names as easier or harder, with what is needed to prescribe it. */
export interface LinkedExercise {
  clinicId: string;
  id: string;
  slug: string;
  defaultDose: Dose;
}

const mostRungs = 3;
const mostDoseRungs = 2;
/** An assumption: half as much again is a step that is felt and can be done. */
const stepFactor = 1.5;

interface Bounds {
  min: number;
  max: number;
}

/** The widest span that the sources state for a field; null where none does. A source without an upper figure sets none. */
function boundsOf(ranges: readonly DoseRange[], field: RangeField): Bounds | null {
  const stated = ranges.flatMap((range) => (range[field] ? [range[field]] : []));
  if (stated.length === 0) return null;
  const highest = stated.map((one) => one.max ?? Number.POSITIVE_INFINITY);
  return { min: Math.min(...stated.map((one) => one.min)), max: Math.max(...highest) };
}

/** The next figure up or down within the bounds; null when there is none. Where the sources set no upper bound, twice the figure is. */
function stepped(value: number, harder: boolean, bounds: Bounds | null): number | null {
  if (!bounds) return null;
  const wish = harder ? Math.max(value + 1, Math.round(value * stepFactor)) : Math.min(value - 1, Math.round(value / stepFactor));
  const next = Math.max(bounds.min, Math.min(wish, Number.isFinite(bounds.max) ? bounds.max : value * 2));
  return harder ? (next > value ? next : null) : next < value ? next : null;
}

function steppedAmount(amount: Amount, harder: boolean, ranges: readonly DoseRange[]): Amount | null {
  switch (amount.kind) {
    case 'reps': {
      // A range of repetitions becomes the figure at its easier or harder end: its bounds are days of one step.
      const next = stepped(harder ? amount.max : amount.min, harder, boundsOf(ranges, 'reps'));
      return next === null ? null : { kind: 'reps', min: next, max: next };
    }
    case 'time': {
      const seconds = stepped(amount.seconds, harder, boundsOf(ranges, 'seconds'));
      return seconds === null ? null : { kind: 'time', seconds };
    }
    case 'breaths': {
      const count = stepped(amount.count, harder, boundsOf(ranges, 'breaths'));
      return count === null ? null : { kind: 'breaths', count };
    }
  }
}

function steppedDose(dose: Dose, harder: boolean, ranges: readonly DoseRange[]): Dose | null {
  const amount = steppedAmount(dose.amount, harder, ranges);
  if (amount) return { ...dose, amount };
  if (dose.hold?.kind !== 'seconds') return null;
  const seconds = stepped(dose.hold.seconds, harder, boundsOf(ranges, 'holdSeconds'));
  return seconds === null ? null : { ...dose, hold: { kind: 'seconds', seconds } };
}

function doseRungs(dose: Dose, harder: boolean, ranges: readonly DoseRange[]): Rung[] {
  const rungs: Rung[] = [];
  let current = dose;
  while (rungs.length < mostDoseRungs) {
    const next = steppedDose(current, harder, ranges);
    if (!next) break;
    rungs.push({ exercise: null, dose: next });
    current = next;
  }
  return rungs;
}

function linkedRungs(linked: readonly LinkedExercise[], dose: Dose): Rung[] {
  return linked.map(({ clinicId, id, slug, defaultDose }) => ({ exercise: { clinicId, id, slug }, dose: dose.frequency ? { ...defaultDose, frequency: dose.frequency } : defaultDose }));
}

/**
 * A ladder to start from: the dose first, in steps of a half within the widest range that the sources
 * state, then the exercises that the library links as easier and harder, nearest first, at their own
 * dose. Where no source states a figure the dose is left alone. Nothing is authorised until issued.
 */
export function suggestLadder(exercise: { easier: readonly LinkedExercise[]; harder: readonly LinkedExercise[] }, dose: Dose, ranges: readonly DoseRange[]): Ladder {
  const side = (harder: boolean) => [...doseRungs(dose, harder, ranges), ...linkedRungs(harder ? exercise.harder : exercise.easier, dose)].filter((rung) => rung.exercise !== null || !sameValue(rung.dose, dose)).slice(0, mostRungs);
  return { easier: side(false), harder: side(true), rule: startingLadderRule };
}
