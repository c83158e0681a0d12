import { weekdays, type Frequency } from '../dose';

/** The frequency tokens met so far, at most one of a kind. */
export type FrequencyTokens = { [Kind in Frequency['kind']]?: Extract<Frequency, { kind: Kind }> };

const mayJoin: Record<Frequency['kind'], readonly Frequency['kind'][]> = {
  perDay: ['weekdays', 'perWeek', 'everyDays'],
  weekdays: ['perDay'],
  perWeek: ['perDay'],
  everyDays: ['perDay'],
  everyHours: [],
  asNeeded: [],
};

/**
 * Adds a frequency token to those before it: `3/w 2/d` is three days a week, twice on each;
 * `mon wed` is both days. The same thing said twice, or two that cannot both hold, is a fault.
 */
export function joinFrequency(met: FrequencyTokens, next: Frequency): FrequencyTokens | 'duplicate' | 'conflict' {
  if (next.kind === 'weekdays' && met.weekdays) {
    const both = [...met.weekdays.days, ...next.days];
    if (new Set(both).size < both.length) return 'duplicate';
    return { ...met, weekdays: { ...next, days: weekdays.filter((day) => both.includes(day)) } };
  }
  if (met[next.kind]) return 'duplicate';
  const kinds = Object.keys(met) as Frequency['kind'][];
  return kinds.every((kind) => mayJoin[next.kind].includes(kind)) ? { ...met, [next.kind]: next } : 'conflict';
}

/** The one frequency that the tokens make together; undefined when there were none. */
export function settleFrequency(met: FrequencyTokens): Frequency | undefined {
  const days = met.weekdays ?? met.perWeek ?? met.everyDays;
  if (days) return met.perDay ? { ...days, times: met.perDay.times } : days;
  return met.perDay ?? met.everyHours ?? met.asNeeded;
}
