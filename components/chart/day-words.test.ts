import { describe, expect, it } from 'vitest';
import { dayAndShortMonth, timeOfDay, weekdayAndDay, wholeDay } from './day-words';

describe('days in words', () => {
  it('are said the same way wherever the server stands', () => {
    expect(dayAndShortMonth('2026-11-09', 'en')).toBe('9 Nov');
    expect(weekdayAndDay('2026-11-19', 'en')).toBe('Thu 19 Nov');
    expect(wholeDay('2026-11-20', 'es')).toBe('viernes 20 de noviembre');
    expect(timeOfDay(new Date('2026-11-20T23:05:00Z'), 'en', 'Europe/Madrid')).toBe('00:05');
  });
});
