import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';

interface Glyph {
  id: number;
  advanceWidth: number;
  codePoints: number[];
}

/** What pdfkit and we use of a typeface that react-pdf has read. */
interface FontData {
  unitsPerEm: number;
  characterSet: number[];
  glyphForCodePoint: (character: number) => Glyph;
  layout: (text: string) => { positions: { xAdvance: number }[] };
}

interface Position {
  xAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth: number;
}

interface Run {
  glyphs: Glyph[];
  positions: Position[];
  advanceWidth: number;
}

const mostKept = 20_000;

/** Letters moved by less than this look no different, and cost bytes. */
const leastSeen = 5;

/** One typeface in one weight. Lengths are thousandths of the type size. */
export class Face {
  readonly characters: ReadonlySet<number>;
  /** What pdfkit embeds and sets text with: the typeface, with letters placed by our own tables. Shaping each word anew takes most of a sheet's time. */
  readonly set: object;
  private readonly glyphs = new Map<number, Glyph>();
  private readonly pairs = new Map<number, number>();
  private readonly runs = new Map<string, Run>();

  constructor(readonly name: string, private readonly font: FontData) {
    if (font.unitsPerEm !== 1000) throw new Error(`${name} is not drawn on a thousand units`);
    this.characters = new Set(font.characterSet);
    this.set = Object.create(font, { layout: { value: (text: string) => this.layout(text) } }) as object;
  }

  private glyph(character: number): Glyph {
    const known = this.glyphs.get(character) ?? this.font.glyphForCodePoint(character);
    this.glyphs.set(character, known);
    return known;
  }

  width(character: number): number {
    return this.glyph(character).advanceWidth;
  }

  /** How much closer or further two letters stand; blanks keep theirs, since lines are measured word by word. */
  kerning(left: number, right: number): number {
    if (left === 32 || right === 32) return 0;
    const key = left * 0x110000 + right;
    const known = this.pairs.get(key);
    if (known !== undefined) return known;
    const [first] = this.font.layout(String.fromCodePoint(left, right)).positions;
    const by = Math.round((first?.xAdvance ?? 0) - this.width(left));
    const seen = Math.abs(by) < leastSeen ? 0 : by;
    this.pairs.set(key, seen);
    return seen;
  }

  /** Once for each word, while there is room: pdfkit only remembers for the length of a file. */
  private layout(text: string): Run {
    const known = this.runs.get(text) ?? this.layoutAnew(text);
    if (this.runs.size >= mostKept) this.runs.clear();
    this.runs.set(text, known);
    return known;
  }

  private layoutAnew(text: string): Run {
    const characters = [...text].map((letter) => letter.codePointAt(0) ?? 0);
    const glyphs = characters.map((character) => this.glyph(character));
    const positions = glyphs.map(({ advanceWidth }, i) => {
      const next = characters[i + 1];
      return { xAdvance: advanceWidth + (next === undefined ? 0 : this.kerning(characters[i]!, next)), xOffset: 0, yOffset: 0, advanceWidth };
    });
    return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
  }
}

/** First the product's own typeface, then what covers the names it lacks: Cyrillic, Greek, Vietnamese. */
const families = ['atkinson-hyperlegible-next-latin', 'atkinson-hyperlegible-next-latin-ext', 'noto-sans-cyrillic', 'noto-sans-cyrillic-ext', 'noto-sans-greek', 'noto-sans-greek-ext', 'noto-sans-vietnamese'];
const weights = [400, 700] as const;

export const faceCount = families.length * weights.length;

async function readFace(family: string, weight: number): Promise<Face> {
  await Font.load({ fontFamily: family, fontWeight: weight });
  return new Face(`${family}-${weight}`, Font.getFont({ fontFamily: family, fontWeight: weight }).data as unknown as FontData);
}

async function readFaces(): Promise<void> {
  for (const family of families) Font.register({ family, fonts: weights.map((fontWeight) => ({ src: join(process.cwd(), 'components/handout/fonts', `${family}-${fontWeight}.ttf`), fontWeight })) });
  faces = await Promise.all(families.flatMap((family) => weights.map((weight) => readFace(family, weight))));
}

let faces: Face[] = [];
let reading: Promise<void> | undefined;

/** Reads the typefaces, once a process: nothing can be measured before. */
export function facesReady(): Promise<void> {
  reading ??= readFaces();
  return reading;
}

/** A face by its place: families in their order, each regular and bold. */
export function face(place: number): Face {
  const found = faces[place];
  if (!found) throw new Error('The typefaces have not been read');
  return found;
}
