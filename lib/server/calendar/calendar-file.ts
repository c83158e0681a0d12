import 'server-only';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { CalendarEvent } from '@/lib/domain/calendar-events';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Long enough to be seen in a calendar, and the same for everybody: how long a session takes is nobody else's business. */
const minutes = 15;
const refreshSeconds = 6 * 60 * 60;

interface Feed {
  locale: Locale;
  /** When the sessions were last prescribed: the same sessions make the same bytes. */
  asOf: Date;
  /** Names an event for good without telling anything of the link. */
  uidOf: (event: CalendarEvent) => string;
}

/**
 * The feed as a calendar program reads it: times alone, under the same few words for everybody. Instants are in UTC,
 * so that no program needs our rules of summer time.
 */
export function calendarFile(events: readonly CalendarEvent[], { locale, asOf, uidOf }: Feed): string {
  const t = translator(locale, 'reminders');
  const calendar = ical({ name: t('feed.name'), method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Homestretch', product: 'Plan', language: locale.toUpperCase() }, ttl: refreshSeconds });
  for (const one of events) {
    const start = new Date(one.start);
    const event = calendar.createEvent({ id: uidOf(one), start, end: new Date(start.getTime() + minutes * 60_000), stamp: asOf, summary: t('feed.event'), transparency: ICalEventTransparency.TRANSPARENT });
    event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: t('feed.event') });
  }
  return calendar.toString();
}
