import type { Dose, Frequency } from './dose';
import { doseSeconds } from './dosing/dose-seconds';
import type { Direction, ExerciseType, Position } from './exercise';
import { sessionsPerDay } from './frequency';
import type { Phase } from './phases';
import { holdsInPhase } from './phases-in-force';

export interface BalanceItem {
  dose: Dose;
  direction: Direction;
  types: readonly ExerciseType[];
}

export interface ProgramBalance {
  /** Exercises in the program. */
  count: number;
  /** Exercises done on a full day, repeats counted: 5 exercises twice a day are 10. */
  timesADay: number;
  /** Estimated whole minutes on a full day, at least 1 when anything is due. */
  minutesADay: number;
  /** Exercises that are only done as needed; they count neither as minutes nor as times. */
  asNeeded: number;
  flexion: number;
  extension: number;
  /** Exercises that go both ways, turn, or hold the spine still. */
  other: number;
  /** Exercises that strengthen, and those that stretch or mobilise; one may do both, or neither. */
  strength: number;
  stretch: number;
}

/**
 * What a program asks of a full day: one on which every exercise falls due, so named days and weekly
 * quotas count as if they met. Time is that of doseSeconds, an estimate without moving into position.
 */
export function programBalance(items: readonly BalanceItem[], frequency: Frequency): ProgramBalance {
  let seconds = 0;
  let timesADay = 0;
  const balance = { count: items.length, asNeeded: 0, flexion: 0, extension: 0, other: 0, strength: 0, stretch: 0 };
  for (const { dose, direction, types } of items) {
    const own = dose.frequency ?? frequency;
    const times = sessionsPerDay(own);
    if (own.kind === 'asNeeded') balance.asNeeded += 1;
    seconds += doseSeconds(dose) * times;
    timesADay += times;
    if (types.includes('strength')) balance.strength += 1;
    if (types.includes('stretch') || types.includes('mobility')) balance.stretch += 1;
    balance[direction === 'flexion' || direction === 'extension' ? direction : 'other'] += 1;
  }
  return { ...balance, timesADay, minutesADay: seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0 };
}

/** The items that hold together in the phase that asks for most time; all of them where there are no phases. */
export function busiestPhase<Item extends { dose: Dose; phaseKey: string | null }>(items: readonly Item[], phases: readonly Phase[], frequency: Frequency): Item[] {
  const secondsOf = (of: readonly Item[]) => of.reduce((sum, { dose }) => sum + doseSeconds(dose) * sessionsPerDay(dose.frequency ?? frequency), 0);
  const together = phases.map(({ key }) => items.filter((item) => holdsInPhase(item.phaseKey, phases, [key])));
  const most = Math.max(...together.map(secondsOf));
  return together.find((of) => secondsOf(of) === most) ?? [...items];
}

/** How often a patient who follows the order has to go back to a position left before. `any` asks for no change. */
export function positionReturns(positions: readonly Position[]): number {
  const left = new Set<Position>();
  let current: Position | null = null;
  let returns = 0;
  for (const position of positions) {
    if (position === 'any' || position === current) continue;
    if (current) left.add(current);
    if (left.has(position)) returns += 1;
    current = position;
  }
  return returns;
}

/**
 * The same items with each position in one stretch, in the order in which the positions first come.
 * Within a position the order stays; an exercise for any position stays behind the one it followed.
 */
export function orderByPosition<Item>(items: readonly Item[], positionOf: (item: Item) => Position): Item[] {
  const stretches = new Map<Position, Item[]>();
  let current: Position = 'any';
  for (const item of items) {
    const position = positionOf(item);
    if (position !== 'any') current = position;
    stretches.set(current, [...(stretches.get(current) ?? []), item]);
  }
  return [...stretches.values()].flat();
}
