import { face, faceCount } from './face';

/** Letters of one face. `width` is the share of the type size. */
export interface ShapedPiece {
  face: number;
  text: string;
  width: number;
}

/** A word in a weight, ready to be shown. */
export interface Shaped {
  pieces: readonly ShapedPiece[];
  width: number;
}

/** The first face of a weight that has the character; what none has becomes the first one's empty box. */
function faceFor(character: number, bold: boolean): number {
  for (let place = bold ? 1 : 0; place < faceCount; place += 2) if (face(place).characters.has(character)) return place;
  return bold ? 1 : 0;
}

function shapeAnew(text: string, bold: boolean): Shaped {
  const pieces: ShapedPiece[] = [];
  let before = 0;
  for (const letter of text) {
    const character = letter.codePointAt(0) ?? 0;
    const place = faceFor(character, bold);
    const wide = face(place).width(character);
    const last = pieces.at(-1);
    if (last?.face === place) {
      last.text += letter;
      last.width += (face(place).kerning(before, character) + wide) / 1000;
    } else pieces.push({ face: place, text: letter, width: wide / 1000 });
    before = character;
  }
  return { pieces, width: pieces.reduce((sum, { width }) => sum + width, 0) };
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
