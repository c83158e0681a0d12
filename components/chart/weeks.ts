import type { DayState } from '@/lib/domain/adherence';
import { addDays, weekStartOf } from '@/lib/domain/local-day';
import { locations, type LocationMap, type SymptomLocation } from '@/lib/domain/locations';

/** A session or report as the chart reads it. */
export interface ChartRating {
  localDay: string;
  painBefore: number | null;
  painAfter: number | null;
  location: SymptomLocation | null;
}

export interface ChartWeek {
  /** Monday. */
  start: string;
  /** Mean over the week's sessions, 0–10; null when none was told. */
  before: number | null;
  after: number | null;
  /** How many ratings the two means rest on. */
  ratings: { before: number; after: number };
  /** The furthest point told in the week. */
  location: SymptomLocation | null;
  /** Days of the week by what was told; together they are the days asked for. */
  days: { full: number; partly: number; notDone: number; unknown: number };
  hasAlert: boolean;
}

function mean(values: number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

function furthest(told: SymptomLocation[]): SymptomLocation | null {
  return told.reduce<SymptomLocation | null>((far, next) => (far === null || locations.indexOf(next) > locations.indexOf(far) ? next : far), null);
}

const asked: Partial<Record<DayState, keyof ChartWeek['days']>> = { done: 'full', partly: 'partly', 'not-done': 'notDone', 'no-log': 'unknown' };

/** Points of one map alone: a point on the arm cannot be drawn on the track of the leg. */
function onMap(map: LocationMap, location: SymptomLocation): boolean {
  const isNeck = locations.indexOf(location) >= locations.indexOf('neck');
  return location === 'none' || (map === 'neck') === isNeck;
}

/** Monday of the first of `weeks` weeks, the last of which holds `today`. */
export function firstWeek(today: string, weeks: number): string {
  return addDays(weekStartOf(today), -7 * (weeks - 1));
}

/** Ratings and days by ISO week from the Monday `from`. A week in which nothing was told has nulls, so that its lines break. */
export function weekBins(from: string, weeks: number, told: { ratings: ChartRating[]; days: { day: string; state: DayState }[]; alertDays: string[]; map: LocationMap }): ChartWeek[] {
  return Array.from({ length: weeks }, (_, index) => {
    const start = addDays(from, 7 * index);
    const end = addDays(start, 6);
    const isHere = (day: string) => day >= start && day <= end;
    const ratings = told.ratings.filter((rating) => isHere(rating.localDay));
    const before = ratings.flatMap((rating) => (rating.painBefore === null ? [] : [rating.painBefore]));
    const after = ratings.flatMap((rating) => (rating.painAfter === null ? [] : [rating.painAfter]));
    const days: ChartWeek['days'] = { full: 0, partly: 0, notDone: 0, unknown: 0 };
    for (const { day, state } of told.days) {
      const kind = asked[state];
      if (kind && isHere(day)) days[kind] += 1;
    }
    return {
      start,
      before: mean(before),
      after: mean(after),
      ratings: { before: before.length, after: after.length },
      location: furthest(ratings.flatMap(({ location }) => (location !== null && onMap(told.map, location) ? [location] : []))),
      days,
      hasAlert: told.alertDays.some(isHere),
    };
  });
}

/** Days of a week that were asked for. */
export function daysAsked({ days }: ChartWeek): number {
  return days.full + days.partly + days.notDone + days.unknown;
}

/** Something was asked for in the week and nothing at all was told. */
export function isSilent(week: ChartWeek): boolean {
  return week.days.unknown > 0 && daysAsked(week) === week.days.unknown && week.before === null && week.after === null && week.location === null;
}
