import { weekdayLetter } from '@/lib/i18n/format-date';
import type { Locale } from '@/lib/i18n/locales';
import { column, row, type Part } from './pdf/block';
import type { Sheet } from './pdf/sheet';
import { text } from './pdf/text';
import type { Setting } from './setting';

const letters = new Map<string, string>();

/** There are only seven in a language; each takes a calendar to find. */
function letterOf(day: string, locale: Locale): string {
  const key = `${locale} ${new Date(`${day}T00:00:00Z`).getUTCDay()}`;
  const letter = letters.get(key) ?? weekdayLetter(day, locale);
  letters.set(key, letter);
  return letter;
}

/** Weekday and date over each column. */
export function dayHeads(days: string[], { theme: { text: { digit }, boxWidth }, words }: Setting): Part {
  return row(days.map((day) => ({ width: boxWidth, part: column([text(letterOf(day, words.locale), { ...digit, align: 'centre' }), text(String(Number(day.slice(8))), { ...digit, align: 'centre', bold: true })]) })));
}

interface Boxes {
  days: string[];
  rows: number;
  boxWidth: number;
  rowHeight: number;
  /** Whether a row's exercise rests on a day: its box carries a dash. */
  rests: (row: number, day: string) => boolean;
  ink: string;
}

/** All boxes as one drawing, with a heavy rule between the weeks. */
export function tickBoxes(sheet: Sheet, x: number, y: number, { days, rows, boxWidth, rowHeight, rests, ink }: Boxes): void {
  const [right, bottom] = [x + days.length * boxWidth, y + rows * rowHeight];
  const upright = (place: number) => [[x + place * boxWidth, y], [x + place * boxWidth, bottom]] as const;
  const level = (place: number) => [[x, y + place * rowHeight], [right, y + place * rowHeight]] as const;
  sheet.lines([...Array.from({ length: days.length + 1 }, (_, place) => upright(place)), ...Array.from({ length: rows + 1 }, (_, place) => level(place))], ink, 0.9);
  if (days.length > 7) sheet.lines([upright(7)], ink, 2.6);
  const dashes = Array.from({ length: rows }, (_, at) =>
    days.flatMap((day, place) => (rests(at, day) ? [[[x + (place + 0.38) * boxWidth, y + (at + 0.5) * rowHeight], [x + (place + 0.62) * boxWidth, y + (at + 0.5) * rowHeight]] as const] : [])),
  ).flat();
  if (dashes.length > 0) sheet.lines(dashes, ink, 1);
}
