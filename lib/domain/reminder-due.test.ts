import { describe, expect, it } from 'vitest';
import type { Frequency } from './dose';
import { isReminderDue } from './reminder-due';

const [monday, wednesday, thursday] = ['2026-03-02', '2026-03-04', '2026-03-05'];
const only = (frequency: Frequency, pauses: { from: string; to: string | null }[] = []) => ({ versions: [{ id: 'v', effectiveFrom: monday, frequency, items: [{ itemId: 'i', itemKey: 'k', dose: { sets: 1, amount: { kind: 'reps' as const, min: 5, max: 5 } } }] }], pauses, phaseStarts: [] });

describe('isReminderDue', () => {
  it('is true while sessions of a due day are still to be told, and not after', () => {
    const twice = only({ kind: 'perDay', times: 2 });
    expect(isReminderDue(twice, wednesday, [])).toBe(true);
    expect(isReminderDue(twice, wednesday, [monday, wednesday])).toBe(true);
    expect(isReminderDue(twice, wednesday, [wednesday, wednesday])).toBe(false);
  });

  it('is false on a day that asks for nothing', () => {
    expect(isReminderDue(only({ kind: 'weekdays', days: [1], times: 1 }), wednesday, [])).toBe(false);
    expect(isReminderDue(only({ kind: 'asNeeded' }), wednesday, [])).toBe(false);
    expect(isReminderDue(only({ kind: 'perDay', times: 1 }, [{ from: monday, to: null }]), wednesday, [])).toBe(false);
    expect(isReminderDue(only({ kind: 'perDay', times: 1 }), '2026-03-01', [])).toBe(false);
  });

  it('reminds of a week’s quota on its planned days, until it is met', () => {
    const twoDays = only({ kind: 'perWeek', days: 2, times: 1 });
    expect([monday, '2026-03-03', wednesday, thursday].map((day) => isReminderDue(twoDays, day, []))).toEqual([true, false, false, true]);
    expect(isReminderDue(twoDays, thursday, [monday])).toBe(true);
    expect(isReminderDue(twoDays, thursday, [monday, monday])).toBe(true);
    expect(isReminderDue(twoDays, thursday, [monday, wednesday])).toBe(false);
  });
});
