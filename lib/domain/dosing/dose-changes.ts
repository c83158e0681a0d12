import type { Dose } from '../dose';
import { amountPart, effortPart, frequencyParts, holdPart, loadPart, restPart, setsPart, sidePart, tempoPart, type DosePart } from './dose-parts';

export const doseFields = ['sets', 'amount', 'tempo', 'hold', 'rest', 'load', 'effort', 'side', 'frequency'] as const;
export type DoseField = (typeof doseFields)[number];

/** One field that differs; an empty list of parts is a field that is not there. */
export interface DoseChange {
  field: DoseField;
  before: DosePart[];
  after: DosePart[];
}

function present<Value>(value: Value | undefined, toPart: (value: Value) => DosePart): DosePart[] {
  return value === undefined ? [] : [toPart(value)];
}

const fieldParts: Record<DoseField, (dose: Dose) => DosePart[]> = {
  sets: (dose) => [setsPart(dose.sets)],
  amount: (dose) => [amountPart(dose.amount)],
  tempo: (dose) => present(dose.tempo, tempoPart),
  hold: (dose) => present(dose.hold, holdPart),
  rest: (dose) => present(dose.rest, restPart),
  load: (dose) => present(dose.load, loadPart),
  effort: (dose) => present(dose.effort, effortPart),
  side: (dose) => present(dose.side, sidePart),
  frequency: (dose) => (dose.frequency ? frequencyParts(dose.frequency) : []),
};

/** What differs between two doses, in the order that a dose is said; empty when they are the same. */
export function describeDoseChange(before: Dose, after: Dose): DoseChange[] {
  return doseFields
    .map((field) => ({ field, before: fieldParts[field](before), after: fieldParts[field](after) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
