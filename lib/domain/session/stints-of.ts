import type { Dose } from '../dose';
import type { BodySide, Stint } from './session-state';

/** The right comes first: the figures show it unmirrored. */
const sidesInOrder: readonly BodySide[] = ['right', 'left'];

/** Every set of a dose in the order it is done; 'each' does both sides within a set. */
export function stintsOf({ sets, side }: Pick<Dose, 'sets' | 'side'>): Stint[] {
  const sides: readonly (BodySide | null)[] = side === 'each' ? sidesInOrder : side === 'left' || side === 'right' ? [side] : [null];
  return Array.from({ length: sets }, (_, i) => sides.map((one) => ({ set: i + 1, side: one, done: [], partial: 0, countedBefore: null }))).flat();
}

/** The side that a unit (from 0) works on; within an alternating set it changes with every repetition. */
export function sideOfUnit({ side, amount }: Pick<Dose, 'side' | 'amount'>, stint: Stint, unit: number): BodySide | null {
  return side === 'alternating' && amount.kind === 'reps' ? sidesInOrder[unit % 2]! : stint.side;
}
