import { Text, View } from '@react-pdf/renderer';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { minutesOf } from './minutes-of';
import { NumberDisc } from './number-disc';
import { hasOwnSummary } from './summary-page';
import type { Theme } from './theme';
import type { Words } from './words';

/** What today asks, before anything else. */
export function SummaryBox({ data, theme, words }: { data: HandoutData; theme: Theme; words: Words }) {
  const { text, colours } = theme;
  const { items } = data;
  const glance = items.length > 1 && !hasOwnSummary(data);
  const cell = theme.layout === 'large' ? '100%' : items.length === 2 || items.length === 4 ? '50%' : '33.3%';
  return (
    <View style={{ border: `1.5 solid ${colours.tealLine}`, borderRadius: 10, backgroundColor: colours.tint, padding: '9 13', gap: 8 }}>
      <Text style={text.summary}>
        <Text style={{ fontWeight: 700 }}>{words.frequency(data.frequency)}.</Text> {words.t('summary', { exercises: items.length, minutes: minutesOf(data) })}
      </Text>
      {glance ? (
        <View style={{ flexDirection: 'row', flexWrap: 'wrap', rowGap: 8 }}>
          {items.map((item, i) => (
            <View key={item.id} style={{ width: cell, flexDirection: 'row', gap: 8, paddingRight: 8 }}>
              <NumberDisc number={i + 1} size={theme.size.small * 1.8} theme={theme} />
              <View style={{ flex: 1 }}>
                <Text style={text.small}>{item.name}</Text>
                <Text style={{ ...text.small, fontWeight: 700 }}>{words.amount(item.dose)}</Text>
              </View>
            </View>
          ))}
        </View>
      ) : null}
      {data.messageToPatient ? (
        <Text>
          <Text style={{ fontWeight: 700 }}>{words.t('message', { therapist: data.therapistName })}</Text> {data.messageToPatient}
        </Text>
      ) : null}
    </View>
  );
}
