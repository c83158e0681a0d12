import type { Part } from './pdf/block';
import { text } from './pdf/text';
import type { Theme } from './theme';

export function numberDisc(number: number, size: number, { colours }: Theme): Part {
  const figure = text(String(number), { fontSize: size * 0.55, lineHeight: 1.1, colour: colours.paper, bold: true, align: 'centre' })(size);
  return () => ({
    height: size,
    draw: (sheet, x, y) => {
      sheet.rectangle(x, y, size, size, { fill: colours.ink, radius: size / 2 });
      figure.draw(sheet, x, y + (size - figure.height) / 2);
    },
  });
}
