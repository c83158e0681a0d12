import { wholeDay } from '@/components/chart/day-words';
import { addDays } from '@/lib/domain/local-day';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';

export interface SnoozeChoice {
  until: string;
  label: string;
  day: string;
}

/** Days until which an alert can be put off; the server holds to the same limit. */
export const longestSnoozeDays = 28;

export interface SnoozeDays {
  /** The clinic's own date. */
  today: string;
  choices: SnoozeChoice[];
}

/** Until when something can be put off with one choice. `t` is for the messages of `today`. */
export function snoozeDays(t: Translate, today: string, locale: Locale): SnoozeDays {
  const choice = (days: number, key: string) => {
    const until = addDays(today, days);
    const day = wholeDay(until, locale);
    return { until, day, label: t(`snooze.${key}`, { days, day }) };
  };
  return { today, choices: [choice(1, 'tomorrow'), choice(3, 'days'), choice(7, 'week')] };
}
