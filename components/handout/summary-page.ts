import type { HandoutData, HandoutItem } from '@/lib/server/handouts/handout-data';
import { mainPicture } from './drawings';
import { shownPart } from './exercise-picture';
import { numberDisc } from './number-disc';
import { column, drawn, row, ruled, tagged, type Part } from './pdf/block';
import { text } from './pdf/text';
import type { Setting } from './setting';

/** A few exercises fit into the box on top; paper is what the compact layout saves. */
const mostInBox = 3;
/** Rows with the whole dose, and those with a picture too: more of them would need a second page. */
const mostRoomy = { standard: 9, large: 5, compact: 0 } as const;
const mostPictured = { standard: 8, large: 5, compact: 0 } as const;

export function hasOwnSummary({ items, layout }: Pick<HandoutData, 'items' | 'layout'>): boolean {
  return layout !== 'compact' && items.length > mostInBox;
}

/** The first page whole: every exercise with its dose in one line of sight, to hang on the wall. */
export function summaryPage(setting: Setting): Part {
  const { items, layout } = setting.data;
  const rows = items.map((item, i) => summaryRow(setting, item, i + 1));
  const twoColumns = items.length > mostRoomy[layout] && layout === 'standard';
  const half = Math.ceil(rows.length / 2);
  return twoColumns ? row([{ part: column(rows.slice(0, half)) }, { part: column(rows.slice(half)) }], 20) : column(rows);
}

function summaryRow({ data, theme, words }: Setting, item: HandoutItem, number: number): Part {
  const { text: styles, size, colours, layout } = theme;
  const roomy = data.items.length <= mostRoomy[layout];
  const [wide, high] = layout === 'large' ? [120, 60] : [84, 34];
  const shown = data.items.length <= mostPictured[layout] ? mainPicture(item, data) : null;
  const disc = size.small * 1.8;
  // In large print many rows share a page only where name and amount share a line.
  const inOneLine = layout === 'large' && !roomy;
  const said = inOneLine ? row([{ part: text(item.name, styles.small) }, { part: text(words.amount(item.dose), { ...styles.small, bold: true }) }], 12) : column([
    text(item.name, styles.body),
    text(roomy ? words.dose(item.dose) : words.amount(item.dose), { ...styles.small, bold: true }),
    ...(item.anchor && roomy ? [text(item.anchor, styles.small)] : []),
  ]);
  const cells = [{ part: numberDisc(number, disc, theme), width: disc }, ...(shown ? [{ part: shownPart(shown, high), width: wide }] : []), { part: said }];
  const above = drawn(2, () => undefined);
  return ruled(column([above, tagged('P', row(cells, 10, 'centre'))]), 2, colours.rule);
}
