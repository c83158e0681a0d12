import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { captionOf } from '@/components/handout/exercise-picture';
import { picturesFor } from '@/components/handout/drawings';
import { groupHeadings } from '@/components/handout/group-headings';
import { itemLines } from '@/components/handout/item-lines';
import { minutesOf } from '@/components/handout/minutes-of';
import { restsOn } from '@/components/handout/rest-days';
import { themeOf } from '@/components/handout/theme';
import { wordsFor } from '@/components/handout/words';
import { zonesLine } from '@/components/handout/zones-line';
import { addDays, dayRange } from '@/lib/domain/local-day';
import type { Drawing } from '@/lib/figure/draw-figure';
import { dayAndMonth, longDay, shortDay, weekdayLetter } from '@/lib/i18n/format-date';
import { qrPath } from '@/lib/qr-path';
import type { HandoutData } from './handout-sample';
import { woffToSfnt } from './woff-to-sfnt';

const font = (weight: number) => woffToSfnt(readFileSync(`node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`));
const fonts = { regular: font(400), bold: font(700) };
const side = 35;

function picture(doc: PDFKit.PDFDocument, { viewBox, paths }: Drawing, x: number, y: number, width: number, height: number): void {
  const scale = Math.min(width / viewBox.width, height / viewBox.height);
  doc.save().translate(x, y).scale(scale).translate(-viewBox.x, -viewBox.y).lineCap('round').lineJoin('round');
  for (const { d, fill, stroke, strokeWidth } of paths) {
    doc.path(d);
    if (strokeWidth !== undefined) doc.lineWidth(strokeWidth);
    if (fill && stroke) doc.fillAndStroke(fill, stroke);
    else if (fill) doc.fill(fill);
    else if (stroke) doc.stroke(stroke);
  }
  doc.restore();
}

/** The same sheet written straight for pdfkit, as a yardstick: every text, picture, box and the QR, by its public API. */
export function plainHandout(data: HandoutData): Promise<Buffer> {
  const words = wordsFor(data.locale);
  const { t, locale } = words;
  const { size, colours, contentWidth: width } = themeOf(data);
  const doc = new PDFDocument({ size: data.paper === 'a4' ? 'A4' : 'LETTER', margins: { top: 60, bottom: 20, left: side, right: side }, bufferPages: true });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  const plain = (text: string) => text.replace(/<\/?b>/g, '');
  const markup = (key: Parameters<typeof t.markup>[0], values: Record<string, string | number> = {}) => plain(t.markup(key, { ...values, b: (inner: string) => inner }));
  const say = (text: string, points: number, bold = false, x = side, wide = width) => doc.font(bold ? 'bold' : 'regular').fontSize(points).fillColor(colours.ink).text(text, x, doc.y, { width: wide, lineGap: points * 0.1 });
  const labelled = (label: string, text: string, points: number, x = side, wide = width) => {
    doc.font('bold').fontSize(points).fillColor(colours.ink).text(`${label} `, x, doc.y, { width: wide, continued: true });
    doc.font('regular').text(text);
  };
  const room = (need: number) => { if (doc.y + need > doc.page.height - 60) { doc.addPage(); doc.y = 60; } };
  const disc = (number: number, x: number, y: number, radius: number) => {
    doc.circle(x + radius, y + radius, radius).fill(colours.ink);
    doc.font('bold').fontSize(radius * 1.1).fillColor('#FFFFFF').text(String(number), x, y + radius * 0.45, { width: radius * 2, align: 'center', lineBreak: false });
    doc.y = y;
  };
  const outline = (top: number, colour: string) => doc.roundedRect(side, top - 6, width, doc.y - top + 12, 10).lineWidth(1.5).stroke(colour);

  doc.y = 30;
  say(`${data.clinic.name}   ${data.clinic.phone}`, size.small);
  say(t('title', { name: data.patientName }), size.title, true);
  say(markup('given', { date: longDay(data.givenOn, locale), therapist: data.therapistName, version: data.version }), size.body);
  if (data.link) {
    say(markup('onPhone', { address: data.link.address }), size.body);
    if (data.link.code) say(markup('code', { code: data.link.code }), size.body);
    const symbol = qrPath(data.link.url);
    doc.save().translate(side + width - 76.25, 30).scale(76.25 / symbol.size).path(symbol.path).fill('#000000').restore();
    doc.font('bold').fontSize(size.small).fillColor(colours.ink).text(t('scanMe'), side + width - 76.25, 116, { width: 76.25, align: 'center' });
  }
  let top = doc.y + 18;
  doc.y = top;
  say(`${words.frequency(data.frequency)}. ${t('summary', { exercises: data.items.length, minutes: minutesOf(data) })}`, size.summary);
  outline(top, colours.tealLine);
  top = doc.y + 18;
  doc.y = top;
  say(markup(`stopLine.${data.locationMap}`, { heading: t('net.heading') }), size.body, false, side + 40, width - 50);
  outline(top, colours.vermilion);
  doc.y += 12;
  data.items.forEach((item, i) => {
    disc(i + 1, side, doc.y, size.small * 0.9);
    say(item.name, size.body, false, side + 32, width - 32);
    say(words.dose(item.dose), size.small, true, side + 32, width - 32);
    if (item.anchor) say(item.anchor, size.small, false, side + 32, width - 32);
    doc.moveTo(side, doc.y + 2).lineTo(side + width, doc.y + 2).lineWidth(1).stroke(colours.rule);
    doc.y += 6;
  });
  doc.addPage();
  data.items.forEach((item, i) => {
    const pictures = picturesFor(item, data);
    room(pictures.length * 125 + 110);
    for (const heading of groupHeadings(data, i, words)) say(heading, size.small, true);
    disc(i + 1, side, doc.y, size.name * 0.67);
    say(item.name, size.name, true, side + 34, width - 34);
    const bar = doc.y + 4;
    doc.rect(side, bar, width, size.dose * 1.7).fill(colours.tint).rect(side, bar, 6, size.dose * 1.7).fill(colours.teal);
    doc.y = bar + 5;
    say(words.dose(item.dose), size.dose, true, side + 14, width - 28);
    if (item.anchor) labelled(t('anchor'), item.anchor, size.body);
    const above = doc.y + 8;
    doc.y = above;
    for (const shown of pictures) {
      const small = shown.moment === 'other';
      if (pictures.length > 1 || shown.side) say(captionOf(shown, words), size.small, true, side, width * 0.37);
      if (shown.shown.kind === 'drawing') picture(doc, shown.shown.drawing, side, doc.y, width * (small ? 0.2 : 0.37), small ? 60 : 100);
      doc.y += small ? 64 : 104;
    }
    const left = doc.y;
    doc.y = above;
    const [x, wide] = [side + width * 0.4, width * 0.6];
    item.steps.forEach((step, s) => {
      doc.font('bold').fontSize(size.body).fillColor(colours.ink).text(String(s + 1), x, doc.y, { lineBreak: false });
      say(step, size.body, false, x + 25, wide - 25);
      doc.y += 3;
    });
    const feel = doc.y + 8;
    doc.y = feel;
    labelled(t('feel'), item.feel, size.body, x + 10, wide - 20);
    doc.roundedRect(x, feel - 5, wide, doc.y - feel + 10, 8).lineWidth(1).stroke(colours.rule);
    doc.y = Math.max(left, doc.y + 8);
    for (const { label, text } of itemLines(item, words)) labelled(label, text, size.small);
    doc.moveTo(side, doc.y + 6).lineTo(side + width, doc.y + 6).lineWidth(1).stroke(colours.rule);
    doc.y += 14;
  });
  room(280);
  say(t('rules.heading'), size.body + 2, true);
  for (const rule of ['before', 'during', 'pain'] as const) say(markup(`rules.${rule}`), size.small);
  say(t('rules.limits'), size.small, true);
  room(300);
  top = doc.y + 12;
  doc.y = top;
  say(t('net.heading'), size.body + 2, true);
  say(t('net.callHeading'), size.body, true);
  for (const line of t(`net.call.${data.locationMap}`).split('\n')) say(`• ${line}`, size.body);
  say(data.clinic.phone, size.body, true);
  say(t('net.emergencyHeading', { number: data.clinic.emergencyNumber }), size.body, true);
  for (const line of t('net.emergency').split('\n')) say(`• ${line}`, size.body);
  say(t('net.doNotWait'), size.body, true);
  say(t('net.emergencySource'), size.small);
  outline(top, colours.vermilion);
  room(120 + (data.items.length + 1) * size.row);
  doc.y += 14;
  const last = addDays(data.firstDay, 13);
  const days = dayRange(data.firstDay, last);
  say(t('grid.heading', { from: dayAndMonth(data.firstDay, locale), to: dayAndMonth(last, locale) }), size.body + 2, true);
  say(t('grid.hint'), size.small);
  const [label, box] = [width - 14 * 27, 27];
  const heads = doc.y;
  days.forEach((day, i) => {
    doc.font('regular').fontSize(11.5).text(weekdayLetter(day, locale), side + label + i * box, heads, { width: box, align: 'center' });
    doc.font('bold').text(String(Number(day.slice(8))), side + label + i * box, heads + 13, { width: box, align: 'center' });
  });
  const grid = heads + 28;
  [...data.items.map((item, i) => `${i + 1}  ${item.name}`), t('grid.pain')].forEach((name, i) => doc.font('bold').fontSize(10).text(name, side, grid + i * size.row + 5, { width: label - 6 }));
  const rows = data.items.length + 1;
  for (let i = 0; i <= 14; i += 1) doc.moveTo(side + label + i * box, grid).lineTo(side + label + i * box, grid + rows * size.row);
  for (let i = 0; i <= rows; i += 1) doc.moveTo(side + label, grid + i * size.row).lineTo(side + width, grid + i * size.row);
  doc.lineWidth(0.9).stroke(colours.ink);
  doc.moveTo(side + label + 7 * box, grid).lineTo(side + label + 7 * box, grid + rows * size.row).lineWidth(2.6).stroke(colours.ink);
  data.items.forEach((item, row) => days.forEach((day, i) => { if (restsOn(item, day, data)) doc.moveTo(side + label + (i + 0.38) * box, grid + (row + 0.5) * size.row).lineTo(side + label + (i + 0.62) * box, grid + (row + 0.5) * size.row).lineWidth(1).stroke(colours.ink); }));
  doc.y = grid + rows * size.row + 8;
  say(`${t('grid.noPain')} ${t('grid.worstPain')}`, 10, true);
  const scale = doc.y;
  for (let mark = 0; mark <= 10; mark += 1) {
    doc.moveTo(side + 20 + mark * 35, scale).lineTo(side + 20 + mark * 35, scale + 10).lineWidth(1.2).stroke(colours.ink);
    doc.font('bold').fontSize(11.5).text(String(mark), side + mark * 35, scale + 12, { width: 40, align: 'center' });
  }
  say(zonesLine(data.zones, words), size.small);
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    if (page > 0) doc.font('bold').fontSize(size.small).text(t('title', { name: data.patientName }), side, 26, { lineBreak: false }).font('regular').text(words.frequency(data.frequency), side + width - 100, 26, { lineBreak: false });
    const foot = [data.patientName, t('footer.version', { version: data.version, date: shortDay(data.givenOn, locale) }), `${data.clinic.phone}  ${data.clinic.name}`, t('footer.page', { page: page + 1, pages: count })];
    foot.forEach((text, i) => doc.font('regular').fontSize(size.small).fillColor(colours.ink).text(text, side + i * 135, doc.page.height - 44, { lineBreak: false }));
  }
  doc.end();
  return done;
}
