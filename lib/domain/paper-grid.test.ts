import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './local-day';
import { emptiedDays, filledDays, openGrid, painRow, pressKey, sheetDays, undoneDays, type PaperGrid, type SheetDay } from './paper-grid';

const sheet = (over: (i: number) => Partial<SheetDay> = () => ({})): SheetDay[] =>
  Array.from({ length: sheetDays }, (_, i) => ({ day: addDays('2026-11-01', i), state: 'open', marks: [null, null, null, null], pain: null, painTold: false, ...over(i) }));

const press = (grid: PaperGrid, ...keys: string[]) => keys.reduce((now, key) => pressKey(now, key) ?? now, grid);
const times = (count: number, key: string) => Array<string>(count).fill(key);

describe('a sheet typed with keys alone', () => {
  it('14 days of 4 exercises with pain and three exceptions take at most 46 keys before Enter', () => {
    const keys = [...times(14, ' '), ...'34342322211222', 'PageUp', 'ArrowDown', 'Home', ...times(4, 'ArrowRight'), '3', 'ArrowDown', '2', ...times(4, 'ArrowRight'), 'ArrowDown', 'ArrowDown', '0'].flat();
    expect(keys.length).toBeLessThanOrEqual(46);
    const { days } = press(openGrid(sheet()), ...keys);
    expect(days.map((day) => day.pain)).toEqual([3, 4, 3, 4, 2, 3, 2, 2, 2, 1, 1, 2, 2, 2]);
    expect(days.flatMap((day, i) => day.marks.flatMap((mark, row) => (mark === 'done' ? [] : [[i, row, mark]])))).toEqual([[4, 0, 'skipped'], [5, 1, 'partly'], [10, 3, null]]);
    expect(filledDays(sheet(), days)).toHaveLength(14);
  });

  it('T is ten, the space passes a day without a number, Delete takes one away', () => {
    const grid = press(openGrid(sheet()), 'PageDown', 't', ' ', '7', 'ArrowLeft', 'Delete');
    expect(grid.days.slice(0, 3).map((day) => day.pain)).toEqual([10, null, null]);
  });

  it('passes over what is only shown, and never changes it', () => {
    const told = (i: number): Partial<SheetDay> => (i < 3 ? { state: 'outside' } : i === 5 ? { state: 'told', marks: ['done', null, null, null], pain: 4, painTold: true } : {});
    const grid = press(openGrid(sheet(told)), ' ', ' ', ' ');
    expect(grid.column).toBe(7);
    expect(grid.days.map((day) => day.marks[1])).toEqual([null, null, null, 'done', 'done', null, 'done', ...times(7, '').map(() => null)]);
    const random = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', '0', '1', '2', '3', '9', 't', 'Delete', 'x'), { maxLength: 80 });
    fc.assert(fc.property(random, (keys) => {
      const end = press(openGrid(sheet(told)), ...keys);
      expect([0, 1, 2, 5].map((i) => end.days[i])).toEqual([0, 1, 2, 5].map((i) => sheet(told)[i]));
      expect(end.row).toBeGreaterThanOrEqual(0);
      expect(end.row).toBeLessThanOrEqual(painRow(end));
      expect(end.days[end.column]).toBeDefined();
      expect(filledDays(sheet(told), end.days).some(({ day }) => ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-06'].includes(day))).toBe(false);
    }));
  });

  it('sends only days that hold something new; a day with pain alone is one of them', () => {
    const before = sheet((i) => (i === 0 ? { state: 'paper', marks: ['done', 'done', 'done', 'done'], pain: 3 } : {}));
    expect(filledDays(before, press(openGrid(before), '1').days)).toEqual([]);
    expect(filledDays(before, press(openGrid(before), '2', 'PageDown', '4').days)).toEqual([{ day: '2026-11-01', marks: ['partly', 'partly', 'partly', 'partly'], pain: 3 }, { day: '2026-11-02', marks: [null, null, null, null], pain: 4 }]);
  });

  it('takes back a day from paper that was emptied, and names it', () => {
    const before = sheet((i) => (i === 0 ? { state: 'paper', marks: ['done', null, null, null], pain: 3 } : {}));
    const emptied = press(openGrid(before), '0', 'PageDown', 'Home', 'Delete').days;
    expect(emptiedDays(before, emptied)).toEqual(['2026-11-01']);
    expect(filledDays(before, emptied)).toEqual([{ day: '2026-11-01', marks: [null, null, null, null], pain: null }]);
    expect(emptiedDays(before, press(openGrid(before), '0', 'Home', '2').days)).toEqual([]);
  });

  it('knows the way back: what was there before, nothing where there was nothing; a pain alone has none', () => {
    const before = sheet((i) => (i === 0 ? { state: 'paper', marks: ['done', null, null, null], pain: 3 } : {}));
    const filled = filledDays(before, press(openGrid(before), '2', '1').days);
    expect(undoneDays(before, filled)).toEqual([{ day: '2026-11-01', marks: ['done', null, null, null], pain: 3 }, { day: '2026-11-02', marks: [null, null, null, null], pain: null }]);
    expect(undoneDays(before, filledDays(before, press(openGrid(before), 'PageDown', 'ArrowRight', '4').days))).toBeNull();
  });

  it('a whole day that becomes unknown loses its pain, and undoing brings both back', () => {
    const before = sheet((i) => (i === 0 ? { state: 'paper', marks: ['done', 'done', null, null], pain: 3 } : {}));
    const filled = filledDays(before, press(openGrid(before), '0').days);
    expect(filled).toEqual([{ day: '2026-11-01', marks: [null, null, null, null], pain: null }]);
    expect(undoneDays(before, filled)).toEqual([{ day: '2026-11-01', marks: ['done', 'done', null, null], pain: 3 }]);
  });

  it('leaves the pain that was told on the day alone', () => {
    const before = sheet((i) => (i === 0 ? { pain: 6, painTold: true } : {}));
    const { days } = press(openGrid(before), 'PageDown', '2', 'PageUp', 'Home', ' ');
    expect(days[0]?.pain).toBe(6);
    expect(filledDays(before, days)).toMatchObject([{ day: '2026-11-01', pain: null }]);
  });
});
