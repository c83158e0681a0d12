import type { Frequency, Weekday } from '@/lib/domain/dose';
import type { Json } from './resource';

const weekdayCodes: Record<Weekday, string> = { 1: 'mon', 2: 'tue', 3: 'wed', 4: 'thu', 5: 'fri', 6: 'sat', 7: 'sun' };

function repeatOf(frequency: Exclude<Frequency, { kind: 'asNeeded' }>) {
  switch (frequency.kind) {
    case 'perDay':
      return { frequency: frequency.times, period: 1, periodUnit: 'd' };
    case 'everyHours':
      return { frequency: 1, period: frequency.hours, periodUnit: 'h' };
    case 'weekdays':
      return { frequency: frequency.times, period: 1, periodUnit: 'd', dayOfWeek: frequency.days.map((day) => weekdayCodes[day]) };
    case 'perWeek':
      return { frequency: frequency.days * frequency.times, period: 1, periodUnit: 'wk' };
    case 'everyDays':
      return { frequency: frequency.times, period: frequency.days, periodUnit: 'd' };
  }
}

/** How often as FHIR's Timing with the words beside it; "as needed" is a flag of the order instead. */
export function occurrence(frequency: Frequency, bounds: { start: string; end: string | undefined }, words: string): Record<string, Json> {
  if (frequency.kind === 'asNeeded') return { asNeededBoolean: true };
  return { occurrenceTiming: { repeat: { boundsPeriod: bounds, ...repeatOf(frequency) }, code: { text: words } } };
}
