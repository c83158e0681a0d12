import { Text, View } from '@react-pdf/renderer';
import { sessionsPerDay } from '@/lib/domain/frequency';
import { addDays, dayRange } from '@/lib/domain/local-day';
import { dayAndMonth } from '@/lib/i18n/format-date';
import type { HandoutData, HandoutItem } from '@/lib/server/handouts/handout-data';
import { mayRest, restsOn } from './rest-days';
import { PainScale } from './pain-scale';
import type { Theme } from './theme';
import { DayHeads, TickBoxes } from './tick-boxes';
import type { Words } from './words';

interface Row {
  item: HandoutItem;
  number: number;
}

interface Table {
  days: string[];
  rows: Row[];
  withPain: boolean;
}

/** Two weeks side by side; in large print one below the other. Rows are dealt to as many tables as pages need. */
function tablesOf(data: HandoutData, theme: Theme, rowHeight: number): Table[] {
  const days = dayRange(data.firstDay, addDays(data.firstDay, 13));
  const rows = data.items.map((item, i) => ({ item, number: i + 1 }));
  const perTable = Math.floor((theme.contentHeight - 175 - theme.size.body * 4) / rowHeight) - 1;
  const dealt = Array.from({ length: Math.ceil(rows.length / perTable) }, (_, i) => rows.slice(i * perTable, (i + 1) * perTable));
  const weeks = theme.layout === 'large' ? [days.slice(0, 7), days.slice(7)] : [days];
  return weeks.flatMap((week) => dealt.map((part, i) => ({ days: week, rows: part, withPain: i === dealt.length - 1 })));
}

/** What to tick, for two weeks, with the pain after each day. No table is split. */
export function CheckOffGrid({ data, theme, words }: { data: HandoutData; theme: Theme; words: Words }) {
  const { t, locale } = words;
  const { size, text } = theme;
  // Many exercises take lower boxes; none is under 7 mm.
  const rowHeight = data.items.length > 12 ? Math.min(size.row, 22.5) : size.row;
  const tables = tablesOf(data, theme, rowHeight);
  const manyTimes = data.items.some((item) => sessionsPerDay(item.dose.frequency ?? data.frequency) > 1);
  const hasRest = mayRest(data);
  const hint = [t('grid.hint'), manyTimes ? t('grid.manyTimes') : '', hasRest ? t('grid.restDay') : ''].filter(Boolean).join(' ');
  return tables.map((table, i) => (
    <View key={i} wrap={false} style={{ gap: 4 }}>
      <Text style={{ ...text.heading, fontWeight: 700 }}>
        {i === 0 ? t('grid.heading', { from: dayAndMonth(data.firstDay, locale), to: dayAndMonth(addDays(data.firstDay, 13), locale) }) : t('grid.continued')}
      </Text>
      {i === 0 ? <Text style={text.small}>{hint}</Text> : null}
      <GridTable table={table} data={data} rowHeight={rowHeight} theme={theme} words={words} />
      {i === tables.length - 1 ? <PainScale zones={data.zones} theme={theme} words={words} /> : null}
    </View>
  ));
}

function GridTable({ table, data, rowHeight, theme, words }: { table: Table; data: HandoutData; rowHeight: number; theme: Theme; words: Words }) {
  const { days, rows, withPain } = table;
  const labelWidth = theme.contentWidth - days.length * theme.boxWidth;
  const label = { height: rowHeight, justifyContent: 'center', paddingRight: 6 } as const;
  const labelText = { ...theme.text.label, fontWeight: 700, maxLines: 2, textOverflow: 'ellipsis' } as const;
  const rests = (row: number, day: string) => {
    const item = rows[row]?.item;
    return item !== undefined && restsOn(item, day, data);
  };
  return (
    <View>
      <DayHeads days={days} boxWidth={theme.boxWidth} labelWidth={labelWidth} theme={theme} words={words} />
      <View style={{ flexDirection: 'row' }}>
        <View style={{ width: labelWidth }}>
          {rows.map(({ item, number }) => (
            <View key={item.id} style={label}>
              <Text style={labelText}>{`${number}  ${item.name}`}</Text>
            </View>
          ))}
          {withPain ? (
            <View style={label}>
              <Text style={labelText}>{words.t('grid.pain')}</Text>
            </View>
          ) : null}
        </View>
        <TickBoxes days={days} rows={rows.length + (withPain ? 1 : 0)} boxWidth={theme.boxWidth} rowHeight={rowHeight} rests={rests} ink={theme.colours.ink} />
      </View>
    </View>
  );
}
