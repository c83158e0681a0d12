import { Canvas, Text, View } from '@react-pdf/renderer';
import { demandOn, sessionsPerDay } from '@/lib/domain/frequency';
import { addDays, dayRange, weekdayOf } from '@/lib/domain/local-day';
import { dayAndMonth, weekdayLetter } from '@/lib/i18n/format-date';
import type { HandoutData, HandoutItem } from '@/lib/server/handouts/handout-data';
import { PainScale } from './pain-scale';
import { colours, type Theme } from './theme';
import type { Words } from './words';

/** 9.5 mm: room for a shaky tick. */
const boxWidth = 27;
const dayCount = 14;

interface Rows {
  data: HandoutData;
  items: { item: HandoutItem; number: number }[];
  rowHeight: number;
}

/** Boxes for two weeks, a row an exercise and one for the pain after it. The whole is one drawing. */
function Boxes({ data, items, rowHeight, days, withPain }: Rows & { days: string[]; withPain: boolean }) {
  const rows = items.length + (withPain ? 1 : 0);
  const rests = items.map(({ item }) => days.map((day) => demandOn(item.dose.frequency ?? data.frequency, weekdayOf(day)) === 'rest'));
  return (
    <Canvas
      style={{ width: dayCount * boxWidth, height: rows * rowHeight }}
      paint={(painter, width, height) => {
        for (let column = 0; column <= dayCount; column += 1) if (column !== 7) painter.moveTo(column * boxWidth, 0).lineTo(column * boxWidth, height);
        for (let row = 0; row <= rows; row += 1) painter.moveTo(0, row * rowHeight).lineTo(width, row * rowHeight);
        painter.lineWidth(0.9).lineCap('square').stroke(colours.ink);
        painter.moveTo(7 * boxWidth, 0).lineTo(7 * boxWidth, height).lineWidth(2.6).stroke(colours.ink);
        rests.forEach((row, y) => row.forEach((rest, x) => rest && painter.moveTo((x + 0.38) * boxWidth, (y + 0.5) * rowHeight).lineTo((x + 0.62) * boxWidth, (y + 0.5) * rowHeight)));
        if (rests.flat().includes(true)) painter.lineWidth(1).stroke(colours.ink);
        return null;
      }}
    />
  );
}

function DayHeads({ days, words, labelWidth }: { days: string[]; words: Words; labelWidth: number }) {
  return (
    <View style={{ flexDirection: 'row', marginLeft: labelWidth }}>
      {days.map((day) => (
        <Text key={day} style={{ width: boxWidth, fontSize: 11.5, lineHeight: 1.15, textAlign: 'center' }}>
          {weekdayLetter(day, words.locale)}
          {'\n'}
          <Text style={{ fontWeight: 700 }}>{Number(day.slice(8))}</Text>
        </Text>
      ))}
    </View>
  );
}

/** Rows are dealt to as many tables as pages need; pain is asked for once, on the last. */
export function CheckOffGrid({ data, theme, words }: { data: HandoutData; theme: Theme; words: Words }) {
  const { t, locale } = words;
  const { size } = theme;
  const days = dayRange(data.firstDay, addDays(data.firstDay, dayCount - 1));
  const numbered = data.items.map((item, i) => ({ item, number: i + 1 }));
  // Fewer exercises leave room for taller boxes; none is under 7 mm.
  const rowHeight = numbered.length > 12 ? Math.min(size.row, 22.5) : size.row;
  const perTable = Math.floor((theme.contentHeight - 175 - size.body * 4) / rowHeight) - 1;
  const tables = Array.from({ length: Math.ceil(numbered.length / perTable) }, (_, i) => numbered.slice(i * perTable, (i + 1) * perTable));
  const labelWidth = theme.contentWidth - dayCount * boxWidth;
  const label = { height: rowHeight, justifyContent: 'center', paddingRight: 6 } as const;
  const labelText = { fontSize: 10, lineHeight: 1.1, fontWeight: 700, maxLines: 2, textOverflow: 'ellipsis' } as const;
  const manyTimes = data.items.some((item) => sessionsPerDay(item.dose.frequency ?? data.frequency) > 1);
  const hasRest = days.some((day) => data.items.some((item) => demandOn(item.dose.frequency ?? data.frequency, weekdayOf(day)) === 'rest'));
  return tables.map((items, table) => {
    const last = table === tables.length - 1;
    return (
      <View key={table} wrap={false} style={{ gap: 4 }}>
        <Text style={{ fontSize: size.body + 2, fontWeight: 700 }}>
          {table === 0 ? t('grid.heading', { from: dayAndMonth(days[0] ?? data.firstDay, locale), to: dayAndMonth(days.at(-1) ?? data.firstDay, locale) }) : t('grid.continued')}
        </Text>
        {table === 0 ? <Text style={{ fontSize: size.small }}>{[t('grid.hint'), manyTimes ? t('grid.manyTimes') : '', hasRest ? t('grid.restDay') : ''].filter(Boolean).join(' ')}</Text> : null}
        <DayHeads days={days} words={words} labelWidth={labelWidth} />
        <View style={{ flexDirection: 'row' }}>
          <View style={{ width: labelWidth }}>
            {items.map(({ item, number }) => (
              <View key={item.id} style={label}>
                <Text style={labelText}>{`${number}  ${item.name}`}</Text>
              </View>
            ))}
            {last ? (
              <View style={label}>
                <Text style={labelText}>{t('grid.pain')}</Text>
              </View>
            ) : null}
          </View>
          <Boxes data={data} items={items} rowHeight={rowHeight} days={days} withPain={last} />
        </View>
        {last ? <PainScale zones={data.zones} labelWidth={labelWidth} width={dayCount * boxWidth} words={words} /> : null}
      </View>
    );
  });
}
