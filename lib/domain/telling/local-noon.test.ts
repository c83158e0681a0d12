import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { localNoon } from './local-noon';

const zones = ['Europe/London', 'America/New_York', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Chatham', 'America/St_Johns', 'Africa/Casablanca', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Niue', 'America/Adak', 'Antarctica/Troll'];
const firstDay = Temporal.PlainDate.from('2024-01-01');

describe('localNoon', () => {
  it('is noon on the clock of the zone, on every day of three years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 1095 }), (zone, days) => {
        const day = firstDay.add({ days });
        const noon = day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant();
        expect(Date.parse(localNoon(day.toString(), zone))).toBe(noon.epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2026-03-29', 'Europe/London', '2026-03-29T11:00:00.000Z'],
    ['2026-10-25', 'Europe/London', '2026-10-25T12:00:00.000Z'],
    ['2026-04-05', 'Pacific/Auckland', '2026-04-05T00:00:00.000Z'],
  ])('on a night of a clock change: %s in %s', (day, zone, noon) => {
    expect(localNoon(day, zone)).toBe(noon);
  });
});
