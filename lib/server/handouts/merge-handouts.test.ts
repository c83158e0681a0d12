import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { mergeHandouts } from './merge-handouts';

async function sheet(pages: number, width: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let i = 0; i < pages; i += 1) document.addPage([width, 800]);
  return document.save();
}

const widths = async (bytes: Uint8Array) => (await PDFDocument.load(bytes)).getPages().map((page) => page.getWidth());

describe('mergeHandouts', () => {
  it('puts sheets one after the other', async () => {
    expect(await widths(await mergeHandouts([await sheet(1, 595), await sheet(2, 612)], false))).toEqual([595, 612, 612]);
  });

  it('begins each on a new leaf when both sides are printed', async () => {
    expect(await widths(await mergeHandouts([await sheet(1, 595), await sheet(2, 612), await sheet(3, 595)], true))).toEqual([595, 595, 612, 612, 595, 595, 595, 595]);
  });

  it('gives the same bytes for the same sheets', async () => {
    const sheets = [await sheet(1, 595), await sheet(2, 612)];
    expect(await mergeHandouts(sheets, true)).toEqual(await mergeHandouts(sheets, true));
  });
});
