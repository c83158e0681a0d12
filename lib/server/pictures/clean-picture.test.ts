import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/domain/errors';
import { pictureLimits } from '@/lib/picture-limits';
import { cleanPicture } from './clean-picture';

const image = (width = 40, height = 30, channels: 3 | 4 = 3) => sharp({ create: { width, height, channels, background: channels === 4 ? { r: 200, g: 30, b: 30, alpha: 0.5 } : { r: 200, g: 30, b: 30 } } });
const reason = (bytes: Uint8Array) => cleanPicture(bytes).then(() => 'taken', (error: unknown) => (error instanceof AppError ? error.reason : String(error)));

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png(width: number, height: number, before: Buffer[] = [], rows = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), ...before, chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

describe('cleanPicture', () => {
  it('writes a photo anew, turned as it was held, without place, camera or comment', async () => {
    const sent = await image(2400, 1200).jpeg().withExif({ IFD0: { Make: 'SecretCamera', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 27/1 0/1' } }).withMetadata({ orientation: 6 }).toBuffer();
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const clean = await cleanPicture(sent);
    expect([clean.mediaType, clean.width, clean.height]).toEqual(['image/jpeg', 800, 1600]);
    const read = await sharp(clean.bytes).metadata();
    expect([read.exif, read.icc, read.xmp, read.orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect(clean.bytes.includes('SecretCamera')).toBe(false);
  });

  it('keeps a drawing’s transparency and takes WebP', async () => {
    const drawing = await cleanPicture(await image(40, 30, 4).png().toBuffer());
    expect([drawing.mediaType, drawing.width, drawing.height, (await sharp(drawing.bytes).metadata()).hasAlpha]).toEqual(['image/png', 40, 30, true]);
    expect((await cleanPicture(await image().webp().toBuffer())).mediaType).toBe('image/png');
  });

  it('writes a picture that stays too large as PNG as a photo', async () => {
    const noise = Buffer.from(Array.from({ length: 1600 * 1600 * 3 }, (_, i) => (i * 7919 + (i >> 3) * 104_729 + ((i * i) >> 5)) & 255));
    const clean = await cleanPicture(await sharp(noise, { raw: { width: 1600, height: 1600, channels: 3 } }).png({ compressionLevel: 1 }).toBuffer());
    expect(clean.bytes.length).toBeLessThanOrEqual(4 * 1024 * 1024);
  });

  it('drops what hides in a text chunk', async () => {
    const whole = await image().png().toBuffer();
    const withText = Buffer.concat([whole.subarray(0, 33), chunk('tEXt', Buffer.from('Comment\0alert(document.cookie)')), whole.subarray(33)]);
    expect((await cleanPicture(withText)).bytes.includes('alert(')).toBe(false);
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing', () => Buffer.alloc(0), 'empty'],
    ['an SVG', () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'svg'],
    ['an SVG behind a mark and blanks', () => Buffer.from('\uFEFF \n<svg/>'), 'svg'],
    ['an AVIF', () => image().avif().toBuffer(), 'heic'],
    ['a HEIC by its mark', () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]), 'heic'],
    ['a film', () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(64)]), 'not-a-picture'],
    ['a GIF', () => image().gif().toBuffer(), 'animated'],
    ['a PNG that moves', () => png(1, 1, [chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))], Buffer.from([0, 0])), 'animated'],
    ['a WebP that moves', async () => sharp(await Promise.all([image(8, 8).png().toBuffer(), sharp({ create: { width: 8, height: 8, channels: 3, background: '#00f' } }).png().toBuffer()]), { join: { animated: true } }).webp({ loop: 0, delay: [100, 100] }).toBuffer(), 'animated'],
    ['a PNG with a document behind it', async () => Buffer.concat([await image().png().toBuffer(), Buffer.from('more')]), 'several-kinds'],
    ['a JPEG with an archive behind it', async () => Buffer.concat([await image().jpeg().toBuffer(), Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]), 'several-kinds'],
    ['a JPEG that is a page', async () => Buffer.concat([await image().jpeg().toBuffer(), Buffer.from('<html><script>alert(1)</script>')]), 'several-kinds'],
    ['a JPEG that is a PDF', async () => { const jpeg = await image().jpeg().toBuffer(); return Buffer.concat([jpeg.subarray(0, 2), Buffer.from('fffe000a', 'hex'), Buffer.from('%PDF-1.7'), jpeg.subarray(2)]); }, 'several-kinds'],
    ['a page named as a picture', () => Buffer.from('<!doctype html><p>x.png</p>'), 'not-a-picture'],
    ['a PDF', () => Buffer.from('%PDF-1.7\n'), 'not-a-picture'],
    ['a PNG of 900 million pixels in a few bytes', () => png(30_000, 30_000), 'too-many-pixels'],
    ['a cut-off JPEG', async () => { const jpeg = await image(600, 600).jpeg().toBuffer(); return jpeg.subarray(0, jpeg.length / 2); }, 'broken'],
    ['a cut-off PNG', async () => (await image().png().toBuffer()).subarray(0, 60), 'broken'],
    ['only a PNG’s mark', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'broken'],
    ['only a JPEG’s mark', () => Buffer.from('ffd8ff', 'hex'), 'broken'],
    ['too many bytes', () => Buffer.alloc(pictureLimits.bytes + 1, 0xff), 'too-large'],
  ])('refuses %s', async (_name, make, code) => {
    expect(await reason(await make())).toBe(code);
  });

  it('refuses by a code or takes, whatever the bytes are', async () => {
    const marks = ['', '89504e470d0a1a0a', 'ffd8ffe0', '52494646000000005745425056503858', '474946383961'].map((hex) => Buffer.from(hex, 'hex'));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 300 }), async (mark, rest) => {
      expect(await reason(Buffer.concat([mark, rest]))).toMatch(/^[a-z-]+$/);
    }), { numRuns: 150 });
  });
});
