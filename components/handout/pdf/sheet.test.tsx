import { inflateSync } from 'node:zlib';
import { Canvas, Document, Page, renderToBuffer } from '@react-pdf/renderer';
import { beforeAll, expect, it } from 'vitest';
import { facesReady } from './face';
import { linesOf } from './lines';
import { Paper } from './paper';
import { Sheet } from './sheet';

beforeAll(facesReady);

/** The operators of a page, as they stand in the file. */
async function pageOf(draw: (sheet: Sheet) => void): Promise<string> {
  const paper = new Paper([]);
  const paint = (painter: Parameters<Paper['open']>[0]) => {
    const sheet = new Sheet(paper.open(painter), paper);
    draw(sheet);
    sheet.flush();
    return null;
  };
  const bytes = await renderToBuffer(<Document><Page size={[200, 100]}><Canvas style={{ width: 200, height: 100 }} paint={paint} /></Page></Document>);
  const [, ...streams] = bytes.toString('latin1').split(/\nstream\n/);
  const unpacked = streams.map((stream) => inflateSync(Buffer.from(stream.split('\nendstream')[0] ?? '', 'latin1')).toString('latin1'));
  return unpacked.find((one) => one.includes(' Tm ')) ?? '';
}

const line = (text: string) => linesOf([{ text }], Infinity)[0]!;

it('puts a blank between two texts that are read aloud in one go, and none between paragraphs', async () => {
  const together = await pageOf((sheet) => sheet.leaf('P', () => ['a', 'b'].forEach((text, i) => sheet.text(line(text), 10, 20 * (i + 1), 12, '#000000'))));
  expect(together.match(/\[.*\] TJ/g)).toEqual(['[<0001><0003>] TJ', '[<0002>] TJ']);
  const apart = await pageOf((sheet) => ['a', 'b'].forEach((text, i) => sheet.leaf('P', () => sheet.text(line(text), 10, 20 * (i + 1), 12, '#000000'))));
  expect(apart.match(/\[.*\] TJ/g)).toEqual(['[<0001>] TJ', '[<0002>] TJ']);
});

it('says of everything drawn whether it is read aloud', async () => {
  const page = await pageOf((sheet) => {
    sheet.rectangle(0, 0, 10, 10, { fill: '#FF0000' });
    sheet.leaf('H1', () => {
      sheet.rectangle(0, 20, 10, 10, { stroke: '#FF0000' });
      sheet.text(line('a'), 10, 20, 12, '#000000');
    });
  });
  expect(page).toMatch(/\/Artifact BMC\n1 0 0 rg\n0 0 10 10 re f\nEMC\n\/H1 <<\n\/MCID 1\n>> BDC\n1 0 0 RG [^]* re S\n[^]*TJ ET\nEMC/);
});
