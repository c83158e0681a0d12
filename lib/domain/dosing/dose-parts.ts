// Types only: the patient's pages say doses, and must not carry the schema library for it.
import type { Amount, Dose, Frequency, Hold, Load, Tempo, Weekday } from '../dose';

/**
 * A piece of plain words as a message key of the namespace `dose` and its ICU values.
 * A value may be a part itself, or a list of parts that the words join with "and".
 */
export interface DosePart {
  key: string;
  values: Record<string, number | DosePart | DosePart[]>;
}

const part = (key: string, values: DosePart['values'] = {}): DosePart => ({ key, values });

/** Whole minutes read as minutes, under two minutes as seconds, the rest as both. */
export function durationPart(seconds: number): DosePart {
  if (seconds % 60 === 0) return part('minutes', { count: seconds / 60 });
  if (seconds < 120) return part('seconds', { count: seconds });
  return part('together', { first: part('minutes', { count: Math.floor(seconds / 60) }), second: part('seconds', { count: seconds % 60 }) });
}

export function setsPart(sets: number): DosePart {
  return part('sets', { count: sets });
}

/** The amount of one set on its own: "10 times", "10 to 12 times", "30 seconds", "5 breaths". */
export function amountPart(amount: Amount): DosePart {
  if (amount.kind === 'time') return durationPart(amount.seconds);
  if (amount.kind === 'breaths') return part('breaths', { count: amount.count });
  return amount.min === amount.max ? part('times', { count: amount.min }) : part('timesRange', { min: amount.min, max: amount.max });
}

function setsOf(sets: number, amount: Amount): DosePart {
  if (sets === 1) return amountPart(amount);
  if (amount.kind !== 'reps') return part('setsOf', { sets: setsPart(sets), amount: amountPart(amount) });
  const { min, max } = amount;
  return min === max ? part('setsOfReps', { sets: setsPart(sets), count: min }) : part('setsOfRange', { sets: setsPart(sets), min, max });
}

export function holdPart(hold: Hold): DosePart {
  return part('hold', { length: hold.kind === 'breaths' ? part('breaths', { count: hold.count }) : durationPart(hold.seconds) });
}

export function restPart(rest: number): DosePart {
  return part('rest', { length: durationPart(rest) });
}

export function tempoPart({ out, hold, back }: Tempo): DosePart {
  return part('tempo', { out, hold, back });
}

export function loadPart(load: Load): DosePart {
  return load.kind === 'band' ? part(`band.${load.colour}`) : part(load.kind, { value: load.value });
}

export function effortPart(effort: number): DosePart {
  return part('effort', { value: effort });
}

export function sidePart(side: NonNullable<Dose['side']>): DosePart {
  return part(`side.${side}`);
}

function daysPart(days: Weekday[]): DosePart {
  const [first] = days;
  const last = days.at(-1);
  if (days.length === 7 || !first || !last) return part('everyDay');
  const unbroken = last - first === days.length - 1;
  return unbroken && days.length > 2
    ? part('daySpan', { first: part(`day.${first}`), last: part(`day.${last}`) })
    : part('onDays', { days: days.map((day) => part(`onDay.${day}`)) });
}

/** How often, in the order it is said: "twice a day", "on Monday and Friday". */
export function frequencyParts(frequency: Frequency): DosePart[] {
  const times = 'times' in frequency && frequency.times > 1 ? [part('perDay', { count: frequency.times })] : [];
  switch (frequency.kind) {
    case 'perDay':
      return [part('perDay', { count: frequency.times })];
    case 'everyHours':
      return [part('everyHours', { count: frequency.hours }), ...(frequency.awake ? [part('awake', { from: frequency.awake.from, to: frequency.awake.to })] : [])];
    case 'weekdays':
      return [...times, daysPart(frequency.days)];
    case 'perWeek':
      return [...times, part('perWeek', { count: frequency.days })];
    case 'everyDays':
      return [...times, part('everyDays', { count: frequency.days })];
    case 'asNeeded':
      return [part('asNeeded')];
  }
}

/** The dose in plain words, as parts in the order they are said. */
export function doseParts(dose: Dose): DosePart[] {
  return [
    setsOf(dose.sets, dose.amount),
    ...(dose.tempo ? [tempoPart(dose.tempo)] : []),
    ...(dose.hold ? [holdPart(dose.hold)] : []),
    ...(dose.rest ? [restPart(dose.rest)] : []),
    ...(dose.load ? [loadPart(dose.load)] : []),
    ...(dose.effort === undefined ? [] : [effortPart(dose.effort)]),
    ...(dose.side ? [sidePart(dose.side)] : []),
    ...(dose.frequency ? frequencyParts(dose.frequency) : []),
  ];
}
