import sharp from 'sharp';
import { expect, it } from 'vitest';
import { flatImage } from './flat-image';

const half = { create: { width: 4, height: 2, channels: 4 as const, background: { r: 255, g: 0, b: 0, alpha: 0.5 } } };
const given = async (format: 'png' | 'jpg') => {
  const bytes = await (format === 'png' ? sharp(half).png() : sharp(half).flatten().jpeg()).toBuffer();
  return { format, width: 4, height: 2, base64: bytes.toString('base64') };
};

it('lays a picture with holes on white paper', async () => {
  const { data, info } = await sharp(await flatImage(await given('png'), true)).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([4, 2, 3]);
  expect(data[0]).toBe(255);
  expect(data[1]).toBeGreaterThan(120);
  expect(data[1]).toBeLessThan(135);
});

it('takes a photograph as it is, and without colours where the sheet has none', async () => {
  const photograph = await given('jpg');
  expect(Buffer.from(await flatImage(photograph, true)).toString('base64')).toBe(photograph.base64);
  expect((await sharp(await flatImage(photograph, false)).metadata()).channels).toBe(1);
});
