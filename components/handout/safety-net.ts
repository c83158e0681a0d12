import { octagon } from './octagon';
import { column, drawn, row, tagged, type Part } from './pdf/block';
import { text, type TextStyle } from './pdf/text';
import type { Setting } from './setting';

const bullets = (lines: string, style: TextStyle, gap: number) => tagged('P', column(lines.split('\n').map((line) => text(line, { ...style, hang: { label: '•', width: style.fontSize } })), gap));

/** When to stop and whom to call: before the boxes to tick, never split. */
export function safetyNet({ data, theme, words }: Setting): Part {
  const { size, colours, layout, text: { body, small, heading } } = theme;
  const { t } = words;
  const { clinic, locationMap } = data;
  const bold = { ...body, bold: true };
  const gap = size.gap * 0.15;
  const call = column([text(t('net.callHeading'), { ...bold, tag: 'H3' }), bullets(t(`net.call.${locationMap}`), body, gap), ...(clinic.phone ? [text(clinic.phone, bold)] : [])], gap);
  const emergency = column([
    text(t('net.emergencyHeading', { number: clinic.emergencyNumber }), { ...bold, colour: colours.vermilion, tag: 'H3' }),
    bullets(t('net.emergency'), body, gap),
    text(t('net.doNotWait'), bold),
    text(t('net.emergencySource'), small),
  ], gap);
  const sign = size.body * 1.4;
  const head = row([{ part: drawn(sign, (sheet, x, y) => octagon(sheet, x, y, sign, colours.paper)), width: sign }, { part: text(t('net.heading'), { ...heading, bold: true, colour: colours.paper, tag: 'H2' }) }], 10, 'centre');
  const both = layout === 'large' ? column([call, emergency], 16) : row([{ part: call }, { part: emergency }], 16);
  return (width) => {
    const [above, below] = [head(width - 30), both(width - 30)];
    const band = above.height + 10;
    const height = band + below.height + 18;
    return {
      height,
      draw: (sheet, x, y) => {
        sheet.rectangle(x, y, width, height, { fill: colours.vermilion, radius: 10 });
        sheet.rectangle(x + 2, y + band, width - 4, height - band - 2, { fill: colours.paper, radius: 8 });
        above.draw(sheet, x + 15, y + 5);
        below.draw(sheet, x + 15, y + band + 8);
      },
    };
  };
}
