import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed, type PdfFile, type PdfStream } from './pdf-file';

/** What `node bin/handout-fonts.mjs` writes. Lengths are thousandths of the type size. */
interface FaceFile {
  name: string;
  ascent: number;
  descent: number;
  capHeight: number;
  box: number[];
  /** Code, glyph, width. */
  glyphs: [number, number, number][];
  kerning: Record<string, Record<string, number>>;
  size: number;
  outlines: string;
}

const hex = (number: number) => number.toString(16).padStart(4, '0');

/** One typeface in one weight, read once a process. */
export class Typeface {
  readonly glyphs: ReadonlyMap<number, { code: string; width: number }>;
  private readonly outlines: PdfStream;
  private readonly toUnicode: PdfStream;
  private readonly widths: string;

  constructor(private readonly file: FaceFile) {
    this.glyphs = new Map(file.glyphs.map(([character, glyph, width]) => [character, { code: hex(glyph), width }]));
    this.outlines = { entries: `/Length1 ${file.size} /Filter /FlateDecode`, bytes: Buffer.from(file.outlines, 'base64') };
    const byGlyph = [...new Map(file.glyphs.map(([character, glyph, width]) => [glyph, { character, width }]))].toSorted(([a], [b]) => a - b);
    this.widths = byGlyph.map(([glyph, { width }]) => `${glyph}[${width}]`).join('');
    this.toUnicode = packed(unicodeMap(byGlyph.map(([glyph, { character }]) => `<${hex(glyph)}><${hex(character)}>`)));
  }

  kerning(left: number, right: number): number {
    return this.file.kerning[left]?.[right] ?? 0;
  }

  /** The objects that embed it; the number of the font. */
  embed(file: PdfFile): number {
    const { name, box, ascent, descent, capHeight } = this.file;
    // Six letters before the name say that it is a part of a typeface.
    const called = `/HANDOT+${name}`;
    const outlines = file.add(this.outlines);
    const descriptor = file.add(`<</Type /FontDescriptor /FontName ${called} /Flags 4 /FontBBox [${box.join(' ')}] /ItalicAngle 0 /Ascent ${ascent} /Descent ${descent} /CapHeight ${capHeight} /StemV 80 /FontFile2 ${outlines} 0 R>>`);
    const inner = file.add(`<</Type /Font /Subtype /CIDFontType2 /BaseFont ${called} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity /DW 0 /W [${this.widths}]>>`);
    const map = file.add(this.toUnicode);
    return file.add(`<</Type /Font /Subtype /Type0 /BaseFont ${called} /Encoding /Identity-H /DescendantFonts [${inner} 0 R] /ToUnicode ${map} 0 R>>`);
  }
}

/** Which character a glyph stands for, so that the text can be copied and read aloud. At most 100 lines a block. */
function unicodeMap(lines: string[]): string {
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => lines.slice(i * 100, (i + 1) * 100));
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000><ffff> endcodespacerange
${blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

/** First the product's own typeface, then what covers the names it lacks: Cyrillic, Greek, Vietnamese. */
const families = ['atkinson-hyperlegible-next-latin', 'atkinson-hyperlegible-next-latin-more', 'atkinson-hyperlegible-next-latin-ext', 'noto-sans-cyrillic', 'noto-sans-cyrillic-ext', 'noto-sans-greek', 'noto-sans-greek-ext', 'noto-sans-vietnamese'];
const weights = [400, 700] as const;

export const faceCount = families.length * weights.length;

const read = new Map<number, Typeface>();

/** A face by its place: families in their order, each regular and bold. */
export function typeface(place: number): Typeface {
  const known = read.get(place);
  if (known) return known;
  const file = join(process.cwd(), 'components/handout/fonts', `${families[Math.floor(place / 2)]}-${weights[place % 2]}.json`);
  const face = new Typeface(JSON.parse(readFileSync(file, 'utf8')) as FaceFile);
  read.set(place, face);
  return face;
}
