import { Text, View } from '@react-pdf/renderer';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { doseSeconds } from '@/lib/domain/dosing/dose-seconds';
import { NumberDisc } from './number-disc';
import { colours, type Theme } from './theme';
import type { Words } from './words';

/** More than this is no glance any more. */
const mostInGlance = 6;

/** What today asks, before anything else. */
export function SummaryBox({ data, theme, words }: { data: HandoutData; theme: Theme; words: Words }) {
  const { text } = theme;
  const { items } = data;
  const minutes = Math.max(1, Math.round(items.reduce((sum, item) => sum + doseSeconds(item.dose), 0) / 60));
  const glance = theme.layout !== 'compact' && items.length > 1 && items.length <= mostInGlance;
  const cell = theme.layout === 'large' ? '100%' : items.length === 2 || items.length === 4 ? '50%' : '33.3%';
  return (
    <View style={{ border: `1.5 solid ${colours.tealLine}`, borderRadius: 10, backgroundColor: colours.tint, padding: '9 13', gap: 8 }}>
      <Text style={text.summary}>
        <Text style={{ fontWeight: 700 }}>{words.frequency(data.frequency)}.</Text> {words.t('summary', { exercises: items.length, minutes })}
      </Text>
      {glance ? (
        <View style={{ flexDirection: 'row', flexWrap: 'wrap', rowGap: 8 }}>
          {items.map((item, i) => (
            <View key={item.id} style={{ width: cell, flexDirection: 'row', gap: 8, paddingRight: 8 }}>
              <NumberDisc number={i + 1} size={theme.size.small * 1.8} />
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
