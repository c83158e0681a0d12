import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { handoutSheets } from './handout';
import { PdfFile, packed, pdfText } from './pdf/pdf-file';
import { drawingStream, imageStream } from './pdf/picture-stream';
import { Used } from './pdf/sheet';
import { typeface } from './pdf/typeface';
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
  const [theme, words, used, file] = [themeOf(data), wordsFor(data.locale), new Used(), new PdfFile()];
  const sheets = handoutSheets(data, { theme, words }, lost, used);
  const tree = file.reserve();
  const resources = file.reserve();
  const pages = sheets.map((sheet) => {
    const content = file.add(packed(sheet.content()));
    return file.add(`<</Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${theme.page.width} ${theme.page.height}] /Resources ${resources} 0 R /Contents ${content} 0 R>>`);
  });
  const fonts = [...used.faces].map((face) => `/F${face} ${typeface(face).embed(file)} 0 R`);
  const pictures = await Promise.all(used.named().map(async ([picture, name]) => ({ name, stream: 'paths' in picture ? drawingStream(picture) : await imageStream(picture, data.colour === 'colour') })));
  const named = pictures.map(({ name, stream }) => `/${name} ${file.add(stream)} 0 R`);
  file.fill(resources, `<</Font <<${fonts.join(' ')}>> /XObject <<${named.join(' ')}>>>>`);
  file.fill(tree, `<</Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}]>>`);
  const root = file.add(`<</Type /Catalog /Pages ${tree} 0 R /Lang (${data.locale}) /ViewerPreferences <</DisplayDocTitle true>>>>`);
  const made = `(D:${data.givenOn.replaceAll('-', '')}000000Z)`;
  const info = file.add(`<</Title ${pdfText(words.t('documentTitle', { version: data.version }))} /Creator (Homestretch) /Producer (Homestretch) /CreationDate ${made}>>`);
  return file.bytes(root, info);
}
