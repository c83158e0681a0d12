import 'server-only';
import sharp, { type Sharp } from 'sharp';
import { AppError } from '@/lib/domain/errors';
import { pictureLimits, pictureRefusals, type PictureRefusal } from '@/lib/picture-limits';
import { sniffPicture } from './sniff-picture';

export interface CleanPicture {
  mediaType: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  bytes: Buffer;
}

const storedBytes = 4 * 1024 * 1024;

const refuse = (reason: PictureRefusal) => new AppError('refused', reason);

// One picture is decoded at a time: forty million pixels twice over would be felt by everybody.
let last: Promise<unknown> = Promise.resolve();

async function decode(bytes: Buffer, isDrawing: boolean): Promise<CleanPicture> {
  const open = () => sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: 'error', pages: 1 }).timeout({ seconds: 20 });
  const size = await open().metadata().catch((error: unknown) => {
    throw refuse(error instanceof Error && /pixel limit/i.test(error.message) ? 'too-many-pixels' : 'broken');
  });
  if (size.width * size.height > pictureLimits.pixels) throw refuse('too-many-pixels');
  // Decoded, turned as its camera was held, and written anew: nothing but the pixels is left, no place and no camera.
  const drawn = () => open().autoOrient().resize({ width: pictureLimits.side, height: pictureLimits.side, fit: 'inside', withoutEnlargement: true }).toColourspace('srgb');
  const written = async (image: Sharp, mediaType: CleanPicture['mediaType']): Promise<CleanPicture> => {
    const { data, info } = await image.toBuffer({ resolveWithObject: true }).catch(() => {
      throw refuse('broken');
    });
    return { mediaType, width: info.width, height: info.height, bytes: data };
  };
  if (isDrawing) {
    const png = await written(drawn().png({ compressionLevel: 9 }), 'image/png');
    if (png.bytes.length <= storedBytes) return png;
  }
  return written(drawn().flatten({ background: '#ffffff' }).jpeg({ quality: 84 }), 'image/jpeg');
}

/** A picture that is only a picture, at most 1600 pixels wide or high. Refusals name why by a code. */
export function cleanPicture(sent: Uint8Array): Promise<CleanPicture> {
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength);
  if (bytes.length > pictureLimits.bytes) return Promise.reject(refuse('too-large'));
  const kind = sniffPicture(bytes);
  const refusal = pictureRefusals.find((one) => one === kind);
  if (refusal) return Promise.reject(refuse(refusal));
  const mine = last.then(() => decode(bytes, kind !== 'jpeg'));
  last = mine.catch(() => undefined);
  return mine;
}
