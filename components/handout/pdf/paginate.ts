import type { Block, Placed } from './block';

export interface Flowing extends Placed {
  newPage?: boolean;
}

export interface OnPage {
  y: number;
  block: Block;
}

/** Less room than this is left empty rather than begun with what has to be broken. */
const leastStart = 60;

/** Deals blocks to pages, each whole; only one that no page could hold is taken apart. All measures in points from the upper edge. */
export function paginate(flow: readonly Flowing[], { firstTop, top, bottom }: { firstTop: number; top: number; bottom: number }): OnPage[][] {
  let page: OnPage[] = [];
  const pages = [page];
  let y = firstTop;
  const start = () => {
    page = [];
    pages.push(page);
    y = top;
  };
  const place = ({ gap, block }: Placed): void => {
    const at = page.length === 0 ? y : y + gap;
    if (at + block.height <= bottom + 0.01) {
      page.push({ y: at, block });
      y = at + block.height;
      return;
    }
    const splits = block.height > bottom - top && block.parts !== undefined;
    if (!splits) {
      if (page.length === 0) throw new Error(`A block of ${Math.round(block.height)} points fits no page`);
      start();
      return place({ gap: 0, block });
    }
    if (page.length > 0 && at + leastStart > bottom) start();
    block.parts.forEach((part, i) => place(i === 0 ? { gap, block: part.block } : part));
  };
  for (const { newPage, ...placed } of flow) {
    if (newPage && page.length > 0) start();
    place(placed);
  }
  return pages;
}
