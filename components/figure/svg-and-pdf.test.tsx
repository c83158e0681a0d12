import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { Canvas, Document, Page, renderToBuffer } from '@react-pdf/renderer';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { drawFigure, type Drawing } from '@/lib/figure/draw-figure';
import { figureSlugs, momentsOf, movements } from '@/lib/figure/movements';
import { svgText } from '@/lib/figure/svg-text';
import { Paper } from '@/components/handout/pdf/paper';
import { Sheet } from '@/components/handout/pdf/sheet';

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

/** One page a picture, a point for each unit, as the handout draws them; `alike` says which of them share an object. */
async function pdfOf(drawings: readonly Drawing[], alike: readonly (readonly Drawing[])[]): Promise<Uint8Array> {
  const paper = new Paper(alike);
  const pdf = await renderToBuffer(
    <Document>
      {drawings.map((drawing, index) => {
        const { width, height } = drawing.viewBox;
        return (
          <Page key={index} size={[width, height]}>
            <Canvas style={{ width, height }} paint={(painter) => {
              const sheet = new Sheet(paper.open(painter), paper);
              sheet.drawing(drawing, 0, 0, width, height);
              sheet.flush();
              return null;
            }} />
          </Page>
        );
      })}
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

test.each(['colour', 'mono', 'line'] as const)('every picture in %s is the same in SVG and on the handout', async (style) => {
  const drawings = shown.flatMap(({ slug, moment }) => {
    const drawing = drawFigure({ slug, moment, style });
    return drawing ? [{ exercise: slug, slug: `${slug} ${moment}`, drawing }] : [];
  });
  expect(drawings.length).toBeGreaterThanOrEqual(21);
  const alike = figureSlugs.map((slug) => drawings.filter(({ exercise }) => exercise === slug).map(({ drawing }) => drawing));
  const rasters = await pdfRasters(await pdfOf(drawings.map(({ drawing }) => drawing), alike));
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
  const [pdf] = await pdfRasters(await pdfOf([change(drawing)], []));
  if (!pdf) throw new Error('no page');
  expect(difference(await svgRaster(drawing), pdf)).toBeGreaterThan(shareTolerance);
}, 30_000);
