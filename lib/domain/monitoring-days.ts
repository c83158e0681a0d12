import { addDays, daysBetween } from './local-day';

/** Days of a stretch that remote monitoring is counted by. */
export const monitoringStretch = 30;

/** Bands of days with data in which remote monitoring is billed: 2 to 15, and 16 to 30, of 30. */
export type MonitoringBand = 'below' | 'some' | 'most';

export interface MonitoringStretch {
  from: string;
  /** Last day of the stretch, or today while it runs. */
  to: string;
  /** Days of the stretch that have come: 1–30. */
  passed: number;
  /** Days on which a session or a report was told, by the day it is about. */
  withData: number;
  band: MonitoringBand;
}

function bandOf(days: number): MonitoringBand {
  if (days < 2) return 'below';
  return days < 16 ? 'some' : 'most';
}

/**
 * Days with data in each stretch of 30 local days from the program's first day on, the present one last. A day
 * counts once, whatever was told on it; days before the start and after `today` do not count.
 */
export function monitoringDays(startedOn: string, today: string, toldDays: readonly string[]): MonitoringStretch[] {
  if (today < startedOn) return [];
  const told = new Set(toldDays);
  const stretches = Math.floor(daysBetween(startedOn, today) / monitoringStretch) + 1;
  return Array.from({ length: stretches }, (_, i) => {
    const from = addDays(startedOn, i * monitoringStretch);
    const end = addDays(from, monitoringStretch - 1);
    const to = end < today ? end : today;
    const withData = [...told].filter((day) => day >= from && day <= to).length;
    return { from, to, passed: daysBetween(from, to) + 1, withData, band: bandOf(withData) };
  });
}
