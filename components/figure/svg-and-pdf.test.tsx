import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { Document, Page, renderToBuffer } from '@react-pdf/renderer';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { drawFigure, type Drawing } from '@/lib/figure/draw-figure';
import { figureSlugs, momentsOf, movements } from '@/lib/figure/movements';
import { svgText } from '@/lib/figure/svg-text';
import { PdfFile, packed } from '@/components/handout/pdf/pdf-file';
import { drawingStream } from '@/components/handout/pdf/picture-stream';
import { Sheet, Used } from '@/components/handout/pdf/sheet';
import { PdfFigure } from './pdf-figure';

const ways = { handout: handoutOf, 'react-pdf': reactPdfOf };

/**
 * Both ways end in one rasteriser, a pixel for each unit, so that only the ways differ: numbers of the PDF are rounded, its
 * reader places the page anew, and edges may smooth otherwise by a trace. A channel may be off by 24 of 255, and of all
 * pixels 0.05 % may be off even so.
 */
const channelTolerance = 24;
const shareTolerance = 0.0005;

interface Raster {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}

async function svgRaster(drawing: Drawing): Promise<Raster> {
  const { width, height } = drawing.viewBox;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(await loadImage(Buffer.from(svgText(drawing))), 0, 0, width, height);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** One page a picture, a point for each unit, by the engine that draws the handout. */
function handoutOf(drawings: readonly Drawing[]): Promise<Uint8Array> {
  const [file, used] = [new PdfFile(), new Used()];
  const [tree, resources] = [file.reserve(), file.reserve()];
  const pages = drawings.map((drawing) => {
    const { width, height } = drawing.viewBox;
    const sheet = new Sheet(height, used);
    sheet.drawing(drawing, 0, 0, width, height);
    const content = file.add(packed(sheet.content()));
    return file.add(`<</Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Resources ${resources} 0 R /Contents ${content} 0 R>>`);
  });
  const named = used.named().map(([picture, name]) => `/${name} ${file.add(drawingStream(picture as Drawing))} 0 R`);
  file.fill(resources, `<</XObject <<${named.join(' ')}>>>>`);
  file.fill(tree, `<</Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}]>>`);
  return Promise.resolve(new Uint8Array(file.bytes(file.add(`<</Type /Catalog /Pages ${tree} 0 R>>`), file.add('<<>>'))));
}

/** The same by react-pdf. */
async function reactPdfOf(drawings: readonly Drawing[]): Promise<Uint8Array> {
  const pdf = await renderToBuffer(
    <Document>
      {drawings.map((drawing, index) => (
        <Page key={index} size={[drawing.viewBox.width, drawing.viewBox.height]}>
          <PdfFigure drawing={drawing} width={drawing.viewBox.width} height={drawing.viewBox.height} />
        </Page>
      ))}
    </Document>,
  );
  return new Uint8Array(pdf);
}

async function pdfRasters(pdf: Uint8Array): Promise<Raster[]> {
  const task = getDocument({ data: pdf, verbosity: 0 });
  const document = await task.promise;
  const rasters: Raster[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const context: SKRSContext2D = canvas.getContext('2d');
    await page.render({ canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D, viewport, background: '#ffffff' }).promise;
    rasters.push({ width: canvas.width, height: canvas.height, data: context.getImageData(0, 0, canvas.width, canvas.height).data });
  }
  await task.destroy();
  return rasters;
}

/** Share of pixels that are not alike. */
function difference(a: Raster, b: Raster): number {
  let off = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > channelTolerance)) off += 1;
  }
  return off / (a.width * a.height);
}

const shown = figureSlugs.flatMap((slug) => (movements[slug] ? momentsOf(movements[slug]).map((moment) => ({ slug, moment })) : []));

const cases = (['colour', 'mono', 'line'] as const).flatMap((style) => (['handout', 'react-pdf'] as const).map((way) => ({ style, way })));

test.each(cases)('every picture in $style is the same in SVG and in PDF by $way', async ({ style, way }) => {
  const drawings = shown.map(({ slug, moment }) => ({ slug: `${slug} ${moment}`, drawing: drawFigure({ slug, moment, style }) })).flatMap(({ slug, drawing }) => (drawing ? [{ slug, drawing }] : []));
  expect(drawings.length).toBeGreaterThanOrEqual(21);
  const rasters = await pdfRasters(await ways[way](drawings.map(({ drawing }) => drawing)));
  const worst: Record<string, number> = {};
  for (const [index, { slug, drawing }] of drawings.entries()) {
    const [svg, pdf] = [await svgRaster(drawing), rasters[index]];
    expect([svg.width, svg.height]).toEqual([pdf?.width, pdf?.height]);
    if (pdf) worst[slug] = difference(svg, pdf);
  }
  expect(Object.entries(worst).filter(([, share]) => share > shareTolerance)).toEqual([]);
}, 60_000);

test.each([
  ['a path shifted by two units', (drawing: Drawing) => ({ ...drawing, paths: drawing.paths.map((path, index) => (index === drawing.paths.length - 20 ? { ...path, d: path.d.replace(/-?\d+(\.\d+)?/g, (number) => String(Number(number) + 2)) } : path)) })],
  ['one colour', (drawing: Drawing) => ({ ...drawing, paths: drawing.paths.map((path) => (path.fill === '#89c4c1' ? { ...path, fill: '#89c481' } : path)) })],
  ['a line left out', (drawing: Drawing) => ({ ...drawing, paths: drawing.paths.filter((path, index) => index !== drawing.paths.findLastIndex((one) => one.stroke !== undefined && one.fill === undefined)) })],
])('%s is seen', async (_what, change) => {
  const drawing = drawFigure({ slug: 'glute-bridge', moment: 'end' });
  if (!drawing) throw new Error('no figure');
  const [pdf] = await pdfRasters(await handoutOf([change(drawing)]));
  if (!pdf) throw new Error('no page');
  expect(difference(await svgRaster(drawing), pdf)).toBeGreaterThan(shareTolerance);
}, 30_000);
