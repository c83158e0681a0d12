import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { figures, pictures } from '@/db/schema';
import type { FrozenPicture } from '@/lib/domain/frozen-picture';
import type { Transaction } from '../database';
import type { PrintedPicture } from './handout-data';

export interface PictureBook {
  figures: Map<string, PrintedPicture>;
  pictures: Map<string, PrintedPicture>;
}

const given = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];

/** The clinic's own figures and pictures that these items show, as data: the renderer is never given an address. */
export async function pictureBook(tx: Transaction, clinicId: string, items: readonly FrozenPicture[]): Promise<PictureBook> {
  const [figureIds, pictureIds] = [given(items.map(({ figureId }) => figureId)), given(items.map(({ pictureId }) => pictureId))];
  const book: PictureBook = { figures: new Map(), pictures: new Map() };
  if (figureIds.length > 0) {
    const rows = await tx.select({ id: figures.id, movement: figures.movement }).from(figures).where(and(eq(figures.clinicId, clinicId), inArray(figures.id, figureIds)));
    for (const { id, movement } of rows) book.figures.set(id, { kind: 'movement', movement });
  }
  if (pictureIds.length > 0) {
    const rows = await tx
      .select({ id: pictures.id, mediaType: pictures.mediaType, width: pictures.width, height: pictures.height, bytes: pictures.bytes })
      .from(pictures)
      .where(and(eq(pictures.clinicId, clinicId), inArray(pictures.id, pictureIds)));
    for (const { id, mediaType, width, height, bytes } of rows) book.pictures.set(id, { kind: 'image', format: mediaType === 'image/png' ? 'png' : 'jpg', width, height, base64: Buffer.from(bytes).toString('base64') });
  }
  return book;
}
