import { countPart, markCounted, stateOf, type Part } from './counts-by-hand.test-support';
import { inForce, liveThrough, number, wallDay } from './days-by-hand.test-support';
import type { Dose, History } from './figures-history.test-support';

/**
 * Adherence and pain trend a second time, from the words of the product alone and sharing no code with the first:
 * one lives through the days one by one, with whole numbers for days and no library.
 */
export interface FiguresByHand {
  program: Part;
  items: Record<string, Part & { amounts: Record<string, [asked: number, done: number]>; outcomes: Record<string, number>; reasons: Record<string, number> }>;
  days: string[];
  trend: string;
}

/** Repetitions at the lower end of the range, seconds or breaths, in every set and on each side. */
function amountOf({ sets, amount, side }: Dose): number {
  let one = 0;
  if (amount.kind === 'reps') one = amount.min;
  else if (amount.kind === 'time') one = amount.seconds;
  else one = amount.count;
  let total = 0;
  for (let set = 0; set < sets; set += 1) total += side === 'each' ? one + one : one;
  return total;
}

/** In whole points: the sums of three reports, and the change that matters at the first ones, both thrice. */
function trendOf({ logs, reports }: History): string {
  const told: { at: number; pain: number }[] = [];
  for (const log of inForce(logs)) {
    const pain = log.painBefore === null ? log.painAfter : log.painBefore;
    if (pain !== null) told.push({ at: Date.parse(log.doneAt), pain });
  }
  for (const report of reports) if (report.pain !== null) told.push({ at: Date.parse(report.at), pain: report.pain });
  told.sort((a, b) => a.at - b.at);
  if (told.length < 6) return 'too-few';
  const sum = (three: { pain: number }[]) => three.reduce((total, { pain }) => total + pain, 0);
  const [first, last] = [sum(told.slice(0, 3)), sum(told.slice(told.length - 3))];
  const matters = first <= 13 ? 3 : first <= 22 ? 6 : 9;
  const verdict = Math.abs(last - first) < matters ? 'within-error' : last < first ? 'meaningful-better' : 'meaningful-worse';
  return `${verdict} ${first} ${last} ${matters}`;
}

export function figuresByHand(history: History, runningPhase: (day: string) => string | null): FiguresByHand {
  const today = number(wallDay(history.now, history.zone));
  const days = liveThrough(history, runningPhase);
  markCounted(days);
  const items: FiguresByHand['items'] = {};
  const all = days.flatMap((day) => day.sessions.flatMap((session) => session.items));
  for (const key of new Set([...days.flatMap((day) => day.asked.map((one) => one.key)), ...all.map((item) => item.key)])) {
    const own = all.filter((item) => item.key === key);
    const item = { ...countPart(days, key, today), amounts: {} as Record<string, [number, number]>, outcomes: { done: 0, partly: 0, skipped: 0 } as Record<string, number>, reasons: {} as Record<string, number> };
    for (const told of own) {
      item.outcomes[told.outcome] = (item.outcomes[told.outcome] ?? 0) + 1;
      if (told.reason) item.reasons[told.reason] = (item.reasons[told.reason] ?? 0) + 1;
      if (!told.isCounted) continue;
      const [asked, done] = item.amounts[told.dose.amount.kind] ?? [0, 0];
      item.amounts[told.dose.amount.kind] = [asked + amountOf(told.dose), done + amountOf(told.dose) * told.share];
    }
    items[key] = item;
  }
  return { program: countPart(days, null, today), items, days: days.map((day) => stateOf(day, today)), trend: trendOf(history) };
}
