import { Canvas, Text, View } from '@react-pdf/renderer';
import { weekdayLetter } from '@/lib/i18n/format-date';
import type { Theme } from './theme';
import type { Words } from './words';

/** Weekday and date over each column. */
export function DayHeads({ days, boxWidth, labelWidth, theme, words }: { days: string[]; boxWidth: number; labelWidth: number; theme: Theme; words: Words }) {
  return (
    <View style={{ flexDirection: 'row', marginLeft: labelWidth }}>
      {days.map((day) => (
        <Text key={day} style={{ width: boxWidth, ...theme.text.digit, textAlign: 'center' }}>
          {weekdayLetter(day, words.locale)}
          {'\n'}
          <Text style={{ fontWeight: 700 }}>{Number(day.slice(8))}</Text>
        </Text>
      ))}
    </View>
  );
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
export function TickBoxes({ days, rows, boxWidth, rowHeight, rests, ink }: Boxes) {
  const width = days.length * boxWidth;
  const height = rows * rowHeight;
  const dashes = Array.from({ length: rows }, (_, row) => days.flatMap((day, column) => (rests(row, day) ? [{ row, column }] : []))).flat();
  return (
    <Canvas
      style={{ width, height }}
      paint={(painter) => {
        for (let column = 0; column <= days.length; column += 1) painter.moveTo(column * boxWidth, 0).lineTo(column * boxWidth, height);
        for (let row = 0; row <= rows; row += 1) painter.moveTo(0, row * rowHeight).lineTo(width, row * rowHeight);
        painter.lineWidth(0.9).lineCap('square').stroke(ink);
        if (days.length > 7) painter.moveTo(7 * boxWidth, 0).lineTo(7 * boxWidth, height).lineWidth(2.6).stroke(ink);
        for (const { row, column } of dashes) painter.moveTo((column + 0.38) * boxWidth, (row + 0.5) * rowHeight).lineTo((column + 0.62) * boxWidth, (row + 0.5) * rowHeight);
        if (dashes.length > 0) painter.lineWidth(1).stroke(ink);
        return null;
      }}
    />
  );
}
