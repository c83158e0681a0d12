import { describe, expect, it } from 'vitest';
import { brokenLine, dayX, painY, plot, silentBands, weekBars, weekColumns } from './geometry';
import { daysAsked, firstWeek, isSilent, weekBins, type ChartRating } from './weeks';

const rating = (localDay: string, painBefore: number | null, painAfter: number | null, location: ChartRating['location'] = null): ChartRating => ({ localDay, painBefore, painAfter, location });
const nothing = { ratings: [], days: [], alertDays: [], map: 'back' as const };

describe('weekBins', () => {
  it('ends with the week of today and starts on a Monday', () => {
    expect(firstWeek('2026-11-20', 12)).toBe('2026-08-31');
    const weeks = weekBins('2026-08-31', 12, nothing);
    expect(weeks.at(-1)?.start).toBe('2026-11-16');
  });

  it('puts Sunday into the week before Monday, and means rest on what was told alone', () => {
    const weeks = weekBins('2026-11-09', 2, { ...nothing, ratings: [rating('2026-11-15', 2, 4), rating('2026-11-16', null, 6), rating('2026-11-18', 5, 7)] });
    expect(weeks.map(({ before, after, ratings }) => ({ before, after, ratings }))).toEqual([
      { before: 2, after: 4, ratings: { before: 1, after: 1 } },
      { before: 5, after: 6.5, ratings: { before: 1, after: 2 } },
    ]);
  });

  it('keeps the furthest point of the week, of the program’s own map', () => {
    const ratings = [rating('2026-11-09', 1, 1, 'below-knee'), rating('2026-11-10', 1, 1, 'back'), rating('2026-11-11', 1, 1, 'hand')];
    expect(weekBins('2026-11-09', 1, { ...nothing, ratings })[0]?.location).toBe('below-knee');
    expect(weekBins('2026-11-09', 1, { ...nothing, ratings, map: 'neck' })[0]?.location).toBe('hand');
    expect(weekBins('2026-11-09', 1, { ...nothing, ratings: [rating('2026-11-09', 0, 0, 'none')] })[0]?.location).toBe('none');
  });

  it('counts the days asked for; rest days, today and days to come ask nothing', () => {
    const states = ['done', 'partly', 'not-done', 'no-log', 'rest', 'due', 'future'] as const;
    const [week] = weekBins('2026-11-09', 1, { ...nothing, days: states.map((state, i) => ({ day: `2026-11-${String(9 + i).padStart(2, '0')}`, state })) });
    expect(week?.days).toEqual({ full: 1, partly: 1, notDone: 1, unknown: 1 });
    expect(week && daysAsked(week)).toBe(4);
    expect(week && isSilent(week)).toBe(false);
  });

  it('calls a week silent only when something was asked and nothing was told', () => {
    const quiet = [{ day: '2026-11-09', state: 'no-log' as const }];
    const silent = (given: Partial<Parameters<typeof weekBins>[2]>) => weekBins('2026-11-09', 1, { ...nothing, ...given }).map(isSilent)[0];
    expect(silent({ days: quiet })).toBe(true);
    expect(silent({})).toBe(false);
    expect(silent({ days: quiet, ratings: [rating('2026-11-10', null, 3)] })).toBe(false);
  });
});

describe('geometry', () => {
  const weeks = weekBins('2026-10-26', 4, {
    ...nothing,
    ratings: [rating('2026-10-26', 4, 4), rating('2026-11-02', 4, 4), rating('2026-11-16', 2, 2)],
    days: [{ day: '2026-11-09', state: 'no-log' }, ...['2026-11-16', '2026-11-17', '2026-11-18'].map((day) => ({ day, state: 'done' as const })), { day: '2026-11-19', state: 'no-log' }],
  });

  it('breaks a line where a week has no value', () => {
    const path = brokenLine(weeks, (week) => (week.after === null ? null : painY(week.after)));
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+M[\d.]+,[\d.]+Z$/);
  });

  it('draws 10 at the top, 0 at the bottom and every day on one axis', () => {
    expect([painY(10), painY(0)]).toEqual([plot.painTop, plot.painBottom]);
    expect(dayX(weeks, '2026-10-26')).toBe(plot.left);
    expect(dayX(weeks, '2026-08-01')).toBe(plot.left);
    expect(dayX(weeks, '2026-11-09')).toBe((plot.left + plot.right) / 2);
    const { centre, width } = weekColumns(weeks);
    for (const { start } of weeks) expect(Math.abs(centre(start) - dayX(weeks, start))).toBeLessThan((plot.right - plot.left) / 4);
    expect(width).toBeGreaterThan(0);
  });

  it('stacks a bar from the ground, so that its height is the number of days asked for', () => {
    const bars = weekBars(weeks[3] as (typeof weeks)[number]);
    expect(bars.map((bar) => bar.kind)).toEqual(['full', 'unknown']);
    const day = (plot.daysBottom - plot.daysTop) / 7;
    expect(bars[0]?.height).toBeCloseTo(3 * day);
    expect(bars[1]?.y).toBeCloseTo(plot.daysBottom - 4 * day);
  });

  it('hatches the silent week alone', () => {
    expect(silentBands(weeks)).toHaveLength(1);
  });
});
