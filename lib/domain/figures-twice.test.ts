import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adherence } from './adherence';
import { figuresByHand, type FiguresByHand } from './figures-by-hand.test-support';
import { histories, type History } from './figures-history.test-support';
import { localDay } from './local-day';
import { painRatings, painTrend } from './pain-trend';
import { runningPhase } from './phases-by-hand.test-support';

/** `npm run figures-twice` asks for ten thousand. */
const runs = Number(process.env.FIGURES_TWICE ?? 400);

/** The product's figures, from the same rows and in the same shape. */
function figures(history: History): FiguresByHand {
  const current = history.logs.filter((log) => !history.logs.some((other) => other.supersedesId === log.id));
  const inOrder = current.toSorted((a, b) => Date.parse(a.doneAt) - Date.parse(b.doneAt));
  const rows = inOrder.map((log) => ({ ...log, localDay: localDay(log.doneAt, history.zone) }));
  const result = adherence({ versions: history.versions, pauses: history.pauses, phaseStarts: history.phaseStarts, logs: rows, from: history.from, to: history.to, today: localDay(history.now, history.zone) });
  const trend = painTrend(painRatings(rows, history.reports.map((report) => ({ ...report, localDay: localDay(report.at, history.zone) }))).map((rating) => rating.pain));
  const thrice = (mean: number) => Math.round(mean * 3);
  return {
    program: { ...result.frequency, dosesAsked: result.dose.prescribed, dosesDone: result.dose.completed },
    items: Object.fromEntries(
      result.items.map(({ itemKey, frequency, dose, amounts, outcomes, reasons }) => [
        itemKey,
        { ...frequency, dosesAsked: dose.prescribed, dosesDone: dose.completed, amounts: Object.fromEntries(amounts.map(({ kind, prescribed, completed }) => [kind, [prescribed, completed] as [number, number]])), outcomes, reasons },
      ]),
    ),
    days: result.days.map((day) => day.state),
    trend: trend.verdict === 'too-few' ? trend.verdict : `${trend.verdict} ${thrice(trend.baseline)} ${thrice(trend.recent)} ${trend.threshold * 3}`,
  };
}

// Logs of one day and doses of one item are the same whichever order they came in, so the second calculation gets them in ours.
const ordered = (history: History): History => ({ ...history, logs: history.logs.toSorted((a, b) => Date.parse(a.doneAt) - Date.parse(b.doneAt)) });

describe('figures twice', { timeout: 600_000 }, () => {
  it(`agrees with a second calculation over ${runs} histories`, () => {
    fc.assert(
      fc.property(histories, (history) => {
        const given = ordered(history);
        expect(figures(given)).toEqual(figuresByHand(given, (day) => runningPhase(given.versions, given.phaseStarts, day)));
      }),
      { numRuns: runs },
    );
  });
});
