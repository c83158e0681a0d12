import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawFigure } from '@/lib/figure/draw-figure';
import { drawingStream, imageStream } from './picture-stream';

const half = { create: { width: 4, height: 2, channels: 4 as const, background: { r: 255, g: 0, b: 0, alpha: 0.5 } } };
const given = async (format: 'png' | 'jpg') => {
  const bytes = await (format === 'png' ? sharp(half).png() : sharp(half).flatten().jpeg()).toBuffer();
  return { format, width: 4, height: 2, base64: bytes.toString('base64') };
};

describe('imageStream', () => {
  it('lays a picture with holes on white paper', async () => {
    const { entries, bytes } = await imageStream(await given('png'), true);
    expect(entries).toContain('/Width 4 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB');
    const pixels = inflateSync(bytes);
    expect(pixels).toHaveLength(4 * 2 * 3);
    expect(pixels[0]).toBe(255);
    expect(pixels[1]).toBeGreaterThan(120);
    expect(pixels[1]).toBeLessThan(135);
  });

  it('takes a photograph as it is, and without colours where the sheet has none', async () => {
    const photograph = await given('jpg');
    const coloured = await imageStream(photograph, true);
    expect(Buffer.from(coloured.bytes).toString('base64')).toBe(photograph.base64);
    expect(coloured.entries).toContain('/Filter /DCTDecode');
    const grey = await imageStream(photograph, false);
    expect(grey.entries).toContain('/DeviceGray');
    expect(inflateSync(grey.bytes)).toHaveLength(4 * 2);
  });
});

describe('drawingStream', () => {
  it('packs a drawing once, in whole numbers', () => {
    const drawing = drawFigure({ slug: 'cat-cow', moment: 'end' })!;
    const stream = drawingStream(drawing);
    expect(drawingStream(drawing)).toBe(stream);
    const operators = inflateSync(stream.bytes).toString('latin1');
    expect(operators.split('\n').filter((line) => /[mlc]$/.test(line) && line.includes('.'))).toEqual([]);
    expect(operators.match(/ m\n/g)?.length).toBe(drawing.paths.flatMap(({ d }) => d.match(/M/g) ?? []).length);
  });
});
