import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayRange, daysBetween, isValidZone, localDay, provenanceFor, weekdayOf, weekStartOf } from './local-day';

const zones = Intl.supportedValuesOf('timeZone');
const formatters = new Map<string, Intl.DateTimeFormat>();

function dayByIntl(instant: Date, zone: string): string {
  const formatter = formatters.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(zone, formatter);
  return formatter.format(instant);
}

const instants = fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2028-01-01T00:00:00Z'), noInvalidDate: true });
const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

// Properties run hundreds of times, on machines that may be busy.
describe('localDay', { timeout: 30_000 }, () => {
  it('agrees with the platform calendar in every zone', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        expect(localDay(instant.toISOString(), zone)).toBe(dayByIntl(instant, zone));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07'],
    ['2026-03-08T05:00:00Z', 'America/New_York', '2026-03-08'],
    ['2026-11-02T04:59:59Z', 'America/New_York', '2026-11-01'],
    ['2026-11-02T05:00:00Z', 'America/New_York', '2026-11-02'],
    ['2026-04-23T21:59:59Z', 'Africa/Cairo', '2026-04-23'],
    ['2026-04-23T22:00:00Z', 'Africa/Cairo', '2026-04-24'],
    ['2026-09-06T03:59:59Z', 'America/Santiago', '2026-09-05'],
    ['2026-09-06T04:00:00Z', 'America/Santiago', '2026-09-06'],
    ['2026-01-01T23:30:00-05:00', 'America/New_York', '2026-01-01'],
  ])('%s in %s is %s, also on nights without a midnight', (instant, zone, day) => {
    expect(localDay(instant, zone)).toBe(day);
  });

  it('refuses what is no instant or no zone', () => {
    expect(() => localDay('2026-01-01T10:00:00', 'Europe/Madrid')).toThrow(RangeError);
    expect(() => localDay('2026-01-01T10:00:00Z', 'Europe/Nowhere')).toThrow(RangeError);
  });
});

describe('day arithmetic', () => {
  it('adding and counting undo each other', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
        expect(weekdayOf(day)).toBe(new Date(`${day}T12:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it('a range holds every day once and in order, a leap day too', () => {
    expect(dayRange('2028-02-27', '2028-03-01')).toEqual(['2028-02-27', '2028-02-28', '2028-02-29', '2028-03-01']);
    expect(dayRange('2026-01-02', '2026-01-01')).toEqual([]);
    expect(weekStartOf('2026-01-04')).toBe('2025-12-29');
  });
});

describe('isValidZone', () => {
  it('takes every named zone and refuses offsets and inventions', () => {
    for (const zone of [...zones, 'UTC', 'US/Eastern']) expect(isValidZone(zone), zone).toBe(true);
    for (const zone of ['+02:00', 'Europe/Nowhere', '', '2026']) expect(isValidZone(zone), zone).toBe(false);
  });
});

describe('provenanceFor', () => {
  it('is back-filled only when entered on a later day', () => {
    expect(provenanceFor('2026-05-01', '2026-05-01')).toBe('same-day');
    expect(provenanceFor('2026-05-01', '2026-05-02')).toBe('back-filled');
    expect(provenanceFor('2026-05-02', '2026-05-01')).toBe('same-day');
  });
});
