import { addDays, daysBetween } from '../local-day';
import type { Finding, RuleInput } from '../rules-types';

function latest(days: string[]): string | null {
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

/**
 * Nothing was heard: no session and no report for `silenceMediumDays` calendar days (medium), or else
 * for `silenceLowDays` scheduled days (low). Days before the start and today do not count, and as long
 * as nothing was scheduled nobody is silent. It says that we do not know, never that sessions were missed.
 */
export function silence(input: RuleInput): Finding[] {
  const { today, startedOn, settings } = input;
  const lastHeard = latest([...input.sessions, ...input.reports].map((row) => row.localDay));
  const quietFrom = lastHeard !== null && lastHeard >= startedOn ? addDays(lastHeard, 1) : startedOn;
  const scheduled = input.scheduledDays.filter((day) => day >= quietFrom && day < today).length;
  const calendar = daysBetween(quietFrom, today);
  if (scheduled === 0) return [];

  const isLong = calendar >= settings.silenceMediumDays;
  if (!isLong && scheduled < settings.silenceLowDays) return [];
  const figures = isLong
    ? { unit: 'calendar', days: calendar, threshold: settings.silenceMediumDays, lastHeard: lastHeard ?? '' }
    : { unit: 'scheduled', days: scheduled, threshold: settings.silenceLowDays, lastHeard: lastHeard ?? '' };
  return [{ rule: 'silence', level: isLong ? 'medium' : 'low', subject: '', figures, sourceId: null, day: addDays(today, -1) }];
}
