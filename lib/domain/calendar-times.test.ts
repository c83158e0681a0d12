import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, sessionTimes } from './calendar-times';

const at = (...hours: number[]) => hours.map((hour) => hour * 60);
const free = (sessions: number) => ({ sessions, everyHours: null });

describe('sessionTimes', () => {
  it('begins at nine, or at the hour the patient chose, and ends in the evening', () => {
    expect(sessionTimes(free(1))).toEqual(at(9));
    expect(sessionTimes(free(1), 1125)).toEqual([1125]);
    expect(sessionTimes(free(2))).toEqual(at(9, 20));
    expect(sessionTimes(free(3), 8 * 60)).toEqual(at(8, 14, 20));
  });

  it('puts the chosen hour last where nothing fits behind it', () => {
    expect(sessionTimes(free(3), 21 * 60)).toEqual(at(9, 15, 21));
  });

  it('keeps the hours that were prescribed', () => {
    expect(sessionTimes({ sessions: 4, everyHours: { kind: 'everyHours', hours: 3, awake: { from: 9, to: 21 } } }, 600)).toEqual(at(9, 12, 15, 18));
    expect(sessionTimes({ sessions: 8, everyHours: { kind: 'everyHours', hours: 2 } })[0]).toBe(7 * 60);
  });

  it('gives each session a time of its own within the day, in order, the chosen hour among them while there is room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 1439 }), (sessions, wanted) => {
        const times = sessionTimes(free(sessions), wanted);
        expect(times).toHaveLength(sessions);
        expect(times.every((time, i) => Number.isInteger(time) && time >= 0 && time < 1440 && (i === 0 || time > (times[i - 1] ?? 0)))).toBe(true);
        if (sessions <= 6) expect(times).toContain(wanted);
      }),
    );
  });
});

describe('instantAt', () => {
  it('is the same time by the clock on both sides of a change', () => {
    expect(instantAt('2027-03-27', 540, 'Europe/Berlin')).toBe('2027-03-27T08:00:00Z');
    expect(instantAt('2027-03-28', 540, 'Europe/Berlin')).toBe('2027-03-28T07:00:00Z');
  });

  it('comes later by what the clock skips, and once where an hour comes twice', () => {
    expect(instantAt('2027-03-28', 150, 'Europe/Berlin')).toBe('2027-03-28T01:30:00Z');
    expect(instantAt('2026-10-25', 150, 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
  });
});
