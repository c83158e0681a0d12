import { octagon } from './octagon';
import { column, drawn, framed, row, type Part } from './pdf/block';
import { text } from './pdf/text';
import type { Setting } from './setting';
import { marked } from './words';

/** The way out, on page 1. Large print names the numbers at once, since its full list is many pages away. */
export function stopLine({ data, theme, words }: Setting): Part {
  const { colours, size, layout, text: { body } } = theme;
  const { clinic, locationMap } = data;
  const sign = size.body * 1.5;
  const said = layout === 'large' && clinic.phone
    ? column([text(marked(words, `stopBox.${locationMap}`, { phone: clinic.phone }), body), text(marked(words, 'stopBox.emergency', { number: clinic.emergencyNumber }), body)], 4)
    : text(marked(words, `stopLine.${locationMap}`, { heading: words.t('net.heading') }), body);
  return framed(row([{ part: drawn(sign, (sheet, x, y) => octagon(sheet, x, y, sign, colours.vermilion)), width: sign }, { part: said }], 12, 'centre'), { stroke: colours.vermilion, lineWidth: 2, radius: 10, padding: [7, 12] });
}
