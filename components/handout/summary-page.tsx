import { Text, View } from '@react-pdf/renderer';
import type { HandoutData, HandoutItem } from '@/lib/server/handouts/handout-data';
import { mainPicture } from './drawings';
import { PrintedShown } from './exercise-picture';
import { NumberDisc } from './number-disc';
import type { Theme } from './theme';
import type { Words } from './words';

/** A few exercises fit into the box on top; paper is what the compact layout saves. */
const mostInBox = 3;
/** Rows with the whole dose, and those with a picture too: more of them would need a second page, or make a heavy file. */
const mostRoomy = { standard: 9, large: 5, compact: 0 } as const;
const mostPictured = 5;

export function hasOwnSummary({ items, layout }: Pick<HandoutData, 'items' | 'layout'>): boolean {
  return layout !== 'compact' && items.length > mostInBox;
}

/** The first page whole: every exercise with its dose in one line of sight, to hang on the wall. */
export function SummaryPage({ data, theme, words }: { data: HandoutData; theme: Theme; words: Words }) {
  const { items } = data;
  const roomy = items.length <= mostRoomy[theme.layout];
  const twoColumns = !roomy && theme.layout === 'standard';
  const columns = twoColumns ? [items.slice(0, Math.ceil(items.length / 2)), items.slice(Math.ceil(items.length / 2))] : [items];
  return (
    <View style={{ flexDirection: 'row', gap: 20 }}>
      {columns.map((column, c) => (
        <View key={c} style={{ flex: 1 }}>
          {column.map((item, i) => (
            <SummaryRow key={item.id} item={item} number={(c > 0 ? columns[0]!.length : 0) + i + 1} roomy={roomy} data={data} theme={theme} words={words} />
          ))}
        </View>
      ))}
    </View>
  );
}

function SummaryRow({ item, number, roomy, data, theme, words }: { item: HandoutItem; number: number; roomy: boolean; data: HandoutData; theme: Theme; words: Words }) {
  const { text, size, colours } = theme;
  const pictured = roomy && data.items.length <= mostPictured;
  const shown = pictured ? mainPicture(item, data) : null;
  const [width, height] = theme.layout === 'large' ? [120, 68] : [92, 46];
  const many = theme.layout === 'large' && !roomy;
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'center', gap: 10, padding: roomy ? '4 0' : '3 0', borderBottom: `1 solid ${colours.rule}` }}>
      <NumberDisc number={number} size={size.small * 1.8} theme={theme} />
      {pictured ? <View style={{ width, height }}>{shown ? <PrintedShown shown={shown} width={width} height={height} /> : null}</View> : null}
      <View style={{ flex: 1 }}>
        <Text style={many ? text.small : text.body}>{item.name}</Text>
        <Text style={{ ...text.small, fontWeight: 700 }}>{roomy ? words.dose(item.dose) : words.amount(item.dose)}</Text>
        {item.anchor && roomy ? <Text style={text.small}>{item.anchor}</Text> : null}
      </View>
    </View>
  );
}
