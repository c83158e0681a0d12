import { mkdir, writeFile } from 'node:fs/promises';
import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { OPS, getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { picturesFor } from '@/components/handout/drawings';
import { groupHeadings } from '@/components/handout/group-headings';
import { renderHandout } from '@/components/handout/render-handout';
import { wordsFor } from '@/components/handout/words';
import { layouts, papers, type Colouring } from '@/lib/handout-choices';
import { locales } from '@/lib/i18n/locales';
import { libraryHandout, type HandoutData } from './handout-sample';

/**
 * Draws sheets of 1, 8 and 20 exercises in each layout, language and paper, and in grey and black and white, writes them with
 * pictures of their pages to a folder, and checks each. Usage: tsx bin/handouts.ts [folder]
 */
const [folder = '.data/handouts'] = process.argv.slice(2);

const millimetres = (points: number) => (points / 72) * 25.4;
/** 120 KB for eight exercises in sixteen pictures, and in proportion where the other side is shown too. */
const mostBytesFor = (pictures: number) => (120 * 1024 * Math.max(16, pictures)) / 16;

async function rasterise(page: PDFPageProxy, dpi: number) {
  const viewport = page.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as never, canvasContext: canvas.getContext('2d') as never, viewport }).promise;
  return canvas;
}

/** The QR as a copier that knows only black and white would leave it, and its side in millimetres. */
async function readQr(page: PDFPageProxy): Promise<{ text: string; side: number } | null> {
  const canvas = await rasterise(page, 150);
  const image = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < image.data.length; i += 4) {
    const value = (image.data[i]! * 3 + image.data[i + 1]! * 6 + image.data[i + 2]!) / 10 < 128 ? 0 : 255;
    image.data.set([value, value, value, 255], i);
  }
  const found = jsQR(Uint8ClampedArray.from(image.data), canvas.width, canvas.height);
  if (!found) return null;
  const { topLeftCorner: a, topRightCorner: b } = found.location;
  return { text: found.data, side: (Math.hypot(b.x - a.x, b.y - a.y) / 150) * 25.4 };
}

/** Smallest box of the grids on a page in points; null when it has none. A grid is one path of eight uprights or more. */
async function smallestBox(page: PDFPageProxy): Promise<number | null> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const sides: number[] = [];
  fnArray.forEach((operation, at) => {
    if (operation !== OPS.constructPath) return;
    const [, data] = argsArray[at] as [number, [ArrayLike<number> | null]];
    const numbers = data[0] ? Array.from(data[0]) : [];
    const [upright, level] = [new Set<number>(), new Set<number>()];
    for (let i = 0; i + 5 < numbers.length; i += 6) {
      const [move, x = 0, y = 0, line, right = 0, down = 0] = numbers.slice(i, i + 6);
      if (move !== 0 || line !== 1) return;
      if (Math.abs(x - right) < 0.01 && Math.abs(y - down) > 20) upright.add(x);
      if (Math.abs(y - down) < 0.01 && Math.abs(x - right) > 60) level.add(y);
    }
    if (upright.size < 8 || level.size < 2) return;
    for (const places of [upright, level]) [...places].toSorted((a, b) => a - b).forEach((place, i, all) => { if (i > 0) sides.push(place - all[i - 1]!); });
  });
  return sides.length > 0 ? Math.min(...sides) : null;
}

async function faultsOf(data: HandoutData, bytes: Uint8Array, name: string): Promise<{ faults: string[]; pages: number }> {
  const faults: string[] = [];
  const words = wordsFor(data.locale);
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  let box = Infinity;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() ? [{ text: item.str.trim(), y: Number(item.transform[5]) }] : []));
    texts.push(pieces.map(({ text }) => text).join(' ').replace(/\s+/g, ' '));
    const lowest = pieces.filter(({ y }) => y > 60).toSorted((a, b) => a.y - b.y)[0]?.text ?? '';
    const headings = [...data.items.flatMap((item, i) => [...groupHeadings(data, i, words), item.name]), words.t('net.heading'), words.t('rules.heading')];
    if (number > 2 && headings.includes(lowest)) faults.push(`page ${number} ends with the heading “${lowest}”`);
    box = Math.min(box, (await smallestBox(page)) ?? Infinity);
    await writeFile(`${folder}/${name}-${String(number).padStart(2, '0')}.png`, (await rasterise(page, 60)).toBuffer('image/png'));
  }
  if (millimetres(box) < 7) faults.push(`boxes of ${millimetres(box).toFixed(1)} mm`);
  if (box === Infinity) faults.push('no grid');
  const qr = await readQr(await document.getPage(1));
  if (qr?.text !== data.link?.url) faults.push('QR not read from 150 dpi, 1 bit');
  else if (qr && qr.side < 25) faults.push(`QR of ${qr.side.toFixed(1)} mm`);
  const whole = texts.join(' ');
  let from = 0;
  for (const item of data.items) {
    for (const said of [words.dose(item.dose), ...item.steps, item.feel].filter(Boolean)) {
      const at = whole.indexOf(said.replace(/\s+/g, ' '), from);
      if (at < 0) faults.push(`not in reading order: ${item.slug}, “${said.slice(0, 40)}”`);
      else from = at;
    }
  }
  const structure = Buffer.from(bytes).toString('latin1');
  if (/\/Subtype\s*\/Image/.test(structure)) faults.push('an image object');
  const pictures = data.items.reduce((sum, item) => sum + picturesFor(item, data).length, 0);
  if (data.items.length === 8 && bytes.length > mostBytesFor(pictures)) faults.push(`${bytes.length} bytes with ${pictures} pictures`);
  return { faults, pages: document.numPages };
}

const sheets: { name: string; data: HandoutData }[] = [];
const add = (count: number, given: Partial<HandoutData> & { colour?: Colouring }) => {
  const data = libraryHandout(count, given);
  sheets.push({ name: [count, data.layout, data.locale, data.paper, data.colour].join('-'), data });
};
for (const count of [1, 8, 20]) for (const layout of layouts) for (const locale of locales) for (const paper of papers) add(count, { layout, locale, paper });
for (const colour of ['grey', 'black'] as const) for (const layout of layouts) add(8, { colour, layout });

// Without sides nobody is shown a third time: the weight that is promised for sixteen pictures, to the byte.
const oneSided = libraryHandout(8);
const sixteen = oneSided.items.map(({ dose: { side: _, ...dose }, ...item }) => ({ ...item, dose }));
sheets.push({ name: '8-sixteen-pictures', data: { ...oneSided, items: sixteen } });
if (sixteen.flatMap((item) => picturesFor(item, oneSided)).length !== 16) throw new Error('The sheet that is weighed has to show sixteen pictures');

await mkdir(folder, { recursive: true });
let failed = 0;
for (const { name, data } of sheets) {
  const bytes = await renderHandout(data);
  await writeFile(`${folder}/${name}.pdf`, bytes);
  const { faults, pages } = await faultsOf(data, bytes, name);
  failed += faults.length > 0 ? 1 : 0;
  console.log(`${faults.length > 0 ? 'FAULT' : 'ok   '} ${name}: ${pages} pages, ${Math.round(bytes.length / 1024)} KB${faults.map((fault) => `\n      ${fault}`).join('')}`);
}
console.log(`${sheets.length - failed} of ${sheets.length} sheets without a fault; look at their pages in ${folder}`);
process.exitCode = failed > 0 ? 1 : 0;
