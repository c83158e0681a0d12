import type { Amount, Dose } from '../dose';

export interface AmountDone {
  kind: Amount['kind'];
  /** Repetitions, seconds or breaths in one set on one side. */
  perSet: number;
  sets: number;
  /** 2 when the dose is done once on each side. */
  sides: 1 | 2;
  total: number;
}

/** What a session must reach for the dose to count as done: the lower bound of a range, on every side it names. */
export function amountDone({ sets, amount, side }: Dose): AmountDone {
  const perSet = amount.kind === 'reps' ? amount.min : amount.kind === 'time' ? amount.seconds : amount.count;
  const sides = side === 'each' ? 2 : 1;
  return { kind: amount.kind, perSet, sets, sides, total: perSet * sets * sides };
}
