import type { ItemOutcome } from './session-log';

/** Days that a printed sheet has. */
export const sheetDays = 14;

/** Null is unknown: an empty box says neither done nor missed. */
export type Mark = ItemOutcome | null;

/** A day of the sheet: `open` to be filled in, `paper` filled in before and may be put right, the rest only shown. */
export type DayState = 'open' | 'paper' | 'told' | 'outside';

export interface SheetDay {
  day: string;
  state: DayState;
  /** By exercise, in the sheet's order. */
  marks: Mark[];
  /** 0–10 after the day; null when none was written. */
  pain: number | null;
  /** The pain of this day was already told and stays. */
  painTold: boolean;
}

/** The cursor: row 0 marks a whole day, 1…n one exercise, n + 1 is the pain. */
export interface PaperGrid {
  days: SheetDay[];
  row: number;
  column: number;
}

export const mayMark = ({ state }: SheetDay): boolean => state === 'open' || state === 'paper';

const exercisesOf = (grid: PaperGrid): number => grid.days[0]?.marks.length ?? 0;
export const painRow = (grid: PaperGrid): number => exercisesOf(grid) + 1;

/** The grid with its cursor on the first day that can be filled in. */
export function openGrid(days: SheetDay[]): PaperGrid {
  return { days, row: 0, column: Math.max(0, days.findIndex(mayMark)) };
}

/** Next place to the right that can be filled in; from the last day of "whole day" on to the pain, where the eye goes next. */
function advanced(grid: PaperGrid): PaperGrid {
  const next = grid.days.findIndex((day, i) => i > grid.column && mayMark(day));
  if (next >= 0) return { ...grid, column: next };
  const first = Math.max(0, grid.days.findIndex(mayMark));
  if (grid.row === 0) return { ...grid, row: painRow(grid), column: first };
  return grid.row < painRow(grid) - 1 ? { ...grid, row: grid.row + 1, column: first } : grid;
}

function changeDay(grid: PaperGrid, change: (day: SheetDay) => SheetDay): PaperGrid {
  return { ...grid, days: grid.days.map((day, i) => (i === grid.column && mayMark(day) ? change(day) : day)) };
}

/** Puts a mark where the cursor is: on every exercise of the day in the first row. */
export function setMark(grid: PaperGrid, mark: Mark): PaperGrid {
  return changeDay(grid, (day) => ({ ...day, marks: day.marks.map((was, i) => (grid.row === 0 || grid.row === i + 1 ? mark : was)) }));
}

/** Puts the pain of the cursor's day, unless it was told already. */
export function setPain(grid: PaperGrid, pain: number | null): PaperGrid {
  return changeDay(grid, (day) => (day.painTold ? day : { ...day, pain }));
}

const marks: Record<string, Mark> = { ' ': 'done', '1': 'done', '2': 'partly', '3': 'skipped', '0': null, Delete: null, Backspace: null };

function moved(grid: PaperGrid, rows: number, columns: number): PaperGrid {
  const height = painRow(grid) + 1;
  return { ...grid, row: (grid.row + rows + height) % height, column: Math.min(grid.days.length - 1, Math.max(0, grid.column + columns)) };
}

/**
 * One key on the grid; null for a key that means nothing here. Arrows, Home, End move; Page Down goes to the pain,
 * Page Up to the whole day. Space or 1 is done, 2 in part, 3 not done, 0 or Delete unknown; a whole day that is
 * unknown has no pain either. In the row of the pain the digits are the pain and T is ten. A filled-in place moves
 * on to the next.
 */
export function pressKey(grid: PaperGrid, key: string): PaperGrid | null {
  switch (key) {
    case 'ArrowLeft': return moved(grid, 0, -1);
    case 'ArrowRight': return moved(grid, 0, 1);
    case 'ArrowUp': return moved(grid, -1, 0);
    case 'ArrowDown': return moved(grid, 1, 0);
    case 'Home': return { ...grid, column: 0 };
    case 'End': return { ...grid, column: grid.days.length - 1 };
    case 'PageDown': return { ...grid, row: painRow(grid) };
    case 'PageUp': return { ...grid, row: 0 };
  }
  if (grid.row === painRow(grid)) {
    if (/^[0-9]$/.test(key)) return advanced(setPain(grid, Number(key)));
    if (key.toLowerCase() === 't') return advanced(setPain(grid, 10));
    if (key === ' ') return advanced(grid);
    return key === 'Delete' || key === 'Backspace' ? setPain(grid, null) : null;
  }
  const mark = marks[key];
  if (mark === undefined) return null;
  return advanced(setMark(mark === null && grid.row === 0 ? setPain(grid, null) : grid, mark));
}

/** A day to be stored: what was filled in, and whether it puts an earlier transcription right. */
export interface FilledDay {
  day: string;
  marks: Mark[];
  pain: number | null;
}

const isUnmarked = ({ marks }: SheetDay): boolean => marks.every((mark) => mark === null);

/** Days that came from paper before and hold no mark any more: what was entered is taken back, and they are unknown again. */
export function emptiedDays(opened: readonly SheetDay[], now: readonly SheetDay[]): string[] {
  return now.flatMap((day, i) => {
    const was = opened[i];
    return was && mayMark(day) && isUnmarked(day) && !isUnmarked(was) ? [day.day] : [];
  });
}

/** The days that differ from what they were when the sheet was opened, and hold anything or did. */
export function filledDays(opened: readonly SheetDay[], now: readonly SheetDay[]): FilledDay[] {
  const emptied = new Set(emptiedDays(opened, now));
  return now.flatMap((day, i) => {
    const was = opened[i];
    const isSame = was !== undefined && was.pain === day.pain && was.marks.every((mark, row) => mark === day.marks[row]);
    const isEmpty = !emptied.has(day.day) && day.pain === null && isUnmarked(day);
    return !mayMark(day) || isSame || isEmpty ? [] : [{ day: day.day, marks: day.marks, pain: day.painTold ? null : day.pain }];
  });
}

/** What puts every one of these days back to how it was when the sheet was opened; null when one of them holds pain alone, which is a report that stays. */
export function undoneDays(opened: readonly SheetDay[], filled: readonly FilledDay[]): FilledDay[] | null {
  if (filled.some(({ marks, pain }) => pain !== null && marks.every((mark) => mark === null))) return null;
  return filled.flatMap(({ day }) => {
    const was = opened.find((one) => one.day === day);
    return was ? [{ day, marks: was.marks, pain: was.painTold ? null : was.pain }] : [];
  });
}
