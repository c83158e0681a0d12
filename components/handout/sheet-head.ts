import { longDay } from '@/lib/i18n/format-date';
import { qrPath, quietModules } from '@/lib/qr-path';
import { column, drawn, framed, linked, row, ruled, tagged, type Part } from './pdf/block';
import { text, widthOf, type TextStyle } from './pdf/text';
import type { Setting } from './setting';
import { marked, type Words } from './words';

/** 26.9 mm: read by an old phone from a creased sheet. */
const qrSide = 76.25;

/** Top of page 1: whose sheet, from whom, which version, and the way to the phone. `lost` counts characters that no sheet can show. */
export function sheetHead({ data, theme, words }: Setting, lost: number): Part {
  const { text: styles, colours } = theme;
  const { t } = words;
  const { link, clinic } = data;
  const symbol = link && qrPath(link.url);
  const quiet = symbol ? (qrSide / symbol.size) * quietModules : 0;
  const draft = { ...styles.name, bold: true };
  const lines: Part[] = [
    text([{ text: clinic.name, bold: true }, { text: clinic.phone ? `   ${clinic.phone}` : '' }], styles.small),
    text(t('title', { name: data.patientName }), { ...styles.title, bold: true, tag: 'H1' }),
    data.draft
      ? row([{ part: framed(text(t('draft'), draft), { stroke: colours.ink, lineWidth: 2, padding: [3, 8] }), width: widthOf(t('draft'), draft) + 21 }])
      : text(marked(words, 'given', { date: longDay(data.givenOn, words.locale), therapist: data.therapistName, version: data.version }), styles.body),
    ...(link ? [linked(link.url, text(marked(words, 'onPhone', { address: link.address }), styles.body))] : []),
    ...(lost > 0 ? [text(t('lost', { count: lost }), { ...styles.small, bold: true })] : []),
    ...(link?.code ? [text(marked(words, 'code', { code: link.code }), styles.body)] : []),
  ];
  const said = column(lines, 3);
  return ruled(symbol ? row([{ part: said }, { part: qrCode(symbol, quiet, t, { ...styles.small, bold: true }), width: qrSide + quiet }]) : said, 10, colours.ink, 2);
}

function qrCode(symbol: { path: string; size: number }, quiet: number, t: Words['t'], style: TextStyle): Part {
  const square = tagged('Figure', drawn(qrSide, (sheet, x, y) => sheet.shape(symbol.path, x, y, qrSide / symbol.size, '#000000')), { alt: t('qrName') });
  const below = column([square, text(t('scanMe'), { ...style, align: 'centre' })], quiet);
  return () => {
    const block = below(qrSide);
    return { ...block, draw: (sheet, x, y) => block.draw(sheet, x + quiet, y) };
  };
}
