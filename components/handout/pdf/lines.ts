import { shape, type Shaped } from './shape';

export interface Run {
  text: string;
  bold?: boolean;
}

export interface Word {
  shaped: Shaped;
  bold: boolean;
  /** Blanks before it on its line. */
  blanks: number;
}

export interface Line {
  words: Word[];
  /** Share of the type size. */
  width: number;
}

export const spaceWidth = (bold: boolean) => shape(' ', bold).width;

/** A word that no line could hold, cut where lines are full. */
function cut(text: string, bold: boolean, room: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of text) {
    if (part && shape(part + letter, bold).width > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** Words set line by line, each where it still fits. `room` is the width as a share of the type size. */
export function linesOf(runs: readonly Run[], room: number): Line[] {
  let line: Line = { words: [], width: 0 };
  const lines = [line];
  const next = () => {
    line = { words: [], width: 0 };
    lines.push(line);
  };
  const put = (text: string, bold: boolean, blanks: number) => {
    const shaped = shape(text, bold);
    const before = line.words.length > 0 ? blanks : 0;
    const blank = before * spaceWidth(bold);
    if (line.words.length > 0 && line.width + blank + shaped.width > room) {
      next();
      put(text, bold, 0);
      return;
    }
    if (shaped.width > room) {
      const [first = '', ...rest] = cut(text, bold, room);
      // One letter is shown even where it is wider than its room.
      if (rest.length > 0) {
        put(first, bold, before);
        rest.forEach((part) => put(part, bold, 0));
        return;
      }
    }
    line.words.push({ shaped, bold, blanks: before });
    line.width += blank + shaped.width;
  };
  // Blanks at the end of a run stand before the next run's first word.
  let pending = 0;
  for (const { text, bold = false } of runs) {
    text.split('\n').forEach((paragraph, i) => {
      if (i > 0) {
        next();
        pending = 0;
      }
      paragraph.split(' ').forEach((word, w) => {
        pending += w > 0 ? 1 : 0;
        if (!word) return;
        put(word, bold, pending);
        pending = 0;
      });
    });
  }
  return lines;
}

/** The first lines, the last of them ending in dots where something had to be left out. */
export function clipped(lines: Line[], most: number, room: number): Line[] {
  const last = lines[most - 1];
  if (!last || lines.length <= most) return lines;
  const dots = shape('…', last.words.at(-1)?.bold ?? false);
  const words = [...last.words];
  let { width } = last;
  while (words.length > 1 && width + dots.width > room) {
    const gone = words.pop()!;
    width -= gone.shaped.width + gone.blanks * spaceWidth(gone.bold);
  }
  return [...lines.slice(0, most - 1), { words: [...words, { shaped: dots, bold: words.at(-1)?.bold ?? false, blanks: 0 }], width: width + dots.width }];
}
