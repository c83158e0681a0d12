import jsQR from 'jsqr';
import { OPS, getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPage {
  text: string;
  width: number;
  height: number;
  /** How far text reaches to the sides and down, in points from the left and the bottom. */
  left: number;
  right: number;
  lowest: number;
}

/** Width of a blank, as a share of the type size: at the end of a line it is not seen. */
const blank = 0.22;

export interface ReadTag {
  role: string;
  alt?: string;
  lang?: string;
  text: string;
}

interface StructureNode {
  role?: string;
  alt?: string;
  lang?: string;
  type?: string;
  id?: string;
  children?: StructureNode[];
}

/** The tags of a page in their order, each with the words that it marks; and the words that none does. */
async function readTags(page: PDFPageProxy): Promise<{ tags: ReadTag[]; untagged: string[] }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string[]>();
  const untagged: string[] = [];
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const into = open.findLast((id) => id !== '');
      if (into) marked.set(into, [...(marked.get(into) ?? []), item.str]);
      else untagged.push(item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  const tags: ReadTag[] = [];
  const visit = ({ role = '', alt, lang, children = [] }: StructureNode) => {
    const text = children.flatMap(({ type, id = '' }) => (type === 'content' ? (marked.get(id) ?? []) : [])).join('').replace(/\s+/g, ' ').trim();
    tags.push({ role, ...(alt && { alt }), ...(lang && { lang }), text });
    children.forEach((child) => { if (child.role) visit(child); });
  };
  const tree = (await page.getStructTree()) as StructureNode | null;
  if (tree) visit(tree);
  return { tags, untagged };
}

/** A PDF read back: what a reader would find in it. */
export async function readPdf(bytes: Uint8Array) {
  // The reader takes its input over; the caller's copy stays whole.
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  const tags: ReadTag[] = [];
  const untagged: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const told = await readTags(page);
    tags.push(...told.tags);
    untagged.push(...told.untagged);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width - (item.str.endsWith(' ') ? blank * item.height : 0) }] : []));
    pages.push({
      text: pieces.map(({ text }) => text).join(' ').replace(/\s+/g, ' '),
      width,
      height,
      left: Math.min(...pieces.map(({ x }) => x)),
      right: Math.max(...pieces.map(({ x, width: long }) => x + long)),
      lowest: Math.min(...pieces.map(({ y }) => y)),
    });
  }
  const { info } = await document.getMetadata();
  return { pages, tags, untagged, info: info as Record<string, unknown>, qr: await decodeQr(await document.getPage(1)) };
}

/** Rebuilds the symbol from the filled rectangles of the drawing and lets a QR reader decode it. */
async function decodeQr(page: PDFPageProxy): Promise<string | null> {
  const { fnArray, argsArray } = await page.getOperatorList();
  for (const [i, operation] of fnArray.entries()) {
    if (operation !== OPS.constructPath) continue;
    const modules = rectanglesOf(argsArray[i]);
    if (modules) return decode(modules);
  }
  return null;
}

type Rectangle = { x: number; y: number; width: number };

/** The runs of a QR drawing: many closed rectangles, one unit high. Null for any other path. */
function rectanglesOf(args: unknown): Rectangle[] | null {
  const [, data] = args as [number, [ArrayLike<number> | null]];
  const numbers = data[0] ? Array.from(data[0]) : [];
  const rectangles: Rectangle[] = [];
  // Each run: moveTo (0), three lineTo (1), closePath (4).
  for (let i = 0; i < numbers.length; i += 13) {
    const [move, x = 0, y = 0, line, right = 0] = numbers.slice(i, i + 5);
    if (move !== 0 || line !== 1 || numbers[i + 12] !== 4) return null;
    rectangles.push({ x, y, width: right - x });
  }
  return rectangles.length > 100 ? rectangles : null;
}

function decode(rectangles: Rectangle[]): string | null {
  const [scale, quiet] = [8, 4];
  const size = Math.max(...rectangles.map(({ x, width }) => x + width));
  const side = (size + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { x, y, width } of rectangles) {
    for (let row = (y + quiet) * scale; row < (y + quiet + 1) * scale; row += 1) {
      for (let column = (x + quiet) * scale; column < (x + quiet + width) * scale; column += 1) pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data ?? null;
}
