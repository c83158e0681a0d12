import type { StructureOptions } from './painter-document';
import type { Outline, Sheet } from './sheet';

/** Something laid out: its height is known before it is drawn. */
export interface Block {
  height: number;
  draw: (sheet: Sheet, x: number, y: number) => void;
  /** What it falls into where no page can hold it whole. */
  readonly parts?: readonly Placed[] | undefined;
}

export interface Placed {
  /** Room above, left out at the top of a page. */
  gap: number;
  block: Block;
}

/** Lays something out in a width. */
export type Part = (width: number) => Block;

/** One below the other. */
export function column(parts: readonly Part[], gap = 0): Part {
  return (width) => stacked(parts.map((part, i) => ({ gap: i === 0 ? 0 : gap, block: part(width) })));
}

export function stacked(parts: readonly Placed[]): Block {
  return {
    height: parts.reduce((sum, { gap, block }) => sum + gap + block.height, 0),
    parts,
    draw: (sheet, x, y) => {
      let at = y;
      for (const { gap, block } of parts) {
        block.draw(sheet, x, at + gap);
        at += gap + block.height;
      }
    },
  };
}

interface Cell {
  part: Part;
  /** Points; cells without share what is left. */
  width?: number;
}

/** Side by side. */
export function row(cells: readonly Cell[], gap = 0, align: 'top' | 'centre' | 'bottom' = 'top'): Part {
  return (width) => {
    const given = cells.reduce((sum, cell) => sum + (cell.width ?? 0), 0);
    const open = cells.filter((cell) => cell.width === undefined).length;
    const share = (width - given - gap * (cells.length - 1)) / Math.max(1, open);
    let next = 0;
    const laid = cells.map((cell) => {
      const wide = cell.width ?? share;
      const left = next;
      next += wide + gap;
      return { left, block: cell.part(wide) };
    });
    const height = Math.max(0, ...laid.map(({ block }) => block.height));
    return {
      height,
      get parts() {
        return laid.map(({ left, block }) => ({ gap: 0, block: shifted(block, left) }));
      },
      draw: (sheet, x, y) => {
        for (const { left, block } of laid) block.draw(sheet, x + left, y + (align === 'top' ? 0 : (height - block.height) / (align === 'centre' ? 2 : 1)));
      },
    };
  };
}

/** Further to the right. */
function shifted(block: Block, by: number): Block {
  return {
    height: block.height,
    get parts() {
      return block.parts?.map(({ gap, block: part }) => ({ gap, block: shifted(part, by) }));
    },
    draw: (sheet, x, y) => block.draw(sheet, x + by, y),
  };
}

interface Frame extends Outline {
  /** Above and below, left and right. */
  padding: readonly [number, number];
  /** A bar along the left edge. */
  bar?: { width: number; colour: string };
}

/** A box around it. */
export function framed(part: Part, { padding: [high, wide], bar, ...outline }: Frame): Part {
  return (width) => {
    const edge = outline.stroke ? (outline.lineWidth ?? 1) : 0;
    const left = edge + wide + (bar ? Math.max(0, bar.width - edge) : 0);
    const inner = part(width - left - edge - wide);
    const height = inner.height + 2 * (high + edge);
    return {
      height,
      // A box whose content falls apart is no box any more; what it says stays.
      get parts() {
        return [{ gap: 0, block: shifted(inner, left) }];
      },
      draw: (sheet, x, y) => {
        if (outline.fill ?? outline.stroke) sheet.rectangle(x, y, width, height, outline);
        if (bar) sheet.rectangle(x, y, bar.width, height, { fill: bar.colour });
        inner.draw(sheet, x + left, y + high + edge);
      },
    };
  };
}

/** A drawing of its own height. */
export function drawn(height: number, paint: (sheet: Sheet, x: number, y: number, width: number) => void): Part {
  return (width) => ({ height, draw: (sheet, x, y) => paint(sheet, x, y, width) });
}

/** Read aloud in one go, as what it is: a heading, a picture with its words. */
export function tagged(type: string, part: Part, options?: StructureOptions): Part {
  return (width) => {
    const block = part(width);
    return { ...block, draw: (sheet, x, y) => sheet.leaf(type, () => block.draw(sheet, x, y), options) };
  };
}

/** Opens an address where the sheet is read on a screen. */
export function linked(address: string, part: Part): Part {
  return (width) => {
    const block = part(width);
    return { ...block, draw: (sheet, x, y) => sheet.leaf('Link', () => block.draw(sheet, x, y), { link: { x, y, width, height: block.height, address } }) };
  };
}

/** Not read aloud, since something else says the same. */
export function unread(part: Part): Part {
  return (width) => {
    const block = part(width);
    return { ...block, draw: (sheet, x, y) => sheet.artifact(() => block.draw(sheet, x, y)) };
  };
}

/** With a rule below. */
export function ruled(part: Part, gap: number, colour: string, thickness = 1): Part {
  return column([part, drawn(thickness, (sheet, x, y, width) => sheet.rectangle(x, y, width, thickness, { fill: colour }))], gap);
}
