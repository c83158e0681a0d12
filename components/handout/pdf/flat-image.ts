import sharp from 'sharp';

export interface ImageData {
  width: number;
  height: number;
  format: 'png' | 'jpg';
  base64: string;
}

/** An uploaded picture on white paper, as the bytes of a file; on a sheet without colours it has none either. */
export async function flatImage({ base64, format }: ImageData, coloured: boolean): Promise<Uint8Array> {
  const given = Buffer.from(base64, 'base64');
  const { channels } = await sharp(given).metadata();
  if (format === 'jpg' && coloured && channels === 3) return given;
  return sharp(given).flatten({ background: '#FFFFFF' }).toColourspace(coloured ? 'srgb' : 'b-w').png({ compressionLevel: 9 }).toBuffer();
}
