import sharp from 'sharp';
import type { Drawing } from '@/lib/figure/draw-figure';
import { packed, type PdfStream } from './pdf-file';
import { colourOperands, decimal, pathOperators } from './path-operators';
import type { ImageData } from './sheet';

/** Points lie on tenths of a picture's unit, as the picture says them, so that paper and screen agree to the pixel; whole numbers make small files. */
const grid = 10;

function operatorsOf({ paths }: Drawing): string {
  const operators = ['1 J 1 j'];
  const set = { fill: '', stroke: '', width: -1 };
  for (const { d, fill, stroke, strokeWidth } of paths) {
    if (fill && fill !== set.fill) operators.push(`${colourOperands(fill)} rg`);
    if (stroke && stroke !== set.stroke) operators.push(`${colourOperands(stroke)} RG`);
    if (strokeWidth !== undefined && strokeWidth !== set.width) operators.push(`${decimal(strokeWidth * grid)} w`);
    Object.assign(set, { fill: fill ?? set.fill, stroke: stroke ?? set.stroke, width: strokeWidth ?? set.width });
    operators.push(pathOperators(d, grid), fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : 'n');
  }
  return operators.join('\n');
}

const kept = new WeakMap<Drawing, PdfStream>();

/** A figure as an object of its own, packed once as long as the drawing is kept. */
export function drawingStream(drawing: Drawing): PdfStream {
  const known = kept.get(drawing);
  if (known) return known;
  const { x, y, width, height } = drawing.viewBox;
  const stream = packed(operatorsOf(drawing), `/Type /XObject /Subtype /Form /BBox [${[x, y, x + width, y + height].map((edge) => decimal(edge * grid)).join(' ')}] /Matrix [${1 / grid} 0 0 ${1 / grid} 0 0] /Resources <<>>`);
  kept.set(drawing, stream);
  return stream;
}

/** An uploaded picture on white paper; on a sheet without colours it has none either. */
export async function imageStream({ base64, format }: ImageData, coloured: boolean): Promise<PdfStream> {
  const given = Buffer.from(base64, 'base64');
  const { width, height, channels } = await sharp(given).metadata();
  const about = (space: string) => `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /${space}`;
  const asIs = format === 'jpg' && coloured && channels === 3;
  if (asIs) return { entries: `${about('DeviceRGB')} /Filter /DCTDecode`, bytes: given };
  const flat = sharp(given).flatten({ background: '#FFFFFF' });
  if (!coloured) return packed(await flat.toColourspace('b-w').raw().toBuffer(), about('DeviceGray'));
  return packed(await flat.toColourspace('srgb').raw().toBuffer(), about('DeviceRGB'));
}
