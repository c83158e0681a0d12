import { demandOn } from '@/lib/domain/frequency';
import { phaseSpans } from '@/lib/domain/phases-in-force';
import type { HandoutData, HandoutItem } from '@/lib/server/handouts/handout-data';

const stepwise = ['weekdays', 'everyDays'];

/** Whether nothing is asked of an exercise on a day: a day of rest, after the last day, or outside its phase where that is known. */
export function restsOn(item: HandoutItem, day: string, data: HandoutData): boolean {
  if (data.endsOn !== null && day > data.endsOn) return true;
  const span = phaseSpans(data.phases, data.versionStart, []).find(({ key }) => key === item.phaseKey);
  // A phase that waits for a criterion may begin on any day: its boxes stay open.
  if (span?.from && (day < span.from || (span.to !== null && day > span.to))) return true;
  return demandOn(item.dose.frequency ?? data.frequency, day, data.versionStart) === 'rest';
}

/** Whether the sheet has to say what a dash in a box means. */
export function mayRest(data: HandoutData): boolean {
  return data.endsOn !== null || data.phases.length > 0 || data.items.some((item) => stepwise.includes((item.dose.frequency ?? data.frequency).kind));
}
