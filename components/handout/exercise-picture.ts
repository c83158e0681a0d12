import type { HandoutItem } from '@/lib/server/handouts/handout-data';
import { picturesFor, type Shown, type ShownPicture } from './drawings';
import { column, drawn, row, tagged, unread, type Part } from './pdf/block';
import { text } from './pdf/text';
import type { Setting } from './setting';
import type { Words } from './words';

const gapBeside = 16;
const otherShare = 0.42;

const sizeOf = (shown: Shown) => (shown.kind === 'drawing' ? shown.drawing.viewBox : shown);

export function captionOf({ moment, side }: Pick<ShownPicture, 'moment' | 'side'>, { t }: Words): string {
  if (moment === 'other') return t('otherSide');
  return side ? t('caption', { moment: t(moment), side: t(`side.${side}`) }) : t(moment);
}

export function shownPart(shown: Shown, height: number): Part {
  return drawn(height, (sheet, x, y, width) => (shown.kind === 'drawing' ? sheet.drawing(shown.drawing, x, y, width, height, shown.mirrored) : sheet.image(shown, x, y, width, height)));
}

/** Start above end at one scale, or side by side. The other side follows, smaller. Null without a picture: the text then takes the whole width. */
export function exercisePicture({ data, theme, words }: Setting, item: HandoutItem, width: number): Part | null {
  const pictures = picturesFor(item, data);
  if (pictures.length === 0) return null;
  const beside = theme.layout !== 'standard' && pictures.some(({ moment }) => moment === 'start');
  const each = beside ? (width - gapBeside) / 2 : width;
  const sizes = pictures.map(({ shown }) => sizeOf(shown));
  const room = item.picture?.kind === 'image' ? theme.pictureHeight * 1.6 : theme.pictureHeight;
  const scale = Math.min(each / Math.max(...sizes.map((size) => size.width)), room / Math.max(...sizes.map((size) => size.height)));
  // One picture without a side says it all; it needs no caption.
  const captioned = pictures.length > 1 || pictures[0]?.side !== null;
  const caption = { ...theme.text.small, bold: true };
  const drawing = (picture: ShownPicture, share = 1) => tagged('Figure', shownPart(picture.shown, sizeOf(picture.shown).height * scale * share), { alt: captioned ? words.t('pictureOf', { name: item.name, caption: captionOf(picture, words) }) : item.name });
  // The picture says its caption itself to those who have it read to them.
  const captionPart = (picture: ShownPicture) => (captioned ? unread(text(captionOf(picture, words), caption)) : column([]));
  const main = pictures.filter(({ moment }) => moment !== 'other').map((picture) => ({ caption: captionPart(picture), drawing: drawing(picture) }));
  const inRow = (parts: Part[]) => row(parts.map((part) => ({ part, width: each })), gapBeside, 'bottom');
  const shown = beside ? [column([inRow(main.map((one) => one.caption)), inRow(main.map((one) => one.drawing))])] : main.map((one) => column([one.caption, one.drawing]));
  const other = pictures.find(({ moment }) => moment === 'other');
  const smaller = other && row([{ part: drawing(other, otherShare), width: each * otherShare }, { part: captionPart(other) }], 8, 'bottom');
  return column([...shown, ...(smaller ? [smaller] : [])], 4);
}
