import { minutesOf } from './minutes-of';
import { numberDisc } from './number-disc';
import { column, framed, row, tagged, type Part } from './pdf/block';
import { text } from './pdf/text';
import type { Setting } from './setting';
import { hasOwnSummary } from './summary-page';
import { labelled } from './words';

/** What today asks, before anything else. */
export function summaryBox({ data, theme, words }: Setting): Part {
  const { text: styles, colours, layout, size } = theme;
  const { items } = data;
  const glance = items.length > 1 && !hasOwnSummary(data);
  const perRow = layout === 'large' ? 1 : items.length === 2 || items.length === 4 ? 2 : 3;
  const cells = items.map((item, i) => ({
    part: tagged('P', row([
      { part: numberDisc(i + 1, size.small * 1.8, theme), width: size.small * 1.8 },
      { part: column([text(item.name, styles.small), text(words.amount(item.dose), { ...styles.small, bold: true })]) },
    ], 8)),
  }));
  const rows = Array.from({ length: Math.ceil(cells.length / perRow) }, (_, i) => {
    const filled = cells.slice(i * perRow, (i + 1) * perRow);
    const empty = Array.from({ length: perRow - filled.length }, () => ({ part: column([]) }));
    return row([...filled, ...empty], 8);
  });
  const parts = [
    text([{ text: `${words.frequency(data.frequency)}. `, bold: true }, { text: words.t('summary', { exercises: items.length, minutes: minutesOf(data) }) }], { ...styles.summary, tag: 'H2' }),
    ...(glance ? rows : []),
    ...(data.messageToPatient ? [text(labelled(words.t('message', { therapist: data.therapistName }), data.messageToPatient), styles.body)] : []),
  ];
  return framed(column(parts, 8), { fill: colours.tint, stroke: colours.tealLine, lineWidth: 1.5, radius: 10, padding: [9, 13] });
}
