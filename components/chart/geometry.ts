import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { daysBetween } from '@/lib/domain/local-day';
import { daysAsked, isSilent, type ChartWeek } from './weeks';

/** Places in the drawing's own units; the SVG scales with its box. */
export const plot = { width: 840, left: 132, right: 832, flags: 18, painTop: 34, painBottom: 204, daysTop: 228, daysBottom: 278, placesTop: 308, placesGap: 18 } as const;

const pain = scaleLinear([0, 10], [plot.painBottom, plot.painTop]);
const days = scaleLinear([0, 7], [plot.daysBottom, plot.daysTop]);

/** Height of a rating from 0 to 10. */
export const painY = (rating: number): number => pain(rating);
export const painTicks = [0, 2, 4, 6, 8, 10] as const;

export interface Bar {
  kind: 'full' | 'partly' | 'notDone' | 'unknown';
  y: number;
  height: number;
}

/** The middle of every week, and the width of its bar. */
export function weekColumns(weeks: ChartWeek[]): { centre: (start: string) => number; width: number } {
  const band = scaleBand(weeks.map((week) => week.start), [plot.left, plot.right]).paddingInner(0.55).paddingOuter(0.3);
  return { centre: (start) => (band(start) ?? plot.left) + band.bandwidth() / 2, width: band.bandwidth() };
}

/** Where a day lies on the one axis; days before the first week lie on its edge. */
export function dayX(weeks: ChartWeek[], day: string): number {
  const first = weeks[0]?.start ?? day;
  return scaleLinear([0, weeks.length * 7], [plot.left, plot.right]).clamp(true)(daysBetween(first, day));
}

/** A path through the weeks that have a value. It breaks where nothing was told: a gap is unknown, not a straight line. */
export function brokenLine(weeks: ChartWeek[], y: (week: ChartWeek) => number | null): string {
  const { centre } = weekColumns(weeks);
  const draw = line<ChartWeek>()
    .defined((week) => y(week) !== null)
    .x((week) => centre(week.start))
    .y((week) => y(week) ?? 0);
  return draw(weeks) ?? '';
}

/** The days asked for in a week, from the ground up: full dose, a part, told us not done, no log. */
export function weekBars(week: ChartWeek): Bar[] {
  let reached = 0;
  return (['full', 'partly', 'notDone', 'unknown'] as const).flatMap((kind) => {
    const count = week.days[kind];
    if (count === 0) return [];
    const bottom = days(reached);
    reached += count;
    const y = days(reached);
    return [{ kind, y, height: bottom - y }];
  });
}

export function placeY(row: number): number {
  return plot.placesTop + row * plot.placesGap;
}

/** Runs of weeks without a word, as bands behind the lines. */
export function silentBands(weeks: ChartWeek[]): { x: number; width: number }[] {
  const { centre, width } = weekColumns(weeks);
  return weeks.filter((week) => daysAsked(week) > 0 && isSilent(week)).map((week) => ({ x: centre(week.start) - width / 2, width }));
}
