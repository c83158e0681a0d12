import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { checkOffGrid } from './check-off-grid';
import { exerciseBlock } from './exercise-block';
import { footerFor, runningHead } from './page-frame';
import { column, type Part } from './pdf/block';
import { paginate } from './pdf/paginate';
import type { Sheet } from './pdf/sheet';
import { safeExercise } from './safe-exercise';
import { safetyNet } from './safety-net';
import { sheetHead } from './sheet-head';
import type { Setting } from './setting';
import { stopLine } from './stop-line';
import { summaryBox } from './summary-box';
import { hasOwnSummary, summaryPage } from './summary-page';
import { margin } from './theme';

interface Piece {
  part: Part;
  newPage?: boolean;
}

/** What a sheet says, in reading order. */
function piecesOf(setting: Setting, lost: number): Piece[] {
  const { data, theme } = setting;
  const hasOwn = hasOwnSummary(data);
  const first: Part[] = [sheetHead(setting, lost), summaryBox(setting), stopLine(setting), ...(hasOwn ? [summaryPage(setting)] : [])];
  // Where the first page has room left, the rules stand on it rather than take paper of their own.
  const room = theme.page.height - margin.edge - theme.bottom;
  const rulesFirst = hasOwn && column([...first, safeExercise(setting)], theme.size.gap)(theme.contentWidth).height <= room;
  return [
    ...first.map((part) => ({ part })),
    ...(rulesFirst ? [{ part: safeExercise(setting) }] : []),
    ...data.items.map((item, i) => ({ part: exerciseBlock(setting, item, i + 1), newPage: i === 0 ? hasOwn : theme.layout === 'large' })),
    ...(rulesFirst ? [] : [{ part: safeExercise(setting) }]),
    { part: safetyNet(setting) },
    ...checkOffGrid(setting).map((part) => ({ part })),
  ];
}

/** A version on paper: what draws each of its pages. */
export function handoutPages(data: HandoutData, setting: Omit<Setting, 'data'>, lost: number): ((sheet: Sheet) => void)[] {
  const whole = { ...setting, data };
  const { page, size, contentWidth, bottom } = setting.theme;
  const flow = piecesOf(whole, lost).map(({ part, newPage = false }) => ({ gap: size.gap, newPage, block: part(contentWidth) }));
  const pages = paginate(flow, { firstTop: margin.edge, top: margin.top, bottom: page.height - bottom });
  const head = runningHead(whole)(contentWidth);
  const footer = footerFor(whole, pages.length);
  return pages.map((blocks, i) => (sheet) => {
    if (i > 0) sheet.artifact(() => head.draw(sheet, margin.side, margin.edge - 4));
    for (const { y, block } of blocks) block.draw(sheet, margin.side, y);
    const foot = footer(i + 1)(contentWidth);
    sheet.artifact(() => foot.draw(sheet, margin.side, page.height - 24 - foot.height));
    sheet.flush();
  });
}
