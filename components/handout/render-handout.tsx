import { Canvas, Document, Page, renderToBuffer } from '@react-pdf/renderer';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { picturesFor } from './drawings';
import { handoutPages } from './handout';
import { facesReady } from './pdf/face';
import { flatImage } from './pdf/flat-image';
import { Paper } from './pdf/paper';
import { Sheet } from './pdf/sheet';
import { lostCharacters, printable } from './printable-text';
import { themeOf } from './theme';
import { wordsFor } from './words';

/** Texts as they can be drawn. Pictures are data, not words, and far too long to be looked through. */
function readied(given: HandoutData): { data: HandoutData; lost: number } {
  const words = { ...given, items: given.items.map((item) => ({ ...item, picture: null })) };
  const { items, ...sheet } = printable(words);
  return { data: { ...sheet, items: items.map((item, i) => ({ ...item, picture: given.items[i]?.picture ?? null })) }, lost: lostCharacters(words) };
}

/** The sheet as the bytes of a PDF. The same data gives the same bytes: no clock, no chance, and no name in the file's own description. */
export async function renderHandout(given: HandoutData): Promise<Uint8Array> {
  const { data, lost } = readied(given);
  const [theme, words] = [themeOf(data), wordsFor(data.locale)];
  const { width, height } = theme.page;
  const uploads = data.items.flatMap(({ picture }) => (picture?.kind === 'image' ? [picture] : []));
  const [images] = await Promise.all([Promise.all(uploads.map(async (image) => [image, await flatImage(image, data.colour === 'colour')] as const)), facesReady()]);
  const alike = data.items.map((item) => [...new Set(picturesFor(item, data).flatMap(({ shown }) => (shown.kind === 'drawing' ? [shown.drawing] : [])))]);
  const paper = new Paper(alike, new Map(images));
  const made = new Date(`${data.givenOn}T00:00:00Z`);
  return renderToBuffer(
    <Document title={words.t('documentTitle', { version: data.version })} language={data.locale} creator="Homestretch" producer="Homestretch" creationDate={made} modificationDate={made} pdfVersion="1.7">
      {handoutPages(data, { theme, words }, lost).map((draw, i) => (
        <Page key={i} size={[width, height]} wrap={false}>
          <Canvas style={{ width, height }} paint={(painter) => {
            draw(new Sheet(paper.open(painter), paper));
            return null;
          }} />
        </Page>
      ))}
    </Document>,
  );
}
