import 'server-only';
import { PDFDocument } from '@cantoo/pdf-lib';

/** Several sheets as one file. For printing on both sides each begins on a new leaf: an odd number of pages gets an empty one. */
export async function mergeHandouts(sheets: readonly Uint8Array[], bothSides: boolean): Promise<Uint8Array> {
  const merged = await PDFDocument.create({ updateMetadata: false });
  for (const bytes of sheets) {
    const sheet = await PDFDocument.load(bytes, { updateMetadata: false });
    const pages = await merged.copyPages(sheet, sheet.getPageIndices());
    for (const page of pages) merged.addPage(page);
    const last = pages.at(-1);
    if (bothSides && last && pages.length % 2 === 1) merged.addPage([last.getWidth(), last.getHeight()]);
  }
  merged.setProducer('Homestretch');
  merged.setCreator('Homestretch');
  return merged.save();
}
