import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarEvents, type CalendarEvent } from '@/lib/domain/calendar-events';
import { plannedDays, type Prescribed } from '@/lib/domain/calendar-days';
import { sessionTimes } from '@/lib/domain/calendar-times';
import { addDays } from '@/lib/domain/local-day';
import { prescribedAround } from '@/lib/domain/prescribed-arbitrary.test-support';
import { calendarFile } from './calendar-file';

/** Both nights on which the clock changes, in four zones, in 2026/27. */
const changes = [
  ['Europe/Berlin', '2026-10-25'], ['Europe/Berlin', '2027-03-28'],
  ['America/New_York', '2026-11-01'], ['America/New_York', '2027-03-14'],
  ['Australia/Sydney', '2026-10-04'], ['Australia/Sydney', '2027-04-04'],
  ['America/Santiago', '2026-09-06'], ['America/Santiago', '2027-04-04'],
] as const;

const asOf = new Date('2026-09-01T08:00:00Z');
const link = { locale: 'en' as const, asOf, uidOf: ({ day, ordinal }: CalendarEvent) => `${day}.${ordinal}` };

/** The file as another program reads it. */
function readBack(file: string) {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { uid: event.uid, summary: event.summary, start: event.startDate.toJSDate(), end: event.endDate.toJSDate(), names: component.getAllProperties().map((property) => property.name) };
  });
}

/** By the browser's own calendar, which shares no code with ours. */
const wallClocks = new Map(changes.map(([zone]) => [zone as string, new Intl.DateTimeFormat('en', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })]));

function onTheWall(at: Date, zone: string): { day: string; minute: number } {
  const parts = Object.fromEntries((wallClocks.get(zone)?.formatToParts(at) ?? []).map(({ type, value }) => [type, value]));
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, minute: Number(parts['hour']) * 60 + Number(parts['minute']) };
}

const daily: Prescribed = { versions: [{ id: 'v', effectiveFrom: '2026-08-01', frequency: { kind: 'perDay', times: 3 }, items: [{ itemId: 'i', itemKey: 'k', dose: { sets: 1, amount: { kind: 'reps', min: 5, max: 5 } } }] }], pauses: [], phaseStarts: [] };

describe('the calendar file, read back by a second parser', { timeout: 120_000 }, () => {
  it.each(changes)('keeps the time by the clock across the change in %s on %s', (zone, night) => {
    const span = { from: addDays(night, -7), to: addDays(night, 7), zone, wanted: 510 };
    const read = readBack(calendarFile(calendarEvents(daily, span), link));
    expect(read).toHaveLength(45);
    const offsets = new Set(read.map(({ start }) => (onTheWall(start, zone).minute - (start.getUTCHours() * 60 + start.getUTCMinutes()) + 1440) % 1440));
    expect(offsets.size).toBe(2);
    for (const { start, end } of read) {
      expect([510, 855, 1200]).toContain(onTheWall(start, zone).minute);
      expect(end.getTime() - start.getTime()).toBe(900_000);
    }
  });

  it.each(changes)('holds exactly what the schedule plans around the change in %s on %s', (zone, night) => {
    fc.assert(
      fc.property(prescribedAround(night), fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }), (prescribed, wanted) => {
        const span = { from: addDays(night, -7), to: addDays(night, 60), zone, wanted };
        const read = readBack(calendarFile(calendarEvents(prescribed, span), link));
        const expected = plannedDays(prescribed, span).flatMap((day) => sessionTimes(day, wanted).map((minute) => ({ day: day.day, minute })));
        const shown = read.map(({ start }) => onTheWall(start, zone));
        expect(shown).toHaveLength(expected.length);
        shown.forEach((one, i) => {
          const asked = expected[i];
          expect(one.day).toBe(asked?.day);
          // Only a time that the clock skips that night is shown an hour later.
          if (one.minute !== asked?.minute) expect([one.day, one.minute - (asked?.minute ?? 0)]).toEqual([night, 60]);
        });
        expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
      }),
      { numRuns: 20 },
    );
  });

  it('says nothing but that it is time, in the patient’s language', () => {
    const events = calendarEvents(daily, { from: '2026-10-01', to: '2026-10-02', zone: 'Europe/Madrid' });
    const file = calendarFile(events, { ...link, locale: 'es' });
    for (const { summary, names } of readBack(file)) {
      expect(summary).toBe('Es hora de sus ejercicios');
      expect(names.filter((name) => !['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'transp', 'x-microsoft-cdo-busystatus'].includes(name))).toEqual([]);
    }
    for (const word of ['Madrid', '/plan', 'back', 'espalda']) expect(file).not.toContain(word);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(readBack(file).map(({ start }) => start.getUTCMinutes())).toEqual([0, 30, 0, 0, 30, 0]);
  });

  it('is the same file for the same sessions, and keeps the name of a session that moves', () => {
    const at = (wanted: number, from = '2026-10-01') => readBack(calendarFile(calendarEvents(daily, { from, to: '2026-10-05', zone: 'UTC', wanted }), link));
    expect(at(540)).toEqual(at(540));
    expect(at(480).map(({ uid }) => uid)).toEqual(at(540).map(({ uid }) => uid));
    expect(at(540, '2026-10-03').map(({ uid }) => uid)).toEqual(at(540).slice(6).map(({ uid }) => uid));
  });
});
