import type { Block, Part } from './block';
import { clipped, linesOf, type Line, type Run } from './lines';

export interface TextStyle {
  fontSize: number;
  /** Share of the type size. */
  lineHeight: number;
  colour: string;
  bold?: boolean;
  align?: 'left' | 'centre' | 'right';
  /** Lines at most; what is left out is shown by dots. */
  most?: number;
  /** What it is to those who have it read to them; a paragraph if nothing else. */
  tag?: 'H1' | 'H2' | 'H3' | 'P';
  /** Where it is not the sheet's language. */
  lang?: string;
  /** A number or point beside the first line, and the width that is kept free for it. */
  hang?: { label: string; width: number };
}

/** Where the first line of letters stands between the ascender and the descender of the product's typeface. */
const [ascent, descent] = [0.984, 0.316];

/** How wide a text is on one line, in points. */
export function widthOf(content: string, { fontSize, bold = false }: TextStyle): number {
  return (linesOf([{ text: content, bold }], Infinity)[0]?.width ?? 0) * fontSize;
}

export function text(content: string | readonly Run[], style: TextStyle): Part {
  const { fontSize, lineHeight, colour, bold = false, align = 'left', most, hang, tag = 'P', lang } = style;
  const runs = typeof content === 'string' ? [{ text: content, bold }] : content;
  const indent = hang?.width ?? 0;
  const high = fontSize * lineHeight;
  const base = (high - (ascent + descent) * fontSize) / 2 + ascent * fontSize;
  return (width) => {
    const room = (width - indent) / fontSize;
    const lines = clipped(linesOf(runs, room), most ?? Infinity, room);
    const label = hang ? linesOf([{ text: hang.label, bold: true }], Infinity)[0] : undefined;
    const told = (draw: Block['draw']): Block['draw'] => (sheet, x, y) => sheet.leaf(tag, () => draw(sheet, x, y), lang ? { lang } : {});
    const blockOf = (line: Line, first: boolean): Block => ({
      height: high,
      draw: told((sheet, x, y) => {
        const free = (room - line.width) * fontSize;
        if (first && label) sheet.text(label, x, y + base, fontSize, colour);
        if (line.words.length > 0) sheet.text(line, x + indent + (align === 'left' ? 0 : align === 'right' ? free : free / 2), y + base, fontSize, colour);
      }),
    });
    const blocks = lines.map((line, i) => blockOf(line, i === 0));
    return {
      height: high * lines.length,
      parts: blocks.map((block) => ({ gap: 0, block })),
      draw: told((sheet, x, y) => blocks.forEach((block, i) => block.draw(sheet, x, y + i * high))),
    };
  };
}
