import { sessionsPerDay } from '@/lib/domain/frequency';
import { addDays, dayRange } from '@/lib/domain/local-day';
import { dayAndMonth } from '@/lib/i18n/format-date';
import type { HandoutItem } from '@/lib/server/handouts/handout-data';
import { painScale } from './pain-scale';
import { column, drawn, row, tagged, type Part } from './pdf/block';
import { text } from './pdf/text';
import { mayRest, restsOn } from './rest-days';
import type { Setting } from './setting';
import { dayHeads, tickBoxes } from './tick-boxes';

interface Table {
  days: string[];
  rows: { item: HandoutItem; number: number }[];
  withPain: boolean;
}

/** Two weeks side by side; in large print one below the other. Rows are dealt to as many tables as pages need. */
function tablesOf({ data, theme }: Setting, rowHeight: number): Table[] {
  const days = dayRange(data.firstDay, addDays(data.firstDay, 13));
  const rows = data.items.map((item, i) => ({ item, number: i + 1 }));
  const perTable = Math.floor((theme.contentHeight - 175 - theme.size.body * 4) / rowHeight) - 1;
  const dealt = Array.from({ length: Math.ceil(rows.length / perTable) }, (_, i) => rows.slice(i * perTable, (i + 1) * perTable));
  const weeks = theme.layout === 'large' ? [days.slice(0, 7), days.slice(7)] : [days];
  return weeks.flatMap((week) => dealt.map((part, i) => ({ days: week, rows: part, withPain: i === dealt.length - 1 })));
}

/** What to tick, for two weeks, with the pain after each day. No table is split. */
export function checkOffGrid(setting: Setting): Part[] {
  const { data, theme, words } = setting;
  const { t, locale } = words;
  const { size, text: { heading, small } } = theme;
  // Many exercises take lower boxes; none is under 7 mm.
  const rowHeight = data.items.length > 7 ? Math.min(size.row, 22.5) : size.row;
  const tables = tablesOf(setting, rowHeight);
  const manyTimes = data.items.some((item) => sessionsPerDay(item.dose.frequency ?? data.frequency) > 1);
  const hint = [t('grid.hint'), manyTimes ? t('grid.manyTimes') : '', mayRest(data) ? t('grid.restDay') : ''].filter(Boolean).join(' ');
  const title = t('grid.heading', { from: dayAndMonth(data.firstDay, locale), to: dayAndMonth(addDays(data.firstDay, 13), locale) });
  return tables.map((table, i) => column([
    text(i === 0 ? title : t('grid.continued'), { ...heading, bold: true, tag: 'H2' }),
    ...(i === 0 ? [text(hint, small)] : []),
    // Boxes for a pen say nothing to the ear, 126 times; the page for the browser has them as a table.
    tagged('Figure', gridTable(setting, table, rowHeight), { alt: `${title}. ${t('grid.pain')}` }),
    ...(i === tables.length - 1 ? [drawn(2, () => undefined), painScale(setting)] : []),
  ], 4));
}

function gridTable(setting: Setting, { days, rows, withPain }: Table, rowHeight: number): Part {
  const { data, theme, words } = setting;
  const { contentWidth, boxWidth, colours, text: { label } } = theme;
  const labelWidth = contentWidth - days.length * boxWidth;
  const names = [...rows.map(({ item, number }) => `${number}  ${item.name}`), ...(withPain ? [words.t('grid.pain')] : [])].map((name) => text(name, { ...label, bold: true, most: 2 })(labelWidth - 6));
  const rests = (at: number, day: string) => {
    const item = rows[at]?.item;
    return item !== undefined && restsOn(item, day, data);
  };
  const boxes = drawn(names.length * rowHeight, (sheet, x, y) => {
    names.forEach((name, i) => name.draw(sheet, x, y + i * rowHeight + (rowHeight - name.height) / 2));
    tickBoxes(sheet, x + labelWidth, y, { days, rows: names.length, boxWidth, rowHeight, rests, ink: colours.ink });
  });
  return column([row([{ part: column([]), width: labelWidth }, { part: dayHeads(days, setting) }]), boxes]);
}
