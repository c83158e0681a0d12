import { column, drawn, row, tagged, type Part } from './pdf/block';
import { text } from './pdf/text';
import type { Setting } from './setting';
import { zonesLine } from './zones-line';

const marks = Array.from({ length: 11 }, (_, i) => i);

/** What the numbers mean: the ends of the scale, and what this program says to do at each. */
export function painScale({ data, theme, words }: Setting): Part {
  const { t } = words;
  const { text: { label, digit, small }, contentWidth, colours } = theme;
  const bold = { ...label, bold: true };
  const line = drawn(11, (sheet, x, y, width) => {
    const step = width / marks.length;
    sheet.lines([[[x + step / 2, y + 5.5], [x + width - step / 2, y + 5.5]], ...marks.map((mark) => [[x + step * (mark + 0.5), y + 0.5], [x + step * (mark + 0.5), y + 10.5]] as const)], colours.ink, 1.2);
  });
  const numbers = row(marks.map((mark) => ({ part: text(String(mark), { ...digit, bold: true, align: 'centre' }) })));
  return column([
    tagged('P', row([{ part: column([text(t('grid.noPain'), bold), text(t('grid.worstPain'), bold)]), width: contentWidth * 0.27 }, { part: column([line, numbers]) }])),
    text(zonesLine(data.zones, words), small),
  ], 4);
}
