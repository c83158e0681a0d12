import { faceCount, typeface } from './typeface';

/** A run of glyphs of one face, as the operands of a text operator. */
export interface ShapedPiece {
  face: number;
  codes: string;
}

/** A word in a weight, ready to be shown. `width` is the share of the type size. */
export interface Shaped {
  pieces: readonly ShapedPiece[];
  width: number;
}

/** The first face of a weight that has the character; what none has becomes the first one's empty box. */
function faceFor(character: number, bold: boolean): number {
  for (let place = bold ? 1 : 0; place < faceCount; place += 2) if (typeface(place).glyphs.has(character)) return place;
  return bold ? 1 : 0;
}

const emptyBox = { code: '0000', width: 500 };

function shapeAnew(text: string, bold: boolean): Shaped {
  const pieces: ShapedPiece[] = [];
  let width = 0;
  let before: number | null = null;
  for (const letter of text) {
    const character = letter.codePointAt(0) ?? 0;
    const face = faceFor(character, bold);
    const { code, width: wide } = typeface(face).glyphs.get(character) ?? emptyBox;
    const last = pieces.at(-1);
    if (!last || last.face !== face) pieces.push({ face, codes: `<${code}>` });
    else {
      const by = before === null ? 0 : typeface(face).kerning(before, character);
      last.codes = by === 0 ? `${last.codes.slice(0, -1)}${code}>` : `${last.codes}${-by}<${code}>`;
      width += by;
    }
    width += wide;
    before = character;
  }
  return { pieces, width: width / 1000 };
}

const mostKept = 20_000;
const kept = new Map<string, Shaped>();

/** The same words come on every sheet: each is shaped once, while there is room to remember it. */
export function shape(text: string, bold: boolean): Shaped {
  const key = bold ? `b${text}` : `r${text}`;
  const known = kept.get(key);
  if (known) return known;
  const shaped = shapeAnew(text, bold);
  // Names and notes come and go: a process must not grow for ever.
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, shaped);
  return shaped;
}
